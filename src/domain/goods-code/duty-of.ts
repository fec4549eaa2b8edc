import { lineTotal } from '../landed-cost/line-duty'
import type { DutyTable, TariffLine } from '../landed-cost/packs'
import type { RulePack } from '../landed-cost/rule-pack'
import { linesUnder } from '../landed-cost/tariff-lines'
import { big, textOf } from '../money'
import type { CandidateDuty } from './candidate-duty'
import type { CodeCandidate } from './goods-code'

type Line = CandidateDuty['lines'][number]

/** Layers of the tariff that the rules in force charge; without rules of that date only the ordinary duty. */
const layersInForce = (pack: RulePack | undefined): string[] =>
  pack?.charges.flatMap(({ rate }) => (rate.is === 'tariff' ? [rate.layer] : [])) ?? ['mfn']

const only = <T>(layers: Record<string, T>, named: string[]): Record<string, T> =>
  Object.fromEntries(Object.entries(layers).filter(([layer]) => named.includes(layer)))

const inForce = (line: TariffLine, layers: string[]): TariffLine => ({
  ...line,
  layers: only(line.layers, layers),
  ...(line.specific ? { specific: only(line.specific, layers) } : {}),
})

/** Money for a quantity is no percentage until goods are weighed and counted: it is shown as printed. */
const shown = (line: TariffLine, layers: string[]): Line => {
  const total = lineTotal(inForce(line, layers), () => undefined)
  const printed = line.printed ?? line.notComputed
  return {
    code: line.code,
    percent: total ? textOf(total) : null,
    ...(printed ? { printed } : {}),
  }
}

const byPercent = (a: Line, b: Line): number => {
  if (a.percent === null || b.percent === null) return Number(a.percent === null) - Number(b.percent === null)
  return big(a.percent).cmp(b.percent)
}

const distinct = (lines: Line[]): Line[] => [
  ...new Map(lines.map((line) => [JSON.stringify(line), line])).values(),
]

const spanOf = (lines: Line[]): Pick<CandidateDuty, 'percent'> => {
  const percents = lines.flatMap(({ percent }) => percent ?? [])
  const [low, high] = [percents[0], percents.at(-1)]
  return low !== undefined && high !== undefined ? { percent: { low, high } } : {}
}

/**
 * What each candidate costs at the border: percent of the customs value over all layers that the rules of the date
 * charge, line by line. No lines without a table or when the heading is not in it: then nothing is said of the duty.
 */
export const dutyOf = (
  candidates: CodeCandidate[],
  table: Pick<DutyTable, 'headings'> | undefined,
  pack: RulePack | undefined,
): CandidateDuty[] =>
  candidates.map((candidate) => {
    const found = (table && linesUnder(table, candidate.code)) ?? []
    const lines = distinct(found.map((line) => shown(line, layersInForce(pack)))).sort(byPercent)
    return { candidate, ...spanOf(lines), lines, remedy: found.some(({ remedy }) => remedy) }
  })
