import { big, type DecimalText, type Money, textOf } from '../money'
import type { AssumptionRow } from './assumptions-for'
import type { Evidence } from './estimate'
import type { Packs } from './packs'
import {
  type CostLine,
  type CostNote,
  type LandedCost,
  type LineGroup,
  lineGroup,
  type Total,
} from './result'

type Three = Record<'low' | 'likely' | 'high', DecimalText>

/** One charge as a row: everything it takes to work it out again and to see who says so. */
export type SheetLine = {
  id: string
  name?: string
  group: LineGroup
  /** In the cost's currency; absent while unknown, or while it is part of another line. */
  span?: Three
  missing?: string
  inside?: string
  each?: DecimalText
  charged?: Money
  base?: { of: string; amount: Money }
  rate?: NonNullable<CostLine['working']['rate']>
  quantity?: NonNullable<CostLine['working']['quantity']>
  clamped?: 'minimum' | 'maximum'
  recoverable: boolean
  rule?: CostLine['rule']
  evidence: Evidence
}

/** What a figure was, in its own unit, and who says so; no value while it is unknown. */
export type SheetAssumption = {
  id: string
  kind: AssumptionRow['kind']
  unit: string
  value?: Three
  currency?: string
  /** Entered by the buyer. */
  own: boolean
  evidence?: Evidence
}

/** A computed cost as plain rows, for a file or a printed page: what was asked, what came out, what it rests on. */
export type CostSheet = {
  currency: string
  destination: string
  mode: string
  quantity: number
  /** ISO dates: the rules' and the day it was made. */
  entryDate: string
  madeOn: string
  totals: { id: 'per-unit' | 'cash' | 'after-tax'; total: Total }[]
  values: { id: 'customs-value' | 'tax-base' | 'cif'; amount: Money }[]
  lines: SheetLine[]
  assumptions: SheetAssumption[]
  notes: CostNote[]
  /** What was in force: the rule pack with the day it was checked, the price list of the freight. */
  versions: { rule?: { id: string; checkedOn?: string }; lane?: string; incoterm?: string }
}

const eachOf = (amount: DecimalText, { quantity, sellable }: LandedCost): { each?: DecimalText } => {
  const units = big(sellable ?? String(quantity))
  return units.gt(0) ? { each: textOf(big(amount).div(units).round(6)) } : {}
}

const amountOf = ({ amount }: CostLine, cost: LandedCost): Partial<SheetLine> => {
  if (amount.is === 'unknown') return { missing: amount.missing }
  if (amount.is === 'inside') return { inside: amount.line }
  return { span: amount.span, ...eachOf(amount.span.likely, cost) }
}

const lineRow = (line: CostLine, cost: LandedCost): SheetLine => {
  const { id, name, group, charged, working, recoverable, rule, evidence } = line
  return {
    id,
    ...(name === undefined ? {} : { name }),
    group,
    ...amountOf(line, cost),
    ...(charged ? { charged } : {}),
    ...(working.base ? { base: working.base } : {}),
    ...(working.rate ? { rate: working.rate } : {}),
    ...(working.quantity ? { quantity: working.quantity } : {}),
    ...(working.clamped ? { clamped: working.clamped } : {}),
    recoverable,
    ...(rule ? { rule } : {}),
    evidence,
  }
}

const assumptionRow = ({ id, kind, unit, current }: AssumptionRow): SheetAssumption => {
  const row = { id, kind, unit, own: current.is === 'own' }
  if (current.is === 'unknown') return row
  const { span, currency, evidence } = current
  return { ...row, value: span, ...(currency ? { currency } : {}), evidence }
}

const valuesOf = ({ customsValue, taxBase, cif }: LandedCost): CostSheet['values'] => [
  ...(customsValue ? [{ id: 'customs-value' as const, amount: customsValue }] : []),
  ...(taxBase ? [{ id: 'tax-base' as const, amount: taxBase }] : []),
  ...(cif ? [{ id: 'cif' as const, amount: cif }] : []),
]

const versionsOf = (
  { ruleId, laneId, incoterm }: LandedCost,
  packs: Pick<Packs, 'rules'>,
): CostSheet['versions'] => {
  const checkedOn = packs.rules.find(({ id }) => id === ruleId)?.checkedOn
  return {
    ...(ruleId === undefined ? {} : { rule: { id: ruleId, ...(checkedOn ? { checkedOn } : {}) } }),
    ...(laneId === undefined ? {} : { lane: laneId }),
    ...(incoterm === undefined ? {} : { incoterm }),
  }
}

/** Lines in the order of the journey, nothing rounded, nothing left out: an unknown line stays a row that says so. */
export const costSheet = (
  cost: LandedCost,
  assumptions: AssumptionRow[],
  packs: Pick<Packs, 'rules'>,
  madeOn: string,
): CostSheet => ({
  currency: cost.currency,
  destination: cost.destination,
  mode: cost.mode,
  quantity: cost.quantity,
  entryDate: cost.entryDate,
  madeOn,
  totals: [
    { id: 'per-unit', total: cost.perUnit },
    { id: 'cash', total: cost.cash },
    { id: 'after-tax', total: cost.afterTax },
  ],
  values: valuesOf(cost),
  lines: lineGroup.options
    .flatMap((group) => cost.lines.filter((line) => line.group === group))
    .map((line) => lineRow(line, cost)),
  assumptions: assumptions.map(assumptionRow),
  notes: cost.notes,
  versions: versionsOf(cost, packs),
})
