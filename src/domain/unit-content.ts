import { knownValue } from './field'
import type { Listing } from './listing'
import { big } from './money'
import { type StatedContent, statedFor, statedInName } from './stated-content'
import { type UnitBase, unitKind } from './unit-kind'

/** How much of its base one ordered unit holds, and which fact says so. */
export type UnitContent =
  | {
      is: 'known'
      base: UnitBase
      perUnit: string
      by: 'unit' | 'page' | 'variant-name' | 'title' | 'buyer'
    }
  | { is: 'unknown'; unit: string | undefined }

export type KnownContent = Extract<UnitContent, { is: 'known' }>

/** 10 双 → 10 pairs, 500 克 → 0.5 kg; undefined when what is counted is itself a pack (20 包 in a carton). */
const contentOf = ({ count, word }: StatedContent, by: KnownContent['by']): KnownContent | undefined => {
  const kind = unitKind(word)
  if (kind.is !== 'single' && kind.is !== 'measure') return undefined
  return { is: 'known', base: kind.base, perUnit: big(kind.factor).times(count).toFixed(), by }
}

const statedOnPage = ({ unitsPerPack }: Listing, unit: string): StatedContent | undefined => {
  if (unitsPerPack.is !== 'found' || unitsPerPack.value.packUnit !== unit) return undefined
  const { pieces, pieceUnit } = unitsPerPack.value
  return pieces > 0 ? { count: pieces, word: pieceUnit } : undefined
}

const statedContent = (
  listing: Listing,
  unit: string,
  variantId: string | undefined,
): KnownContent | undefined => {
  const onPage = statedOnPage(listing, unit)
  if (onPage) return contentOf(onPage, 'page')
  const inName = statedInName(variantName(listing, variantId) ?? '', unit)
  if (inName) return contentOf(inName, 'variant-name')
  const inTitle = statedFor(knownValue(listing.title) ?? '', unit)
  return inTitle && contentOf(inTitle, 'title')
}

/** A 件 called 三件装 contradicts itself. */
const contradictsItself = (listing: Listing, unit: string, variantId: string | undefined): boolean =>
  (statedInName(variantName(listing, variantId) ?? '', unit)?.count ?? 1) > 1

/**
 * Pieces (or pairs, kg, metres …) in one ordered unit. For a pack: the page's own statement for that unit, then
 * the name of the chosen variant, then the title. For a single thing or a measure: the word itself. Never 1 by
 * default: what is not said is unknown.
 */
export const unitContent = (listing: Listing, variantId: string | undefined): UnitContent => {
  if (listing.unit.is !== 'found') return { is: 'unknown', unit: undefined }
  const unit = listing.unit.value
  const kind = unitKind(unit)
  if (kind.is === 'pack') return statedContent(listing, unit, variantId) ?? { is: 'unknown', unit }
  if (kind.is === 'unknown-word') return { is: 'unknown', unit }
  if (kind.is === 'dozen') {
    return statedContent(listing, unit, variantId) ?? dozenOf(listing)
  }
  const packed = kind.base === 'piece' ? statedOnPage(listing, unit) : undefined
  if (packed && packed.count > 1) return contentOf(packed, 'page') ?? { is: 'unknown', unit }
  return kind.is === 'single' && contradictsItself(listing, unit, variantId)
    ? { is: 'unknown', unit }
    : { is: 'known', base: kind.base, perUnit: kind.factor, by: 'unit' }
}

/** A dozen of what goes by pairs is twelve pairs. */
const dozenOf = (listing: Listing): UnitContent => {
  const pairs = /双|袜|手套|鞋|筷/.test(knownValue(listing.title) ?? '')
  return { is: 'known', base: pairs ? 'pair' : 'piece', perUnit: '12', by: 'unit' }
}

/** `浅棕色 / XXL`, or undefined when no variant is chosen or it is not on the page. */
export const variantName = (listing: Listing, variantId: string | undefined): string | undefined => {
  if (listing.variants.is !== 'found' || variantId === undefined) return undefined
  return listing.variants.value.find(({ id }) => id === variantId)?.values.join(' / ')
}
