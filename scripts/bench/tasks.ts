import { decodeChapter } from '../../src/data/duty/decode-chapter.ts'
import { packsFor } from '../../src/data/packs.ts'
import type { TransportMode } from '../../src/domain/buyer.ts'
import { comparePayments } from '../../src/domain/landed-cost/compare-payments.ts'
import { curveQuantities } from '../../src/domain/landed-cost/curve-quantities.ts'
import { landedCost, likelyPerUnit } from '../../src/domain/landed-cost/landed-cost.ts'
import type { Packs } from '../../src/domain/landed-cost/packs.ts'
import { priceForTarget } from '../../src/domain/landed-cost/price-for-target.ts'
import { quantityCurve } from '../../src/domain/landed-cost/quantity-curve.ts'
import type { Order } from '../../src/domain/order.ts'
import { CASES, type Case } from './cases.ts'
import { groundOf, type OpenFile, orderOf } from './ground.ts'

/** Something the product does, to be timed: `run` does it once. */
export type Task = { group: string; name: string; run: () => unknown }

const DAY = '2026-11-22'
const MODES: TransportMode[] = ['air', 'sea', 'express', 'rail', 'truck']

type Setting = { one: Case; packs: Packs; order: Order }

const settings = (open: OpenFile): Setting[] =>
  CASES.map((one) => ({ one, packs: groundOf(one, open), order: orderOf(one, one.quantity) }))

const ordersOf = (one: Case): ((quantity: number) => Order) => {
  const made = new Map<number, Order>()
  return (quantity) => {
    const order = made.get(quantity) ?? orderOf(one, quantity)
    made.set(quantity, order)
    return order
  }
}

/** As the panel does it: orders are made once and costed by each mode. */
const curves = ({ one, packs }: Setting) => {
  const quantities = curveQuantities({ moq: 2, current: one.quantity, upTo: one.quantity * 10 })
  const orderAt = ordersOf(one)
  return MODES.map((mode) => quantityCurve(orderAt, { ...one.buyer, mode }, packs, DAY, quantities))
}

const WORK: Record<string, (setting: Setting) => unknown> = {
  'one order with its range': ({ one, packs, order }) => landedCost(order, one.buyer, packs, DAY),
  'one order, likely values only': ({ one, packs, order }) => likelyPerUnit(order, one.buyer, packs, DAY),
  'a curve of 200 quantities by 5 modes, orders included': curves,
  'the price for a target': ({ one, packs, order }) =>
    priceForTarget(order, one.buyer, packs, DAY, one.target),
  'the ways to pay side by side': ({ one, packs, order }) => comparePayments(order, one.buyer, packs, DAY),
  'an order made of a page': ({ one }) => orderOf(one, one.quantity),
}

const ofCases = (open: OpenFile): Task[] => {
  const all = settings(open)
  return Object.entries(WORK).flatMap(([group, work]) =>
    all.map((setting) => ({ group, name: setting.one.name, run: () => work(setting) })),
  )
}

const CHAPTERS = ['us/61', 'us/85', 'eu-uk/61', 'eu-uk/29'] as const

const ofChapters = (open: OpenFile): Task[] =>
  CHAPTERS.map((chapter) => {
    const text = JSON.stringify(open(`duty/${chapter}.json`))
    const table = chapter.startsWith('us') ? 'us' : 'eu'
    return {
      group: 'a tariff chapter parsed and decoded',
      name: `${chapter}, ${(text.length / 1000).toFixed(0)} kB`,
      run: () => decodeChapter(table, JSON.parse(text)),
    }
  })

const ofCountries: Task[] = ['US', 'DE', 'NG', 'TV'].map((country) => ({
  group: 'the packs of one country',
  name: country,
  run: () => packsFor(country),
}))

export const tasksWith = (open: OpenFile): Task[] => [...ofCases(open), ...ofCountries, ...ofChapters(open)]
