import type { OwnValue } from '../buyer'
import type { DecimalText } from '../money'
import type { Order } from '../order'
import { ASSUMPTIONS, type AssumptionId } from './assumptions'
import { rateId } from './carrier-rule'
import type { CostBuyer } from './cost-buyer'
import { type CurrentValue, currentOf } from './current-value'
import type { Packs } from './packs'
import type { Charge } from './rule-pack'
import { run } from './run'
import { allLikely } from './scenario'
import { type Scene, sceneFor } from './scene'
import type { Sheet } from './sheet'

/**
 * One replaceable figure of this order. `id` is the key of the own value; `layer/…` and `rate/…` ids come from
 * the packs. `feeds` are the cost lines that move with it. `bounds` are what an entry may be.
 */
export type AssumptionRow = {
  id: string
  kind: 'percent' | 'money' | 'decimal'
  unit: string
  scope: 'buyer' | 'offer'
  current: CurrentValue
  bounds: { min: DecimalText; max: DecimalText }
  feeds: string[]
  /** What an entry is for, to be stored with it. */
  holdsFor?: OwnValue['holdsFor']
}

type Definition = Pick<AssumptionRow, 'id' | 'kind' | 'unit' | 'scope'>

const BOUNDS = {
  percent: { min: '0', max: '1000' },
  money: { min: '0', max: '100000000' },
  decimal: { min: '0', max: '100000000' },
} as const

const defined = (id: AssumptionId): Definition => ({ id, ...ASSUMPTIONS[id] })

const byLayer = (charge: Charge): Definition => ({
  id: charge.assumption,
  kind: ['fixed', 'steps', 'per-kg'].includes(charge.rate.is) ? 'money' : 'percent',
  unit: charge.rate.is === 'fixed' ? 'order' : charge.of.join('+'),
  scope: charge.rate.is === 'tariff' ? 'offer' : 'buyer',
})

const CARTON: AssumptionId[] = [
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

const definitionsFor = (scene: Scene, sheet: Sheet): Definition[] => {
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

/** Figures that stand behind a line without being its own rate. */
const BEHIND: Record<string, string[]> = {
  'unit-weight': ['main-freight'],
  'air-divisor': ['main-freight'],
  'main-freight': ['main-freight'],
  'lane-all-in': ['main-freight', 'duty/mfn', 'tax/vat', 'clearance'],
  'freight-share': ['duty/mfn', 'tax/vat'],
  'insured-share': ['insurance'],
  'insurance-minimum': ['insurance'],
  'tooling-units': ['tooling'],
  'days-tied-up': ['cost-of-money'],
  'duty-minimum-per-kg': ['duty/mfn'],
  'freight-inside': ['duty/mfn', 'tax/vat'],
  'insurance-inside': ['duty/mfn', 'tax/vat'],
  'customs-assessed-value': ['duty/mfn', 'tax/vat'],
  ...Object.fromEntries(CARTON.map((id) => [id, ['main-freight']])),
}

const feedsOf = (sheet: Sheet, id: string): string[] => {
  const own = sheet.lines.filter(({ assumption }) => assumption === id).map((line) => line.id)
  const converted = sheet.lines.filter(({ charged }) => charged && isRateFor(id, charged.currency))
  return [...new Set([...own, ...(BEHIND[id] ?? []), ...converted.map((line) => line.id)])]
}

const isRateFor = (id: string, currency: string): boolean =>
  id === 'exchange-rate' || id === `rate/${currency}`

const AT_THIS_BORDER = new Set(['duty', 'duty-minimum-per-kg', 'customs-assessed-value', 'conformity'])

/** A customs rate is the country's, a carrier's price is for one country and one way there. */
const holdsFor = (id: string, { country, mode }: CostBuyer): Pick<AssumptionRow, 'holdsFor'> => {
  if (AT_THIS_BORDER.has(id)) return { holdsFor: { country } }
  if (id === 'main-freight') return { holdsFor: { country, mode } }
  return id === 'lane-all-in' ? { holdsFor: { mode } } : {}
}

/** Everything the buyer can replace in the cost of this order, in the order of the lines. */
export const assumptionsFor = (
  order: Order,
  buyer: CostBuyer,
  packs: Packs,
  entryDate: string,
): AssumptionRow[] => {
  const scene = sceneFor(order, buyer, packs, entryDate)
  const sheet = run(scene, allLikely)
  return definitionsFor(scene, sheet).map((definition) => ({
    ...definition,
    current: currentOf(scene, definition.id),
    bounds: BOUNDS[definition.kind],
    feeds: feedsOf(sheet, definition.id),
    ...holdsFor(definition.id, buyer),
  }))
}
