import { cargoOf } from './cargo'
import { chargeableOf } from './chargeable-of'
import { freightNotes } from './freight-notes'
import { rateAgeNotes } from './rate-age-notes'
import { perYuan } from './rates'
import { recalledIn } from './recalled-in'
import type { CostNote } from './result'
import type { Runs } from './runs'
import { allLikely } from './scenario'
import type { Scene } from './scene'
import type { Sheet } from './sheet'
import { openDuty } from './tariff'

/** Costs many orders have that are counted only when the buyer enters them. */
const OPTIONAL = [
  'inspection',
  'currency-margin',
  'origin-handling',
  'insurance',
  'destination-handling',
  'delivery',
]

/** One slot for each such cost: `yes` when it is not in the sum. */
const notCounted = (sheet: Sheet): CostNote[] => {
  const slots = OPTIONAL.map((id) => [id.replace('-', ''), sheet.terms.has(id) ? 'no' : 'yes'] as const)
  return slots.some(([, missing]) => missing === 'yes')
    ? [{ code: 'not-counted', params: Object.fromEntries(slots) }]
    : []
}

/** Said the way the rate is entered: the own currency for a yuan, or yuan for one of another. */
const recalledNote = ({ buyer, rates }: Scene, currency: string): CostNote[] => {
  const rate = rates(currency)
  if (!rate) return []
  if (currency === buyer.currency)
    return [{ code: 'exchange-rate-recalled', params: { currency, rate: perYuan(rate).likely } }]
  const yuan = rate.yuan.likely.div(rate.units).round(4).toFixed()
  return [{ code: 'exchange-rate-recalled-other', params: { currency, yuan } }]
}

const rateNotes = (scene: Scene, sheet: Sheet): CostNote[] => {
  const { buyer, total } = scene
  const missing =
    total === buyer.currency ? [] : [{ code: 'exchange-rate-missing', params: { currency: buyer.currency } }]
  const recalled = recalledIn(scene, sheet).flatMap((currency) => recalledNote(scene, currency))
  return [...missing, ...recalled, ...rateAgeNotes(scene, sheet)]
}

const dutyNotes = ({ tariff, buyer, allIn, order }: Scene): CostNote[] => {
  const open = allIn ? undefined : openDuty(tariff, buyer.ownValues)
  if (!open || tariff.is === 'unknown' || order.codes.length === 0) return []
  // One rate for all goods of a country (Singapore) does not depend on the code.
  if (tariff.lines.likely.code === '' && open.low.eq(open.high)) return []
  const params = { low: open.low.toFixed(), high: open.high.toFixed(), headings: order.codes.join(', ') }
  const others = tariff.others > 0 ? [{ code: 'duty-not-ad-valorem', params: {} }] : []
  return [{ code: 'hs-not-confirmed', params }, ...others]
}

const rulesNotes = ({ pack, allIn, buyer, date }: Scene): CostNote[] => {
  if (allIn) return [{ code: 'all-in-lane', params: {} }]
  if (!pack || pack.basis === 'not-covered')
    return [{ code: 'rules-not-covered', params: { country: buyer.country, date } }]
  return pack.notes.map((code) => ({ code, params: {} }))
}

const AMERICAN = new Set(['us-232', 'us-232-wood'])
const EUROPEAN = new Set(['ad-risk-eu'])

const isHere = (flag: string, scene: Scene): boolean => {
  const table = scene.pack?.tariff.is === 'table' ? scene.pack.tariff.table : undefined
  if (AMERICAN.has(flag)) return table === 'us'
  return EUROPEAN.has(flag) ? table === 'eu' || table === 'uk' : true
}

/** What the goods may need or be refused for; its cost is not in the sum. */
const flagNotes = (scene: Scene): CostNote[] =>
  scene.order.flags
    .filter((flag) => isHere(flag, scene))
    .map((flag) => ({ code: `flag-${flag}`, params: {} }))

/** Airlines' lowest weight step: below it a minimum is asked that the public prices of larger cargo do not hold. */
const AIR_LEAST_KG = 45

const smallByAir = (scene: Scene): CostNote[] => {
  const { buyer, lane } = scene
  const isQuoted = buyer.ownValues['air-rate'] ?? buyer.ownValues['main-freight']
  if (buyer.mode !== 'air' || !lane || isQuoted) return []
  const chargeable = chargeableOf(scene, cargoOf(scene, allLikely))
  const isSmall = chargeable.is === 'known' && chargeable.value.lt(AIR_LEAST_KG)
  return isSmall ? [{ code: 'air-minimum', params: { kg: String(AIR_LEAST_KG) } }] : []
}

const rangeNotes = ({ open }: Runs): CostNote[] =>
  open.length > 0 ? [{ code: 'range-open', params: {} }] : []

export const notesFor = (scene: Scene, runs: Runs): CostNote[] => [
  ...rateNotes(scene, runs.likely),
  ...rulesNotes(scene),
  ...dutyNotes(scene),
  ...rangeNotes(runs),
  ...smallByAir(scene),
  ...freightNotes(scene),
  ...scene.order.notes,
  ...flagNotes(scene),
  ...notCounted(runs.likely),
  { code: 'estimate-only', params: {} },
]
