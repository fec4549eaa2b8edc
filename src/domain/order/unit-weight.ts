import type { OwnValues } from '../buyer'
import type { CategoryPrior } from '../category-prior'
import type { Choice } from '../choice'
import type { Estimate, Span } from '../landed-cost/estimate'
import { derivedFrom, fromPage, ownEstimate, point } from '../landed-cost/evidence'
import type { CostNote } from '../landed-cost/result'
import type { Listing } from '../listing'
import { Big, big, type DecimalText, textOf } from '../money'
import { chosenVariant } from '../price-at'
import { type Measured, ofAnyVariant } from './any-variant'
import { mergedKg, priorEvidence } from './prior-figures'
import { kgByName, piecesInUnit } from './unit-kind'

/** Kilograms of one ordered unit, packed by the seller; absent when nobody says. */
export type UnitWeight = { estimate?: Estimate; notes: CostNote[] }

/** `span` is the seller's own: one weight, or those of all variants while none is chosen. */
type Stated = { kg: DecimalText; span: Span; at: string }

const statedBy = ({ packSize, weightKg }: Weighed): { kg: DecimalText; at: string } | undefined =>
  [
    ...(packSize.is === 'found' && packSize.value.weightKg
      ? [{ kg: packSize.value.weightKg, at: packSize.at }]
      : []),
    ...(weightKg.is === 'found' ? [{ kg: weightKg.value, at: weightKg.at }] : []),
  ].find(({ kg }) => big(kg).gt(0))

type Weighed = Pick<Listing, 'packSize' | 'weightKg'>

const weightOf = (weighed: Weighed): Measured | undefined => {
  const stated = statedBy(weighed)
  return stated && { value: big(stated.kg), at: stated.at }
}

/** Best first: the variant's pack, the variant, the offer's pack, the offer. Zero means unknown on 1688. */
const statedWeight = (listing: Listing, choice: Choice): Stated | undefined => {
  const any = ofAnyVariant(listing, choice, weightOf)
  if (any) return { kg: any.span.likely, span: any.span, at: any.at }
  const variant = chosenVariant(listing, choice)
  const stated = (variant && statedBy(variant)) ?? statedBy(listing)
  return stated && { ...stated, span: { low: stated.kg, likely: stated.kg, high: stated.kg } }
}

/** Sellers who must fill the field write the same 1 or 0.01 for every variant. */
const isPlaceholder = (listing: Listing, kg: Big): boolean => {
  if (kg.eq('0.01')) return true
  if (!kg.eq(1) || listing.variants.is !== 'found' || listing.variants.value.length < 2) return false
  return listing.variants.value.every((v) => v.weightKg.is === 'found' && big(v.weightKg.value).eq(1))
}

/** What one unit of such goods usually weighs: of all its pieces, or nothing when their number is not known. */
const usualKg = (listing: Listing, priors: CategoryPrior[]): Span | undefined => {
  const piece = mergedKg(priors)
  const pieces = piecesInUnit(listing)
  if (!piece || !pieces) return undefined
  const times = (kg: DecimalText): DecimalText => textOf(pieces.times(kg))
  return { low: times(piece.low), likely: times(piece.likely), high: times(piece.high) }
}

/** Grams typed as kilograms and the like: twenty times outside what such goods weigh. */
const isFarOff = (kg: Big, usual: Span | undefined): boolean => {
  if (!usual) return kg.gt(1000)
  return kg.gt(big(usual.high).times(20)) || kg.lt(big(usual.low).div(20))
}

const isLikelyFiller = (listing: Listing, kg: Big, usual: Span | undefined): boolean => {
  const fits = usual !== undefined && kg.gte(usual.low) && kg.lte(usual.high)
  return isPlaceholder(listing, kg) && !fits
}

/** A seller's weight is off by a tenth as a rule (own experience value). */
const aroundStated = ({ span, at }: Stated): Estimate => ({
  span: {
    low: textOf(big(span.low).times('0.9')),
    likely: span.likely,
    high: textOf(big(span.high).times('1.1')),
  },
  evidence: fromPage(at),
})

const byPrior = (span: Span | undefined, priors: CategoryPrior[], notes: CostNote[]): UnitWeight => {
  return span ? { estimate: { span, evidence: priorEvidence(priors) }, notes } : { notes }
}

/**
 * The evidence ladder for weight: the buyer's entry, the page, the usual weight of such goods. A stated weight
 * that cannot be right is named in a note and not used.
 */
export const unitWeight = (
  listing: Listing,
  choice: Choice,
  values: OwnValues,
  priors: CategoryPrior[],
): UnitWeight => {
  const own = values['unit-weight']
  if (own && big(own.value).gt(0)) return { estimate: ownEstimate(own), notes: [] }
  const byName = kgByName(listing)
  if (byName) return { estimate: point(textOf(byName), derivedFrom('unit of sale')), notes: [] }
  const usual = usualKg(listing, priors)
  const stated = statedWeight(listing, choice)
  if (!stated) return byPrior(usual, priors, [])
  const kg = new Big(stated.kg)
  if (isLikelyFiller(listing, kg, usual) || isFarOff(kg, usual))
    return byPrior(usual, priors, [{ code: 'weight-suspicious', params: { kg: stated.kg } }])
  return { estimate: aroundStated(stated), notes: [] }
}
