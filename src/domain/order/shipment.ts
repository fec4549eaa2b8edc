import type { OwnValues } from '../buyer'
import type { CategoryPrior } from '../category-prior'
import type { Choice } from '../choice'
import type { Estimate, Evidence } from '../landed-cost/estimate'
import { fromPage } from '../landed-cost/evidence'
import type { CostNote } from '../landed-cost/result'
import type { Listing, PackSize, Variant } from '../listing'
import { Big, big, textOf } from '../money'
import { chosenVariant } from '../price-at'
import { type Measured, ofAnyVariant } from './any-variant'
import { type Carton, cartonCbm, cartonOf } from './carton'
import { mergedDensity, priorEvidence } from './prior-figures'
import { measure, scaled, spread } from './spread'
import { unitWeight } from './unit-weight'

/**
 * The whole order as cargo. `grossKg` and `cbm` are for all units. `cbmFollowsWeight`: the volume was worked
 * out from the weight and a usual density, so it moves with the weight.
 */
export type Shipment = {
  /** One unit as the seller packs it. */
  unitKg?: Estimate
  /** Its outside in cm, as the page's pack table gives it. */
  unitSize?: { lengthCm: string; widthCm: string; heightCm: string; evidence: Evidence }
  grossKg?: Estimate
  cbm?: Estimate
  cbmFollowsWeight: boolean
  cartons?: number
  carton: Carton
  /** Packages that differ, where somebody measured each; `carton` is of those that are alike. */
  packages?: { count: number; kg: Big; sidesCm: [Big, Big, Big] }[]
  notes: CostNote[]
}

/** Boxes around packed units: 8 to 15 % of their weight (field guide §2.1). */
const CARTON_WEIGHT = { low: '1.08', likely: '1.10', high: '1.15' }
/** Space lost between packed units in a carton and to bulging: about 5 %, up to 15 %. */
const CARTON_SPACE = { low: '1', likely: '1.05', high: '1.15' }

const foundPack = (listing: Listing, choice: Choice): { pack: PackSize; at: string } | undefined => {
  const field = [chosenVariant(listing, choice)?.packSize, listing.packSize].find((f) => f?.is === 'found')
  if (field?.is !== 'found') return undefined
  const { lengthCm, widthCm, heightCm } = field.value
  const isWhole = [lengthCm, widthCm, heightCm].every((side) => big(side).gt(0))
  return isWhole ? { pack: field.value, at: field.at } : undefined
}

const sizeOf = ({ pack, at }: { pack: PackSize; at: string }): NonNullable<Shipment['unitSize']> => ({
  lengthCm: pack.lengthCm,
  widthCm: pack.widthCm,
  heightCm: pack.heightCm,
  evidence: fromPage(at),
})

const cbmOfPack = ({ lengthCm, widthCm, heightCm }: PackSize): Big =>
  big(lengthCm).times(widthCm).times(heightCm).div(1_000_000)

const cbmOfVariant = ({ packSize }: Variant): Measured | undefined => {
  if (packSize.is !== 'found') return undefined
  const value = cbmOfPack(packSize.value)
  return value.gt(0) ? { value, at: packSize.at } : undefined
}

const ofPacks = (listing: Listing, choice: Choice): Estimate | undefined => {
  const any = ofAnyVariant(listing, choice, cbmOfVariant)
  if (any) return scaled(any.middle.times(choice.quantity), CARTON_SPACE, fromPage(any.at), any.span)
  const found = foundPack(listing, choice)
  return found && scaled(cbmOfPack(found.pack).times(choice.quantity), CARTON_SPACE, fromPage(found.at))
}

/** Whole cartons are shipped, the last one perhaps half empty. */
const cartonCount = (carton: Carton, quantity: number): number | undefined =>
  carton.pieces ? Number(new Big(quantity).div(carton.pieces.value).round(0, Big.roundUp)) : undefined

const ofCartons = (carton: Carton, quantity: number): Estimate | undefined => {
  const each = cartonCbm(carton)
  const count = cartonCount(carton, quantity)
  if (!each || count === undefined || !carton.lengthCm) return undefined
  return scaled(each.times(count), { low: '1', likely: '1', high: '1' }, carton.lengthCm.evidence)
}

const kgOfCartons = (carton: Carton, quantity: number): Estimate | undefined => {
  const { kg, pieces } = carton
  if (!kg || !pieces) return undefined
  const gross = kg.value.times(quantity).div(pieces.value)
  const stated = kg.evidence.basis === 'buyer'
  return scaled(gross, stated ? spread('0') : spread('0.1'), kg.evidence)
}

const byDensity = (grossKg: Estimate | undefined, priors: CategoryPrior[]): Estimate | undefined => {
  const density = mergedDensity(priors)
  if (!grossKg || !density) return undefined
  const kg = big(grossKg.span.likely)
  return {
    span: {
      low: measure(kg.div(density.high)),
      likely: measure(kg.div(density.likely)),
      high: measure(kg.div(density.low)),
    },
    evidence: priorEvidence(priors),
  }
}

/** Packed goods lie between 20 and 3000 kg in a cubic metre; outside, weight or size is wrong. */
const oddDensity = (grossKg: Estimate | undefined, cbm: Estimate | undefined): Big | undefined => {
  if (!grossKg || !cbm || big(cbm.span.likely).eq(0)) return undefined
  const density = big(grossKg.span.likely).div(cbm.span.likely)
  return density.gte(20) && density.lte(3000) ? undefined : density
}

type Volume = Pick<Shipment, 'cbm' | 'cbmFollowsWeight' | 'notes'>

/**
 * The stated size, unless it cannot be right beside the weight; then, or without one, the usual density. What the
 * buyer entered is never set aside, only doubted in the note.
 */
const volumeOf = (
  measured: Estimate | undefined,
  grossKg: Estimate | undefined,
  priors: CategoryPrior[],
): Volume => {
  const odd = oddDensity(grossKg, measured)
  const notes = odd ? [{ code: 'density-suspicious', params: { kgPerCbm: textOf(odd.round(0)) } }] : []
  if (measured && (!odd || measured.evidence.basis === 'buyer'))
    return { cbm: measured, cbmFollowsWeight: false, notes }
  const cbm = byDensity(grossKg, priors)
  return { ...(cbm ? { cbm } : {}), cbmFollowsWeight: cbm !== undefined, notes }
}

export const shipmentOf = (
  listing: Listing,
  choice: Choice,
  values: OwnValues,
  priors: CategoryPrior[],
): Shipment => {
  const carton = cartonOf(listing, values)
  const unit = unitWeight(listing, choice, values, priors)
  const loose =
    unit.estimate &&
    scaled(
      big(unit.estimate.span.likely).times(choice.quantity),
      CARTON_WEIGHT,
      unit.estimate.evidence,
      unit.estimate.span,
    )
  const ownUnit = unit.estimate?.evidence.basis === 'buyer' && carton.kg?.evidence.basis !== 'buyer'
  const grossKg = ownUnit ? loose : (kgOfCartons(carton, choice.quantity) ?? loose)
  const measured = ofCartons(carton, choice.quantity) ?? ofPacks(listing, choice)
  const { notes, ...volume } = volumeOf(measured, grossKg, priors)
  const cartons = cartonCount(carton, choice.quantity)
  const packed = foundPack(listing, choice)
  return {
    ...(unit.estimate ? { unitKg: unit.estimate } : {}),
    ...(packed ? { unitSize: sizeOf(packed) } : {}),
    ...(grossKg ? { grossKg } : {}),
    ...volume,
    ...(cartons !== undefined ? { cartons } : {}),
    carton,
    notes: [...unit.notes, ...notes],
  }
}
