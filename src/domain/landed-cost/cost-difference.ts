import { big, type DecimalText, textOf } from '../money'
import type { CostDifference, LineDifference } from './analysis'
import type { CostLine, LandedCost, Total } from './result'

/** What a line adds to its total: nothing when it is part of another's price, undefined while it is unknown. */
const addsOf = (line: CostLine | undefined): DecimalText | undefined => {
  if (line === undefined || line.amount.is === 'inside') return '0'
  return line.amount.is === 'known' ? line.amount.span.likely : undefined
}

const shownOf = (line: CostLine | undefined): DecimalText | undefined =>
  line?.amount.is === 'known' ? line.amount.span.likely : undefined

const minus = (to: DecimalText, from: DecimalText): DecimalText => textOf(big(to).minus(from))

const lineDifference = (id: string, before?: CostLine, after?: CostLine): LineDifference => {
  const [from, to] = [shownOf(before), shownOf(after)]
  const [was, is] = [addsOf(before), addsOf(after)]
  return {
    id,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(was === undefined || is === undefined ? {} : { by: minus(is, was) }),
  }
}

/** Unknown in both, or the same amount in both, is no difference; known on one side only is one. */
const isMove = ({ from, to, by }: LineDifference): boolean =>
  by === undefined ? from !== undefined || to !== undefined : !big(by).eq(0)

const size = ({ by }: LineDifference) => (by === undefined ? undefined : big(by).abs())

/** Largest move first; those whose size nobody knows stand at the head, since they may be larger still. */
const largestFirst = (a: LineDifference, b: LineDifference): number => {
  const [one, other] = [size(a), size(b)]
  if (one && other) return other.cmp(one)
  return one ? 1 : other ? -1 : 0
}

const linesOf = (before: LandedCost, after: LandedCost): LineDifference[] => {
  const was = new Map(before.lines.map((line) => [line.id, line]))
  const is = new Map(after.lines.map((line) => [line.id, line]))
  const ids = [...new Set([...was.keys(), ...is.keys()])]
  return ids
    .map((id) => lineDifference(id, was.get(id), is.get(id)))
    .filter(isMove)
    .sort(largestFirst)
}

type Moved = NonNullable<CostDifference['total']>

const totalMove = (before: Total, after: Total): Moved | undefined => {
  if (before.is === 'incomplete' || after.is === 'incomplete') return undefined
  const [from, to] = [before.span.likely, after.span.likely]
  return { from, to, by: minus(to, from) }
}

/**
 * Which lines moved between two costs of the same offer, by their likely amounts. In two currencies nothing can be
 * set side by side: no lines, no totals. A total that is incomplete on one side has no difference.
 */
export const differenceOf = (before: LandedCost, after: LandedCost): CostDifference => {
  const { currency } = after
  if (before.currency !== currency) return { currency, lines: [] }
  const total = totalMove(before.cash, after.cash)
  const perUnit = totalMove(before.perUnit, after.perUnit)
  return {
    currency,
    ...(total ? { total } : {}),
    ...(perUnit ? { perUnit } : {}),
    lines: linesOf(before, after),
  }
}
