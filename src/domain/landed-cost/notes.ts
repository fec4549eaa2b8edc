import { cargoOf } from './cargo'
import { chargeableOf } from './chargeable-of'
import { dutyNotes } from './duty-notes'
import { freightNotes } from './freight-notes'
import { incotermNotes } from './incoterm-notes'
import { rateAgeNotes } from './rate-age-notes'
import { perYuan } from './rates'
import { recalledIn } from './recalled-in'
import type { CostNote } from './result'
import { rulesNotes } from './rules-notes'
import type { Runs } from './runs'
import { allLikely } from './scenario'
import type { Scene } from './scene'
import type { Sheet } from './sheet'

/** Costs many orders have that are counted only when the buyer enters them. */
const OPTIONAL = [
  'vat-invoice',
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
  const yuan = rate.yuan.likely.div(rate.units).prec(5).toFixed()
  return [{ code: 'exchange-rate-recalled-other', params: { currency, yuan } }]
}

/** The sum is then in the currency of the price: yuan for all that is sold on 1688. */
const missingNote = (currency: string, shown: string): CostNote =>
  shown === 'CNY'
    ? { code: 'exchange-rate-missing', params: { currency } }
    : { code: 'exchange-rate-missing-other', params: { currency, shown } }

const rateNotes = (scene: Scene, sheet: Sheet): CostNote[] => {
  const { buyer, total } = scene
  const missing = total === buyer.currency ? [] : [missingNote(buyer.currency, total)]
  const recalled = recalledIn(scene, sheet).flatMap((currency) => recalledNote(scene, currency))
  return [...missing, ...recalled, ...rateAgeNotes(scene, sheet)]
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
  ...rulesNotes(scene, runs.likely),
  ...incotermNotes(scene),
  ...dutyNotes(scene),
  ...rangeNotes(runs),
  ...smallByAir(scene),
  ...freightNotes(scene),
  ...scene.order.notes,
  ...flagNotes(scene),
  ...notCounted(runs.likely),
  { code: 'estimate-only', params: {} },
]
