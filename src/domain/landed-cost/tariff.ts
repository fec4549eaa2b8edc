import type { OwnValues } from '../buyer'
import { type Big, big } from '../money'
import type { Order } from '../order'
import type { Evidence } from './estimate'
import { asPercentOf, lineTotal, type MoneyAsPercent } from './line-duty'
import type { DutyTable, Packs, TariffLine } from './packs'
import type { Rates } from './rates'
import type { RulePack } from './rule-pack'
import { type Draw, type Ends, endsOf, type Side } from './scenario'
import { cheapestFirst, linesUnder, sidesOf } from './tariff-lines'

/**
 * What duty the goods may pay, by layer. Each of the three sides is one real tariff line with all its layers, so
 * that layers never mix that no goods pay together. Unknown without a heading or a table.
 */
export type Tariff =
  | {
      is: 'known'
      lines: Record<Side, TariffLine>
      evidence: Evidence
      /** Tariff lines in question, and how many of them cannot be worked out: the range does not reach them. */
      count: number
      others: number
      /** One of them was under an anti-dumping or countervailing measure. */
      remedy: boolean
      asPercent: MoneyAsPercent
    }
  | { is: 'unknown' }

const NO_MONEY: MoneyAsPercent = () => undefined

const ownIdOf = (layer: string): string => (layer === 'mfn' ? 'duty' : `layer/${layer}`)

const without = <T>(layers: Record<string, T>, own: OwnValues): Record<string, T> =>
  Object.fromEntries(Object.entries(layers).filter(([layer]) => !own[ownIdOf(layer)]))

/** The line without the layers the buyer gave a rate for: what is still open while the code is not confirmed. */
const withoutOwn = (line: TariffLine, own: OwnValues): TariffLine => ({
  ...line,
  layers: without(line.layers, own),
  ...(line.specific ? { specific: without(line.specific, own) } : {}),
})

const isPaid = ({ layers, specific }: TariffLine): boolean =>
  Object.keys(layers).length > 0 || Object.keys(specific ?? {}).length > 0

/** Percent in all at the cheapest and the dearest line, of the layers nobody confirmed; undefined when none is open. */
export const openDuty = (tariff: Tariff, own: OwnValues): { low: Big; high: Big } | undefined => {
  if (tariff.is === 'unknown') return undefined
  const sides = [tariff.lines.low, tariff.lines.likely, tariff.lines.high].map((line) =>
    withoutOwn(line, own),
  )
  if (!sides.some(isPaid)) return undefined
  const totals = sides.flatMap((line) => lineTotal(line, tariff.asPercent) ?? [])
  const rising = totals.sort((a, b) => a.cmp(b))
  const [low, high] = [rising[0], rising.at(-1)]
  return low && high ? { low, high } : undefined
}

/** Over all codes in question: the cheapest line, the dearest, and the usual one of the first code. */
const workedOut = (table: DutyTable, codes: string[], asPercent: MoneyAsPercent): Tariff => {
  const found = codes.map((code) => linesUnder(table, code))
  // A candidate without figures may be the dearest one: then the span would be too narrow.
  if (found.length === 0 || found.some((lines) => lines === undefined)) return { is: 'unknown' }
  const lines = [...new Set(found.flatMap((some) => some ?? []))]
  const sides = sidesOf(lines, found[0] ?? [], asPercent)
  if (!sides) return { is: 'unknown' }
  return {
    is: 'known',
    lines: sides,
    evidence: table.evidence,
    count: lines.length,
    others: lines.length - cheapestFirst(lines, asPercent).length,
    remedy: lines.some(({ remedy }) => remedy === true),
    asPercent,
  }
}

const percentOnly = new WeakMap<DutyTable, Map<string, Tariff>>()

const hasMoney = (table: DutyTable, codes: string[]): boolean =>
  codes.some((code) => linesUnder(table, code)?.some(({ specific }) => specific !== undefined))

/** Lines of percentages alone are the same for every order of those goods, and are weighed once for a table. */
const fromTable = (table: DutyTable, codes: string[], asPercent: MoneyAsPercent): Tariff => {
  const known = percentOnly.get(table) ?? new Map<string, Tariff>()
  const found = known.get(codes.join())
  if (found) return found
  if (hasMoney(table, codes)) return workedOut(table, codes, asPercent)
  const tariff = workedOut(table, codes, NO_MONEY)
  percentOnly.set(table, known.set(codes.join(), tariff))
  return tariff
}

const band = (ends: Ends, evidence: Evidence): Tariff => {
  const line = (side: Side): TariffLine => ({ code: '', layers: { mfn: ends[side].toFixed() } })
  return {
    is: 'known',
    lines: { low: line('low'), likely: line('likely'), high: line('high') },
    evidence,
    count: 1,
    others: 0,
    remedy: false,
    asPercent: NO_MONEY,
  }
}

export const tariffFor = (pack: RulePack | undefined, packs: Packs, order: Order, rates: Rates): Tariff => {
  if (!pack || pack.tariff.is === 'none') return { is: 'unknown' }
  if (pack.tariff.is === 'band') return band(endsOf(pack.tariff.span), pack.tariff.evidence)
  return fromTable(packs.duty[pack.tariff.table], order.codes, asPercentOf(order, rates))
}

/** The percent of one layer in this run; a known line without the layer pays none of it. */
export const layerPercent = (tariff: Tariff, layer: string, draw: Draw): Big | undefined =>
  tariff.is === 'known' ? big(tariff.lines[draw('hs')].layers[layer] ?? '0') : undefined
