import type { Choice } from '../choice'
import type { Span } from '../landed-cost/estimate'
import type { Listing, Variant } from '../listing'
import { type Big, textOf } from '../money'
import { chosenVariant } from '../price-at'

/** A measure of one variant and where it was read. */
export type Measured = { value: Big; at: string }

/**
 * While no variant is chosen (an offer priced by quantity sells them all at one price), the smallest, the middle
 * and the largest measure of all of them. Undefined once one is chosen, or when one of them says nothing: then
 * the others say nothing of it.
 */
export const ofAnyVariant = (
  listing: Listing,
  choice: Choice,
  measure: (variant: Variant) => Measured | undefined,
): { span: Span; middle: Big; at: string } | undefined => {
  if (listing.variants.is !== 'found' || chosenVariant(listing, choice)) return undefined
  const measured = listing.variants.value.flatMap((variant) => measure(variant) ?? [])
  if (measured.length < listing.variants.value.length) return undefined
  const rising = [...measured].sort((a, b) => a.value.cmp(b.value))
  const [least, middle, most] = [rising[0], rising[Math.floor(rising.length / 2)], rising.at(-1)]
  if (!least || !middle || !most) return undefined
  const span = { low: textOf(least.value), likely: textOf(middle.value), high: textOf(most.value) }
  return { span, middle: middle.value, at: middle.at }
}
