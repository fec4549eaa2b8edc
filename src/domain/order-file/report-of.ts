import type { CostBuyer } from '../landed-cost/cost-buyer'
import { landedCost } from '../landed-cost/landed-cost'
import type { Packs } from '../landed-cost/packs'
import { rulesOn } from '../landed-cost/pick-pack'
import type { CostLine, CostNote, LandedCost, Total } from '../landed-cost/result'
import type { RulePack } from '../landed-cost/rule-pack'
import { type Runs, runsOf } from '../landed-cost/runs'
import { sceneFor } from '../landed-cost/scene'
import { toUnit } from '../landed-cost/totals'
import { Big, minorDigits, roundMoney, textOf } from '../money'
import type { Order } from '../order'
import type { Report, ReportTotal } from './report'
import { basesOf } from './report-bases'
import { lineOf } from './report-line'
import { asTotal, moneyText, rangedSum, subtotal, totalWith } from './subtotal'

/** One question to the engine, and what of it the file did not state. */
export type Question = {
  order: Order
  buyer: CostBuyer
  packs: Packs
  entryDate: string
  assumedNothing: string[]
  /** The file states a duty in percent, which must not be lost without a word. */
  statesDuty: boolean
  /** What was made of the file that its reader should know. */
  notes: CostNote[]
}

/** Costs of many orders that only the buyer can state. */
const OFTEN = [
  'domestic-freight',
  'agent',
  'inspection',
  'payment-fee',
  'currency-margin',
  'origin-handling',
  'insurance',
  'clearance',
  'destination-handling',
  'delivery',
]

const reportTotal = (total: Total, text: (amount: Big) => string): ReportTotal => {
  const { low, likely, high } = total.is === 'complete' ? total.span : total.knownSoFar
  const span = { low: text(new Big(low)), likely: text(new Big(likely)), high: text(new Big(high)) }
  return totalWith(span, total.is === 'incomplete' ? total.missing : [])
}

/** Put there so that a sum can be made, not stated by anybody: it is listed as not counted instead. */
const isPlaceholder = ({ id, amount }: CostLine, assumedNothing: string[]): boolean =>
  assumedNothing.includes(id) && amount.is === 'known'

const ofGroup =
  (...groups: string[]) =>
  (id: string): boolean =>
    groups.some((group) => id.startsWith(`${group}/`))

const ruleOf = (pack: RulePack | undefined): Pick<Report, 'rule'> =>
  pack
    ? {
        rule: {
          id: pack.id,
          validFrom: pack.validFrom,
          ...(pack.validTo ? { validTo: pack.validTo } : {}),
        },
      }
    : {}

/** Exact enough to be checked by hand; the panel rounds it more. */
const densityOf = ({ grossKg, cbm }: LandedCost['shipment']): { kgPerCbm?: string } =>
  grossKg && cbm && new Big(cbm.likely).gt(0)
    ? { kgPerCbm: textOf(new Big(grossKg.likely).div(cbm.likely).round(4)) }
    : {}

const shipmentOf = (cost: LandedCost): Report['shipment'] => ({
  ...cost.shipment,
  ...densityOf(cost.shipment),
  ...(cost.containers ? { containers: cost.containers } : {}),
})

const wayOf = (
  { buyer }: Question,
  cost: LandedCost,
): Pick<Report, 'mode' | 'load' | 'incoterm' | 'lane'> => ({
  mode: buyer.mode,
  ...(buyer.load ? { load: buyer.load } : {}),
  ...(buyer.incoterm ? { incoterm: buyer.incoterm } : {}),
  ...(cost.laneId ? { lane: cost.laneId } : {}),
})

const perUnitAfterTax = (cost: LandedCost, runs: Runs, units: Big): ReportTotal => {
  const recovered = new Set(cost.lines.flatMap(({ id, recoverable }) => (recoverable ? [id] : [])))
  const { low, likely, high, corners } = rangedSum(runs, (id) => !recovered.has(id))
  const each = (amount: Big): Big => roundMoney(amount, cost.currency).div(units)
  const amounts = { low: each(low), likely: each(likely), high: each(high), corners }
  const missing = cost.afterTax.is === 'incomplete' ? cost.afterTax.missing : []
  return asTotal(amounts, missing, unitText)
}

const unitText = (amount: Big): string => toUnit(amount).toFixed(4)

const totalsOf = (cost: LandedCost, runs: Runs, text: (amount: Big) => string): Report['totals'] => ({
  cash: reportTotal(cost.cash, text),
  afterTax: reportTotal(cost.afterTax, text),
  perUnit: reportTotal(cost.perUnit, unitText),
  perUnitAfterTax: perUnitAfterTax(cost, runs, new Big(cost.sellable ?? Math.max(cost.quantity, 1))),
  border: subtotal(runs, ofGroup('duty', 'fee', 'tax'), text),
  duties: subtotal(runs, ofGroup('duty'), text),
  fees: subtotal(runs, ofGroup('fee'), text),
  taxes: subtotal(runs, ofGroup('tax'), text),
  dutiesAndTaxes: subtotal(runs, ofGroup('duty', 'tax'), text),
})

/** Why the border is not worked out: the country has no rules here, none of that day, or none for such imports. */
const notCovered = ({ buyer, packs, entryDate }: Question, pack: RulePack | undefined): string[] => {
  if (pack && pack.basis !== 'not-covered') return []
  if (buyer.country === '') return ['no-destination']
  if (packs.rules.length === 0) return ['destination']
  return rulesOn(packs, buyer.country, entryDate) ? ['importer-or-mode'] : ['entry-date']
}

/** The rules charge something else instead (three euro an item), or nothing under a threshold. */
const dutyNotes = ({ statesDuty }: Question, { lines }: LandedCost): CostNote[] => {
  const ordinary = lines.filter(({ assumption }) => assumption === 'duty')
  const isUsed = ordinary.some(({ amount, working }) => amount.is !== 'known' || working.rate)
  const others = lines.filter(({ id }) => id.startsWith('duty/') && id !== 'duty/mfn').map(({ id }) => id)
  return statesDuty && !isUsed ? [{ code: 'duty-not-used', params: { charged: others.join(', ') } }] : []
}

export const reportOf = (question: Question): Report => {
  const { order, buyer, packs, entryDate, assumedNothing } = question
  const cost = landedCost(order, buyer, packs, entryDate)
  const scene = sceneFor(order, buyer, packs, entryDate)
  const runs = runsOf(scene)
  const text = moneyText(cost.currency, minorDigits(cost.currency))
  const lines = cost.lines.filter((line) => !isPlaceholder(line, assumedNothing))
  return {
    currency: cost.currency,
    ...(buyer.country === '' ? {} : { destination: buyer.country }),
    ...wayOf(question, cost),
    entryDate,
    quantity: cost.quantity,
    ...(cost.sellable ? { sellable: cost.sellable } : {}),
    ...ruleOf(scene.pack),
    totals: totalsOf(cost, runs, text),
    corners: { low: text(new Big(cost.corners?.low ?? 0)), high: text(new Big(cost.corners?.high ?? 0)) },
    lines: lines.map((line) => lineOf(line, text)),
    bases: basesOf(cost, runs, text),
    shipment: shipmentOf(cost),
    ...(cost.spendInChina ? { spendInChina: cost.spendInChina } : {}),
    causes: cost.causes,
    confidence: cost.confidence,
    notes: [...question.notes, ...dutyNotes(question, cost), ...cost.notes],
    notCounted: OFTEN.filter((id) => !lines.some((line) => line.id === id)),
    notCovered: notCovered(question, scene.pack),
  }
}
