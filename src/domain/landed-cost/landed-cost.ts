import { type Big, type CurrencyCode, roundMoney, textOf } from '../money'
import type { Order } from '../order'
import { spendInChina } from './china-lines'
import { confidenceIn } from './confidence'
import type { CostBuyer } from './cost-buyer'
import { linesOf } from './lines-of'
import { notesFor } from './notes'
import type { Packs } from './packs'
import type { Swing } from './range'
import { convert } from './rates'
import type { LandedCost } from './result'
import { run } from './run'
import { type Runs, runsOf } from './runs'
import { allLikely } from './scenario'
import { type Scene, sceneFor } from './scene'
import type { Sheet } from './sheet'
import { shipmentIn, wayIn } from './shipment-in'
import { knownSum, missingIn, type Ranged, ranged, swungSum, toMoney, totalOf } from './totals'
import { unitCost, unitsOf } from './unit-cost'
import { valuesIn } from './values-in'

const endSums = (runs: Runs, likely: Big, without?: (id: string) => boolean): Swing[] =>
  runs.swings.map(({ low, high }) => ({
    low: swungSum(likely, low, without),
    high: swungSum(likely, high, without),
  }))

/** After the tax that is paid back; the same as what is paid where none is. */
const recoveredRange = (runs: Runs, cash: Ranged): Ranged => {
  const recovered = recoveredIn(runs.likely)
  if (recovered.size === 0) return cash
  const isRecovered = (id: string): boolean => recovered.has(id)
  const likely = knownSum(runs.likely, isRecovered)
  return ranged(likely, endSums(runs, likely, isRecovered))
}

const recoveredIn = (sheet: Sheet): Set<string> =>
  new Set(sheet.lines.filter(({ recoverable }) => recoverable).map(({ id }) => id))

const causesOf = (runs: Runs, sums: Swing[], round: (amount: Big) => Big): LandedCost['causes'] =>
  runs.swings
    .flatMap(({ variable }, index) => {
      const [low, high] = Object.values(sums[index] ?? {}).sort((a, b) => a.cmp(b))
      return low && high && !low.eq(high) ? [{ variable, low, high }] : []
    })
    .sort((a, b) => b.high.minus(b.low).cmp(a.high.minus(a.low)))
    .map(({ variable, low, high }) => ({ variable, low: textOf(round(low)), high: textOf(round(high)) }))

const spendOf = (scene: Scene, sheet: Sheet): Pick<LandedCost, 'spendInChina'> => {
  const spend = spendInChina(sheet)
  if (spend.is !== 'known') return {}
  const inCurrencyOf = (currency: CurrencyCode): Big | undefined =>
    convert(spend.value, scene.order.priceCurrency, currency, scene.rates, allLikely)
  const yuan = inCurrencyOf('CNY')
  const inCurrency = inCurrencyOf(scene.total)
  if (!yuan || !inCurrency) return {}
  return {
    spendInChina: {
      yuan: textOf(roundMoney(yuan, 'CNY')),
      inCurrency: textOf(roundMoney(inCurrency, scene.total)),
    },
  }
}

/** The rules the border was worked out by; none where a carrier or the seller answers for it. */
const termsOf = ({ buyer, pack, allIn, sellerPays }: Scene): Pick<LandedCost, 'incoterm' | 'ruleId'> => ({
  ...(buyer.incoterm ? { incoterm: buyer.incoterm } : {}),
  ...(pack && !allIn && !sellerPays.has('border') ? { ruleId: pack.id } : {}),
})

/**
 * What an order costs the buyer at the door: every charge as a line with its base, rate, rule and source, two
 * totals and their range. `entryDate` (ISO) picks the dated rules; there is no clock in here. The result is in
 * the buyer's currency, or in that of the price (with a note) while nobody said what the buyer's is worth.
 *
 * Nothing unknown is zero: a missing price, weight, rate or rule makes its line unknown and the totals
 * `incomplete`, naming what is missing.
 */
export const landedCost = (order: Order, buyer: CostBuyer, packs: Packs, entryDate: string): LandedCost => {
  const scene = sceneFor(order, buyer, packs, entryDate)
  const runs = runsOf(scene)
  const round = toMoney(scene.total)
  const missing = missingIn(runs.likely)
  const likely = knownSum(runs.likely)
  const sums = endSums(runs, likely)
  const cash = ranged(likely, sums)
  const total = totalOf(cash, missing, round)
  return {
    currency: scene.total,
    destination: buyer.country,
    mode: buyer.mode,
    entryDate,
    quantity: order.quantity,
    lines: linesOf(scene, runs),
    cash: total,
    afterTax: totalOf(recoveredRange(runs, cash), missing, round),
    ...unitCost(runs, cash, missing, round),
    corners: { low: textOf(round(cash.corners.low)), high: textOf(round(cash.corners.high)) },
    ...spendOf(scene, runs.likely),
    ...valuesIn(scene, runs.likely),
    ...termsOf(scene),
    ...(scene.sellerPays.has('main-freight') ? {} : wayIn(scene)),
    shipment: shipmentIn(scene),
    confidence: confidenceIn(scene, runs, total),
    causes: causesOf(runs, sums, round),
    notes: notesFor(scene, runs),
  }
}

/** The likely cost of one unit that can be sold, exactly, or undefined when the total is incomplete: for solving and curves. */
export const likelyPerUnit = (
  order: Order,
  buyer: CostBuyer,
  packs: Packs,
  entryDate: string,
): Big | undefined => {
  const scene = sceneFor(order, buyer, packs, entryDate)
  const sheet = run(scene, allLikely)
  const units = unitsOf(sheet)
  return units && missingIn(sheet).length === 0 ? knownSum(sheet).div(units) : undefined
}
