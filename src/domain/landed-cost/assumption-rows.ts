import { ASSUMPTIONS, type AssumptionId } from './assumptions'
import { rateId } from './carrier-rule'
import type { Charge } from './rule-pack'
import type { Scene } from './scene'
import type { Sheet } from './sheet'

/** One figure a buyer can replace: what it is counted in, and whether it is remembered for the offer or the country. */
export type Definition = {
  id: string
  kind: 'percent' | 'money' | 'decimal'
  unit: string
  scope: 'buyer' | 'offer'
}

const defined = (id: AssumptionId): Definition => ({ id, ...ASSUMPTIONS[id] })

const byLayer = (charge: Charge): Definition => ({
  id: charge.assumption,
  kind: ['fixed', 'steps', 'per-kg'].includes(charge.rate.is) ? 'money' : 'percent',
  unit: charge.rate.is === 'fixed' ? 'order' : charge.of.join('+'),
  scope: charge.rate.is === 'tariff' ? 'offer' : 'buyer',
})

export const CARTON: AssumptionId[] = [
  'carton-pieces',
  'carton-length',
  'carton-width',
  'carton-height',
  'carton-weight',
]
const IN_CHINA: AssumptionId[] = [
  'vat-invoice',
  'tooling',
  'tooling-units',
  'samples',
  'domestic-freight',
  'agent',
  'inspection',
  'repacking',
  'payment-fee',
  'payment-fixed',
  'currency-margin',
]
const AT_THE_END: AssumptionId[] = ['clearance', 'conformity', 'destination-handling', 'delivery']
const AFTER_ALL: AssumptionId[] = ['other', 'cost-of-money', 'days-tied-up', 'defects']

const freightIds = (scene: Scene): AssumptionId[] => {
  const { buyer, lane, pack } = scene
  return [
    'main-freight',
    rateId(scene),
    ...(buyer.mode === 'air' ? (['air-divisor'] as const) : []),
    ...(lane?.allIn || buyer.ownValues['lane-all-in'] ? (['lane-all-in'] as const) : []),
    ...(pack?.freightShare ? (['freight-share'] as const) : []),
    'export-clearance',
    'origin-handling',
    'insurance',
    'insured-share',
    'insurance-minimum',
  ]
}

/** A rate is asked for the buyer's currency, and for each other one that a figure of this order is in. */
const rateRows = (scene: Scene, sheet: Sheet): Definition[] => {
  const used = new Set([
    ...sheet.lines.flatMap(({ charged }) => (charged ? [charged.currency] : [])),
    ...(scene.lane ? [scene.lane.currency] : []),
    ...(scene.pack?.currency ? [scene.pack.currency] : []),
  ])
  const others = [...used].filter((one) => !['CNY', scene.total, scene.buyer.currency].includes(one))
  return [
    ...(scene.buyer.currency === 'CNY' ? [] : [defined('exchange-rate')]),
    ...others.map((one): Definition => ({ id: `rate/${one}`, kind: 'decimal', unit: 'cny', scope: 'buyer' })),
  ]
}

/** Under a price with the freight inside: what the invoice shows apart. */
const insideIds = ({ sellerPays }: Scene): AssumptionId[] => [
  ...(sellerPays.has('main-freight') ? (['freight-inside'] as const) : []),
  ...(sellerPays.has('insurance') ? (['insurance-inside'] as const) : []),
]

const EAEU = 'cif-to-union-border'

const borderRows = ({ pack, allIn, sellerPays }: Scene): Definition[] => {
  if (allIn || sellerPays.has('border')) return []
  const layers = (pack?.charges ?? []).filter(({ assumption }) => assumption.startsWith('layer/'))
  const perKg = pack?.basis === EAEU ? [defined('duty-minimum-per-kg')] : []
  return [
    defined('customs-assessed-value'),
    defined('duty'),
    ...perKg,
    ...layers.map(byLayer),
    defined('tax'),
  ]
}

/** The figures that this order hangs on, in the order of the lines; those of what the seller pays are left out. */
export const definitionsFor = (scene: Scene, sheet: Sheet): Definition[] => {
  const rows = [
    ...rateRows(scene, sheet),
    ...IN_CHINA.map(defined),
    defined('unit-weight'),
    ...CARTON.map(defined),
    ...freightIds(scene).map(defined),
    ...insideIds(scene).map(defined),
    ...borderRows(scene),
    ...AT_THE_END.map(defined),
    ...AFTER_ALL.map(defined),
  ]
  const asked = rows.filter(({ id }) => !isSellers(scene, id))
  return asked.filter((row, index) => asked.findIndex(({ id }) => id === row.id) === index)
}

/** What a figure is for, where its name does not say so. */
const LINE_OF: Record<string, string> = {
  'lane-all-in': 'main-freight',
  'insured-share': 'insurance',
  'insurance-minimum': 'insurance',
  clearance: 'border',
}

/** A figure of something that the seller's price holds changes nothing. */
const isSellers = (scene: Scene, id: string): boolean =>
  scene.sellerPays.has(id === rateId(scene) ? 'main-freight' : (LINE_OF[id] ?? id))
