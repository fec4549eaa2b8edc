import type { OwnValue } from '../buyer'
import type { DecimalText } from '../money'
import type { Order } from '../order'
import { CARTON, type Definition, definitionsFor } from './assumption-rows'
import type { CostBuyer } from './cost-buyer'
import { type CurrentValue, currentOf } from './current-value'
import type { Packs } from './packs'
import { run } from './run'
import { allLikely } from './scenario'
import { sceneFor } from './scene'
import type { Sheet } from './sheet'

/**
 * One replaceable figure of this order. `id` is the key of the own value; `layer/…` and `rate/…` ids come from
 * the packs. `feeds` are the cost lines that move with it. `bounds` are what an entry may be.
 */
export type AssumptionRow = Definition & {
  current: CurrentValue
  bounds: { min: DecimalText; max: DecimalText }
  feeds: string[]
  /** What an entry is for, to be stored with it. */
  holdsFor?: OwnValue['holdsFor']
}

const BOUNDS = {
  percent: { min: '0', max: '1000' },
  money: { min: '0', max: '100000000' },
  decimal: { min: '0', max: '100000000' },
} as const

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
