import { Big, type CurrencyCode, roundMoney, textOf } from '../money'
import type { Evidence } from './estimate'
import { convert } from './rates'
import type { CostLine, LineGroup, Working } from './result'
import type { Draw } from './scenario'
import type { Scene } from './scene'

/** An amount of one run of the sum, in the total's currency; or what is missing for it. */
export type Amount =
  | { is: 'known'; value: Big }
  | { is: 'unknown'; missing: string[] }
  | { is: 'inside'; line: string }

/** A cost line of one run: a point, not yet a span. */
export type PointLine = {
  id: string
  name?: string
  group: LineGroup
  amount: Amount
  charged?: { amount: Big; currency: CurrencyCode }
  working?: Working
  evidence: Evidence
  rule?: CostLine['rule']
  assumption?: string
  recoverable?: boolean
}

/**
 * What one run has worked out so far: lines to show, and terms that bases are made of. `counted` is what a term
 * counts for in a base where that is not what is paid for it: of a CIF price the freight is split off.
 */
export type Sheet = { lines: PointLine[]; terms: Map<string, Amount>; counted?: Map<string, Amount> }

/** One part of the sum: reads the sheet so far, adds its lines. */
export type Step = (scene: Scene, draw: Draw, sheet: Sheet) => void

export const known = (value: Big): Amount => ({ is: 'known', value })
export const unknown = (...missing: string[]): Amount => ({ is: 'unknown', missing })

const ZERO = new Big(0)
/** Percent times this is a share: exact, and far cheaper than a division. */
export const HUNDREDTH = new Big('0.01')

/** Lines that are part of the price, of handling or of the freight wherever that is counted (field guide §1.2). */
const COMES_WITH: Record<string, string[]> = {
  goods: ['vat-invoice', 'tooling', 'repacking'],
  'origin-handling': ['export-clearance'],
  'main-freight': ['surcharges'],
}

const parts = new WeakMap<string[], ReadonlySet<string>>()

/** The lines a base is made of: those it names, and those that are part of them. Worked out once for each list. */
export const partsOf = (ids: string[]): ReadonlySet<string> => {
  const known = parts.get(ids) ?? new Set(ids.flatMap((id) => [id, ...(COMES_WITH[id] ?? [])]))
  parts.set(ids, known)
  return known
}

/** Terms that are not on the sheet are not part of this order; an unknown term makes the sum unknown. */
export const sumOf = ({ counted, terms }: Sheet, ids: string[]): Amount => {
  const missing: string[] = []
  let sum = ZERO
  for (const id of partsOf(ids)) {
    const term = counted?.get(id) ?? terms.get(id)
    if (term?.is === 'known') sum = sum.plus(term.value)
    else if (term?.is === 'unknown') missing.push(...term.missing)
  }
  return missing.length > 0 ? unknown(...new Set(missing)) : known(sum)
}

export const mapKnown = (amount: Amount, change: (value: Big) => Big): Amount =>
  amount.is === 'known' ? known(change(amount.value)) : amount

/** As it is charged: rounded when the total is in the destination's own currency (see `rounding.ts`). */
export const settled = (scene: Scene, amount: Amount): Amount =>
  scene.roundsLines ? mapKnown(amount, (value) => roundMoney(value, scene.total)) : amount

/**
 * The buyer is asked for a rate in the way rates are entered: for the own currency, or yuan for another. Of an
 * amount that cannot be turned into the total's currency it is either that one's rate or the total's own.
 */
export const rateMissing = ({ buyer, rates, total }: Scene, currency: CurrencyCode): string => {
  const lacking = rates(currency) ? total : currency
  return lacking === buyer.currency ? 'exchange-rate' : `rate/${lacking}`
}

export const inTotal = (scene: Scene, draw: Draw, amount: Big, currency: CurrencyCode): Amount => {
  // Nothing is nothing in every currency, whatever it is worth.
  if (amount.eq(ZERO)) return known(ZERO)
  const value = convert(amount, currency, scene.total, scene.rates, draw)
  return value ? known(value) : unknown(rateMissing(scene, currency))
}

/** An amount as a base shows it: six decimals are more than anybody works with on paper. */
export const asBase = (amount: Big, currency: CurrencyCode) => ({
  amount: textOf(amount.round(6)),
  currency,
})

export const add = (scene: Scene, sheet: Sheet, line: PointLine): void => {
  const amount = settled(scene, line.amount)
  sheet.lines.push({ ...line, amount })
  sheet.terms.set(line.id, amount)
}
