import { Big, big } from '../money'
import type { Order } from '../order'
import { unitKind } from '../unit-kind'
import type { SpecificRate } from './packs'

type Measure = SpecificRate['per']

/** What one ordered unit counts, by its measure word alone; undefined where the word does not say it. */
const heldByWord = (word: string, per: Measure): Big | undefined => {
  const kind = unitKind(word)
  if (kind.is === 'dozen') return inPieces(per, new Big(12))
  if (kind.is !== 'single' && kind.is !== 'measure') return undefined
  if (kind.base === 'piece') return inPieces(per, new Big(1))
  if (kind.base === 'pair') return inPairs(per)
  const bases: Partial<Record<Measure, string>> = { kg: 'kg', litre: 'litre', m2: 'square-metre' }
  return bases[per] === kind.base ? big(kind.factor) : undefined
}

/** Pieces are never taken for pairs: a 件 of shoes may be either. */
const inPieces = (per: Measure, pieces: Big): Big | undefined => {
  if (per === 'piece') return pieces
  return per === 'dozen' ? pieces.div(12) : undefined
}

/** Tariffs count gloves and socks by the pair or the dozen pairs, never by the dozen of single ones. */
const inPairs = (per: Measure): Big | undefined => {
  if (per === 'pair') return new Big(1)
  return per === 'piece' ? new Big(2) : undefined
}

/** Of a pack what the page says it holds: five pairs in a 包 are five pairs each. */
const heldByPack = ({ unit, pieces }: Order, per: Measure): Big | undefined => {
  if (!pieces || pieces.packUnit !== unit || pieces.pieces <= 0) return undefined
  return heldByWord(pieces.pieceUnit, per)?.times(pieces.pieces)
}

const heldByUnit = (order: Order, per: Measure): Big | undefined =>
  heldByPack(order, per) ?? (order.unit === undefined ? undefined : heldByWord(order.unit, per))

/** Boxes around the goods are at most a fifth of the whole; a unit weight far below that is doubted. */
const LEAST_NET_SHARE = new Big('0.8')

/**
 * Tariffs mean the weight without the cartons: that of the units, where it fits the gross weight. Without one, or
 * with one that does not fit, the gross weight, which is rather too much.
 */
const netShare = ({ quantity, shipment: { unitKg, grossKg } }: Order): Big => {
  if (!unitKg || !grossKg || big(grossKg.span.likely).lte(0)) return new Big(1)
  const share = big(unitKg.span.likely).times(quantity).div(grossKg.span.likely)
  return share.gte(LEAST_NET_SHARE) && share.lte(1) ? share : new Big(1)
}

/**
 * How many of what a duty in money is asked for the whole order holds. `grossKg` is the gross weight of this run.
 * Undefined where neither the unit nor the page says it: then the duty is unknown, never none.
 */
export const dutyMeasure = (order: Order, per: Measure, grossKg: Big | undefined): Big | undefined => {
  const held = heldByUnit(order, per)
  if (held) return held.times(order.quantity)
  return per === 'kg' ? grossKg?.times(netShare(order)) : undefined
}
