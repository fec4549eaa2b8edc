import type { Big } from '../money'
import { lineTotal, type MoneyAsPercent, paysAsMetal, paysNoAction } from './line-duty'
import type { DutyTable, TariffLine } from './packs'
import type { Side } from './scenario'

const isUnder = (code: string, { code: line }: TariffLine): boolean =>
  line.startsWith(code) || code.startsWith(line)

/** What a code is looked up by where the table has no line under it: six digits hold everywhere, headings longest. */
const shorter = (code: string): string | undefined => {
  if (code.length > 6) return code.slice(0, 6)
  return code.length > 4 ? code.slice(0, 4) : undefined
}

/**
 * The lines that a code of 4 to 10 digits may mean. One that the table does not have (the table is of an older or
 * newer edition) is looked up by its first six digits, then by its heading, whose range is wider. Undefined when the
 * heading is not in the table.
 */
export const linesUnder = (table: Pick<DutyTable, 'headings'>, code: string): TariffLine[] | undefined => {
  const heading = table.headings[code.slice(0, 4)] ?? []
  const lines = heading.filter((line) => isUnder(code, line))
  if (lines.length > 0) return lines
  const wider = shorter(code)
  return wider ? linesUnder(table, wider) : undefined
}

/** A line and what it costs in all, in percent. */
type Weighed = { line: TariffLine; total: Big }

/** Lines that can be worked out, cheapest first. */
export const cheapestFirst = (lines: TariffLine[], asPercent: MoneyAsPercent): Weighed[] =>
  lines
    .flatMap((line) => {
      const total = lineTotal(line, asPercent)
      return total ? [{ line, total }] : []
    })
    .sort((a, b) => a.total.cmp(b.total))

/** Stated in money for something nobody counted: nothing else is in question, so that it is what must be asked. */
const onlyUncounted = (lines: TariffLine[]): TariffLine | undefined =>
  lines.find(({ notComputed }) => notComputed === undefined)

/**
 * Goods that the exemption list names (laptops, 8471.30) pay no action at all, though a metal annex lists their whole
 * heading: that they are metal articles stays possible, but is not what is likely.
 */
const withoutDoubtfulMetals = (rising: Weighed[]): Weighed[] => {
  const exempt = new Set(rising.filter(({ line }) => paysNoAction(line)).map(({ line }) => line.code))
  return rising.filter(({ line }) => paysNoAction(line) || !paysAsMetal(line) || !exempt.has(line.code))
}

/**
 * Of lines with one and the same code the dearest. They are the goods of ten digits under it, which the lists part in
 * a way our tables do not hold (a code on list 3 and on the suspended 4B): the exception is not what is likely.
 */
const dearestOfCode = (rising: Weighed[]): Weighed[] => [
  ...new Map(withoutDoubtfulMetals(rising).map((weighed) => [weighed.line.code, weighed])).values(),
]

/**
 * Three quarters up. What most consumer goods pay stands among the dearer lines of a heading, the cheaper ones are of
 * silk, wool or hand-loomed cloth (6109.90: 32 % for man-made fibres, 16, 5.6 and 2.6 % for the rest), and a duty
 * thought too low costs a buyer more than one thought too high (field guide §3.1).
 */
const usual = (rising: Weighed[]): Weighed | undefined => rising[Math.floor((rising.length * 3) / 4)]

/** The cheapest line, the dearest, and the usual one of those of the first code, where each code has one line. */
export const sidesOf = (
  lines: TariffLine[],
  first: TariffLine[],
  asPercent: MoneyAsPercent,
): Record<Side, TariffLine> | undefined => {
  const all = cheapestFirst(lines, asPercent)
  const ofFirst = dearestOfCode(cheapestFirst(first, asPercent)).sort((a, b) => a.total.cmp(b.total))
  const likely = usual(ofFirst)?.line ?? onlyUncounted(first)
  const [low, high] = [all[0]?.line ?? likely, all.at(-1)?.line ?? likely]
  return low && likely && high ? { low, likely, high } : undefined
}
