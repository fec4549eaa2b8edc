import type { OwnValues } from '../buyer'
import { type Big, big } from '../money'
import type { Evidence } from './estimate'
import type { DutyTable, HeadingDuty, Packs, TariffLine } from './packs'
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

/** Over all headings in question: the cheapest line, the dearest, and the middle one of the first heading. */
const across = (headings: HeadingDuty[], evidence: Evidence): Tariff => {
  const low = cheapestFirst(headings.map((heading) => heading.low))[0]
  const high = cheapestFirst(headings.map((heading) => heading.high)).at(-1)
  const likely = headings[0]?.likely
  if (!low || !high || !likely) return { is: 'unknown' }
  const others = headings.reduce((count, heading) => count + (heading.others ?? 0), 0)
  return { is: 'known', lines: { low, likely, high }, evidence, others }
}

const fromTable = (table: DutyTable, hs4: string[]): Tariff => {
  const headings = hs4.map((code) => table.headings[code])
  const found = headings.filter((heading) => heading !== undefined)
  // A candidate without figures may be the dearest one: then the span would be too narrow.
  return found.length === hs4.length ? across(found, table.evidence) : { is: 'unknown' }
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

export const tariffFor = (pack: RulePack | undefined, packs: Packs, hs4: string[]): Tariff => {
  if (!pack || pack.tariff.is === 'none') return { is: 'unknown' }
  if (pack.tariff.is === 'band') return band(endsOf(pack.tariff.span), pack.tariff.evidence)
  return fromTable(packs.duty[pack.tariff.table], hs4)
}

/** The percent of one layer in this run; a known line without the layer pays none of it. */
export const layerPercent = (tariff: Tariff, layer: string, draw: Draw): Big | undefined =>
  tariff.is === 'known' ? big(tariff.lines[draw('hs')].layers[layer] ?? '0') : undefined
