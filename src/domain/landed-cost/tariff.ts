import type { OwnValues } from '../buyer'
import { type Big, big } from '../money'
import type { Evidence } from './estimate'
import type { DutyTable, Packs, TariffLine } from './packs'
import type { RulePack } from './rule-pack'
import { type Draw, type Ends, endsOf, type Side } from './scenario'

/**
 * What duty the goods may pay, in percent by layer. Each of the three sides is one real tariff line with all
 * its layers, so that layers never mix that no goods pay together. Unknown without a heading or a table.
 */
export type Tariff =
  | { is: 'known'; lines: Record<Side, TariffLine>; evidence: Evidence; others: number }
  | { is: 'unknown' }

/** What a line costs in all: the metals layer stands instead of the forced-labour layer. */
export const totalPercent = (line: TariffLine): Big => {
  const metals = big(line.layers['us-232'] ?? '0')
  return Object.entries(line.layers)
    .filter(([layer]) => layer !== 'us-forced-labour' || metals.eq(0))
    .reduce((sum, [, percent]) => sum.plus(percent), big('0'))
}

/** The line without the layers the buyer gave a rate for: what is still open while the code is not confirmed. */
const withoutOwn = (line: TariffLine, own: OwnValues): TariffLine => ({
  ...line,
  layers: Object.fromEntries(
    Object.entries(line.layers).filter(([layer]) => !own[layer === 'mfn' ? 'duty' : `layer/${layer}`]),
  ),
})

/** Percent in all at the cheapest and the dearest line, of the layers nobody confirmed; undefined when none is open. */
export const openDuty = (tariff: Tariff, own: OwnValues): { low: Big; high: Big } | undefined => {
  if (tariff.is === 'unknown') return undefined
  const sides = [tariff.lines.low, tariff.lines.likely, tariff.lines.high].map((line) =>
    withoutOwn(line, own),
  )
  if (sides.every(({ layers }) => Object.keys(layers).length === 0)) return undefined
  const rising = sides.map(totalPercent).sort((a, b) => a.cmp(b))
  const [low, , high] = rising
  return low && high ? { low, high } : undefined
}

const cheapestFirst = (lines: TariffLine[]): TariffLine[] =>
  [...lines].sort((a, b) => totalPercent(a).cmp(totalPercent(b)))

const isUnder = (code: string, { code: line }: TariffLine): boolean =>
  line.startsWith(code) || code.startsWith(line)

/** The lines that a code of 4 to 10 digits may mean; undefined when its heading is not in the table. */
const linesUnder = (table: DutyTable, code: string): TariffLine[] | undefined => {
  const lines = table.headings[code.slice(0, 4)]?.filter((line) => isUnder(code, line))
  return lines && lines.length > 0 ? lines : undefined
}

/** Over all codes in question: the cheapest line, the dearest, and the middle one of the first code. */
const fromTable = (table: DutyTable, codes: string[]): Tariff => {
  const found = codes.map((code) => linesUnder(table, code))
  // A candidate without figures may be the dearest one: then the span would be too narrow.
  if (found.length === 0 || found.some((lines) => lines === undefined)) return { is: 'unknown' }
  const computed = (lines: TariffLine[] | undefined): TariffLine[] =>
    cheapestFirst((lines ?? []).filter(({ notComputed }) => notComputed === undefined))
  const all = computed(found.flatMap((lines) => lines ?? []))
  const first = computed(found[0])
  const [low, high, likely] = [all[0], all.at(-1), first[Math.floor((first.length - 1) / 2)]]
  if (!low || !high || !likely) return { is: 'unknown' }
  const others = found.flat().filter((line) => line?.notComputed !== undefined).length
  return { is: 'known', lines: { low, likely, high }, evidence: table.evidence, others }
}

const band = (ends: Ends, evidence: Evidence): Tariff => {
  const line = (side: Side): TariffLine => ({ code: '', layers: { mfn: ends[side].toFixed() } })
  return {
    is: 'known',
    lines: { low: line('low'), likely: line('likely'), high: line('high') },
    evidence,
    others: 0,
  }
}

export const tariffFor = (pack: RulePack | undefined, packs: Packs, codes: string[]): Tariff => {
  if (!pack || pack.tariff.is === 'none') return { is: 'unknown' }
  if (pack.tariff.is === 'band') return band(endsOf(pack.tariff.span), pack.tariff.evidence)
  return fromTable(packs.duty[pack.tariff.table], codes)
}

/** The percent of one layer in this run; a known line without the layer pays none of it. */
export const layerPercent = (tariff: Tariff, layer: string, draw: Draw): Big | undefined =>
  tariff.is === 'known' ? big(tariff.lines[draw('hs')].layers[layer] ?? '0') : undefined
