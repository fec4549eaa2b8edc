import { Big, type CurrencyCode } from '../money'
import { convert } from './rates'
import type { Draw } from './scenario'
import type { Scene } from './scene'
import {
  type Amount,
  add,
  inTotal,
  known,
  type PointLine,
  rateMissing,
  type Sheet,
  sumOf,
  unknown,
} from './sheet'

/*
 * What is paid in China is kept beside the lines in the currency of the price (yuan on 1688), exactly and without
 * rounding: percentages of it need no exchange rate.
 */

const ZERO = new Big(0)

const term = (id: string): string => `spent/${id}`

export const setSpent = (sheet: Sheet, id: string, amount: Amount): void => {
  sheet.terms.set(term(id), amount)
}

const spentTerms = new WeakMap<string[], string[]>()

const termsFor = (ids: string[]): string[] => {
  const terms = spentTerms.get(ids) ?? ids.map(term)
  spentTerms.set(ids, terms)
  return terms
}

/** The sum of these lines in the currency of the price; unknown while one of them is. */
export const spentOn = (sheet: Sheet, ids: string[]): Amount => sumOf(sheet, termsFor(ids))

/** Either the amount's own currency lacks a rate, or that of the price does. */
const lacking = (scene: Scene, currency: CurrencyCode): string =>
  scene.rates(currency)
    ? rateMissing({ ...scene, total: scene.order.priceCurrency }, currency)
    : rateMissing(scene, currency)

const inPriceCurrency = (scene: Scene, draw: Draw, amount: Big, currency: CurrencyCode): Amount => {
  if (amount.eq(ZERO)) return known(ZERO)
  const value = convert(amount, currency, scene.order.priceCurrency, scene.rates, draw)
  return value ? known(value) : unknown(lacking(scene, currency))
}

/** Adds a line that is charged in its own currency, and keeps it as spent in China. */
export const addCharged = (
  scene: Scene,
  draw: Draw,
  sheet: Sheet,
  charged: { amount: Big; currency: CurrencyCode },
  line: Omit<PointLine, 'amount' | 'charged'>,
): void => {
  const amount = inTotal(scene, draw, charged.amount, charged.currency)
  add(scene, sheet, { ...line, amount, ...(charged.currency === scene.total ? {} : { charged }) })
  setSpent(sheet, line.id, inPriceCurrency(scene, draw, charged.amount, charged.currency))
}

/** Adds a line whose amount nobody knows: all that counts it is unknown as well. */
export const addUnknown = (
  scene: Scene,
  sheet: Sheet,
  line: Omit<PointLine, 'amount'>,
  amount: Amount,
): void => {
  add(scene, sheet, { ...line, amount })
  setSpent(sheet, line.id, amount)
}
