import type { OwnValues } from '../buyer'
import { knownValue } from '../field'
import type { Evidence } from '../landed-cost/estimate'
import { fromBuyer, fromPage } from '../landed-cost/evidence'
import type { Listing } from '../listing'
import { type Big, big } from '../money'
import { type CartonText, cartonInText } from './carton-text'
import { isSingle } from './unit-kind'

/** One export carton: how many ordered units it holds, its outside in cm, its gross kg. Parts may be unknown. */
export type Carton = Partial<Record<CartonPart, { value: Big; evidence: Evidence }>>
export type CartonPart = 'pieces' | 'lengthCm' | 'widthCm' | 'heightCm' | 'kg'

const OWN_ID: Record<CartonPart, string> = {
  pieces: 'carton-pieces',
  lengthCm: 'carton-length',
  widthCm: 'carton-width',
  heightCm: 'carton-height',
  kg: 'carton-weight',
}
const PARTS = Object.keys(OWN_ID) as CartonPart[]

const ownPart = (part: CartonPart, values: OwnValues): Carton => {
  const own = values[OWN_ID[part]]
  if (!own || big(own.value).lte(0)) return {}
  return { [part]: { value: big(own.value), evidence: fromBuyer(own) } }
}

/** 1箱40个 on an offer sold by the 个: the pack unit is the carton. Sold by the 箱: the unit is the carton itself. */
const statedPieces = (listing: Listing): Carton => {
  const packs = listing.unitsPerPack
  const unit = knownValue(listing.unit)
  if (packs.is !== 'found' || !unit || !/^[箱件]$/.test(packs.value.packUnit)) return {}
  if (packs.value.pieceUnit !== unit || packs.value.pieces <= 0) return {}
  return { pieces: { value: big(String(packs.value.pieces)), evidence: fromPage(packs.at) } }
}

const fromText = (text: CartonText, evidence: Evidence): Carton =>
  Object.fromEntries(PARTS.flatMap((part) => (text[part] ? [[part, { value: text[part], evidence }]] : [])))

/**
 * A carton's count in the unit that is ordered. An order by the 箱 counts cartons, so each holds one. Counted in
 * pieces while sets or boxes are ordered, it is divided; where that does not work out, it is left out.
 */
const inOrderedUnits = (text: CartonText, listing: Listing): Big | undefined => {
  const unit = knownValue(listing.unit)
  const packs = knownValue(listing.unitsPerPack)
  if (unit === '箱') return big('1')
  if (!text.pieces || unit === undefined) return undefined
  if (text.pieceUnit === unit) return text.pieces
  if (text.pieceUnit !== undefined && !isSingle(text.pieceUnit)) return undefined
  if (isSingle(unit)) return text.pieces
  const isPacked = text.pieceUnit !== undefined && packs?.packUnit === unit && packs.pieces > 0
  return isPacked ? whole(text.pieces.div(packs.pieces)) : undefined
}

const whole = (count: Big): Big | undefined => (count.round(0).eq(count) && count.gt(0) ? count : undefined)

const statedInAttributes = (listing: Listing): Carton => {
  if (listing.attributes.is !== 'found') return {}
  const { pieces: _counted, ...text } = cartonInText(listing.attributes.value)
  const pieces = inOrderedUnits({ ...text, ...(_counted ? { pieces: _counted } : {}) }, listing)
  return fromText({ ...text, ...(pieces ? { pieces } : {}) }, fromPage(listing.attributes.at))
}

/** The buyer's entries first, then what the page states; each part on its own. */
export const cartonOf = (listing: Listing, values: OwnValues): Carton =>
  Object.assign(
    {},
    statedInAttributes(listing),
    statedPieces(listing),
    ...PARTS.map((part) => ownPart(part, values)),
  )

/** Cubic metres of one carton, when all three sides are known. */
export const cartonCbm = (carton: Carton): Big | undefined => {
  const { lengthCm, widthCm, heightCm } = carton
  if (!lengthCm || !widthCm || !heightCm) return undefined
  return lengthCm.value.times(widthCm.value).times(heightCm.value).div(1_000_000)
}
