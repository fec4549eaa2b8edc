import type { Choice } from './choice'
import { knownValue } from './field'
import type { Listing, Variant } from './listing'

/** The first variant with a price stands for all: they differ in figures, seldom in what is there. */
const anyVariant = (variants: Variant[]): Variant | undefined =>
  variants.find(({ price }) => price.is === 'found') ?? variants[0]

/**
 * What of a cost would still be missing once a variant is chosen; undefined where choosing fills nothing:
 * there is no choice to make, it is made, or nothing that is missing follows from it. `missingFor` gives the
 * codes that are missing (`cost.missing.<code>`) at a choice.
 */
export const openAfterChoice = (
  listing: Listing,
  choice: Choice,
  missingFor: (choice: Choice) => string[],
): string[] | undefined => {
  const variants = knownValue(listing.variants) ?? []
  const variant = variants.length > 1 ? anyVariant(variants) : undefined
  if (!variant || variants.some(({ id }) => id === choice.variantId)) return undefined
  const now = missingFor(choice)
  const then = new Set(missingFor({ ...choice, variantId: variant.id }))
  const left = now.filter((code) => then.has(code))
  return left.length < now.length ? left : undefined
}
