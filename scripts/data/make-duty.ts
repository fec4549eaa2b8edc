/**
 * Makes `src/data/duty/*.json` from the dated tariff files: for each HS heading of the category priors the
 * cheapest, the middle and the dearest tariff line with its layers. Run by hand when a source file changes.
 *
 *   node scripts/data/make-duty.ts [FOLDER]
 *
 * A heading's lines that are not percentages of the value (cents a kilogram, dollars a pair) are counted in
 * `others` and left out of the span.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCsv } from './read-csv.ts'

const [folder = '../shared/data'] = process.argv.slice(2)
const rows = (name: string) => readCsv(readFileSync(join(folder, name), 'utf8'))

type Line = { code: string; layers: Record<string, number> }

/** Percent by chapter 99 heading (tariff-rate-tracker; four-year review headings 9903.91.xx). */
const LISTS: Record<string, number> = {
  '9903.88.01': 25,
  '9903.88.02': 25,
  '9903.88.03': 25,
  '9903.88.04': 25,
  '9903.88.15': 7.5,
  '9903.88.16': 0,
  '9903.91.01': 25,
  '9903.91.02': 50,
  '9903.91.03': 100,
  '9903.91.04': 25,
  '9903.91.05': 50,
  '9903.91.06': 25,
  '9903.91.07': 50,
  '9903.91.08': 100,
  '9903.91.11': 25,
}
/** Annex 3 is a floor of 15 % in total: what is missing to 15 after the general rate. */
const METALS: Record<string, number> = { '1a': 50, '1b': 25, '2': 0 }
const FORCED_LABOUR = 12.5

const wanted = new Set(
  rows('category-priors.csv').flatMap((row) => (row.hs4_candidates ?? '').split('|').filter(Boolean)),
)
const isWanted = (code: string): boolean => wanted.has(code.slice(0, 4))

const digits = (code: string | undefined): string => (code ?? '').replaceAll('.', '')

const byCode = (list: { code: string; value: number }[]): Map<string, number[]> => {
  const map = new Map<string, number[]>()
  for (const { code, value } of list) map.set(code, [...(map.get(code) ?? []), value])
  return map
}

const chinaLists = byCode(
  rows('us-section301-lists.csv').flatMap((row) => {
    const value = LISTS[row.ch99_code ?? '']
    return value === undefined ? [] : [{ code: digits(row.hts8).slice(0, 8), value }]
  }),
)
/** A code on no list is a newer split of one that is: it may stand where its heading's other codes stand. */
const listsFor = (hts8: string): number[] => {
  const own = chinaLists.get(hts8)
  if (own) return [...new Set(own)]
  const siblings = [...chinaLists].filter(([code]) => code.startsWith(hts8.slice(0, 4)))
  return [...new Set([0, ...siblings.flatMap(([, values]) => values)])]
}

const metals = rows('us-section232-metals-annexes.csv').map((row) => ({
  prefix: digits(row.hts_prefix),
  annex: row.annex ?? '',
}))
const exempt = rows('us-forced-labor301-exempt-ch30-97.csv').map((row) => digits(row.hts))

const metalsRate = (annex: string, general: number): number =>
  annex === '3' ? Math.max(0, 15 - general) : (METALS[annex] ?? 0)

/** A code of eight digits may hold longer ones that are in an annex: then both with and without. */
const metalsOf = (hts8: string, general: number): number[] => {
  const whole = metals
    .filter(({ prefix }) => hts8.startsWith(prefix))
    .sort((a, b) => b.prefix.length - a.prefix.length)
  const padded = metals.filter(({ prefix }) => prefix.length > 8 && prefix.startsWith(hts8))
  const rate = metalsRate(whole[0]?.annex ?? '2', general)
  const inside = padded.map(({ annex }) => metalsRate(annex, general))
  // A whole heading of four digits (8471, all computers) contradicts the exemption list: both with and without.
  if (whole[0]?.prefix.length === 4 && rate > 0) inside.push(0)
  // A ten-digit prefix that ends in 00 stands for the whole of its eight digits.
  const all = padded.some(({ prefix }) => prefix.endsWith('00'))
  return [...new Set(all ? inside : [rate, ...inside])]
}

const labourOf = (hts8: string): number[] => {
  if (exempt.some((code) => hts8.startsWith(code))) return [0]
  return exempt.some((code) => code.length > 8 && code.startsWith(hts8))
    ? [0, FORCED_LABOUR]
    : [FORCED_LABOUR]
}

/** A floor or list can make 12.500000001: keep at most four decimals. */
const tidy = (value: number): number => Number(value.toFixed(4))

const americanLines = (row: Record<string, string>): Line[] => {
  const hts8 = row.hts8 ?? ''
  const general = Number(row.ad_valorem_pct)
  return listsFor(hts8).flatMap((list) =>
    metalsOf(hts8, general).flatMap((metal) =>
      labourOf(hts8).map((labour) => ({
        code: hts8,
        layers: { mfn: general, 'us-301': list, 'us-232': tidy(metal), 'us-forced-labour': labour },
      })),
    ),
  )
}

const total = ({ layers }: Line): number =>
  Object.entries(layers)
    .filter(([layer]) => layer !== 'us-forced-labour' || !layers['us-232'])
    .reduce((sum, [, value]) => sum + value, 0)

const written = ({ code, layers }: Line) => ({
  code,
  layers: Object.fromEntries(
    Object.entries(layers)
      .filter(([, value]) => value !== 0)
      .map(([layer, value]) => [layer, String(value)]),
  ),
})

/** The middle line is the median by total, so that a heading's odd ends do not move it. */
const heading = (lines: Line[], others: number) => {
  const rising = [...lines].sort((a, b) => total(a) - total(b))
  const low = rising[0]
  const likely = rising[Math.floor(rising.length / 2)]
  const high = rising.at(-1)
  if (!low || !likely || !high) return undefined
  return { low: written(low), likely: written(likely), high: written(high), ...(others ? { others } : {}) }
}

type Found = { hs4: string; lines: Line[] }

const headings = (found: Found[]) => {
  const entries = [...wanted].sort().map((hs4) => {
    const own = found.filter((one) => one.hs4 === hs4)
    const lines = own.flatMap((one) => one.lines)
    return [hs4, heading(lines, own.filter((one) => one.lines.length === 0).length)] as const
  })
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

const american = rows('us-hts-mfn-2025.csv')
  .filter((row) => isWanted(row.hts8 ?? ''))
  .map((row) => ({
    hs4: (row.hts8 ?? '').slice(0, 4),
    lines: row.ad_valorem_pct === '' ? [] : americanLines(row),
  }))

const european = (column: string): Found[] =>
  rows('eu-uk-mfn-2021.csv')
    .filter((row) => isWanted(row.commodity ?? ''))
    .map((row) => ({
      hs4: (row.commodity ?? '').slice(0, 4),
      lines: row[column] === '' ? [] : [{ code: row.commodity ?? '', layers: { mfn: Number(row[column]) } }],
    }))

const write = (name: string, evidence: object, found: Found[]): void => {
  const table = headings(found)
  const lines = Object.entries(table).map(([hs4, value]) => `    "${hs4}": ${JSON.stringify(value)}`)
  const text = `{\n  "evidence": ${JSON.stringify(evidence)},\n  "headings": {\n${lines.join(',\n')}\n  }\n}\n`
  writeFileSync(`src/data/duty/${name}.json`, text)
}

write(
  'us',
  {
    basis: 'official',
    source:
      'USITC HTS 2025 basic edition (general rates); USTR China lists and Proclamation 11021 metal annexes as kept by The Budget Lab at Yale, tariff-rate-tracker (MIT), May 2026; U.S. note 52(b) exemptions, chapters 30–97. HS code not confirmed',
    asOf: '2026-07-24',
  },
  american,
)
const ogl =
  'uktrade/global-uk-tariff, January 2021. Contains public sector information licensed under the Open Government Licence v3.0. HS code not confirmed'
write(
  'eu',
  { basis: 'official', source: `EU common customs tariff as in ${ogl}`, asOf: '2021-01-27' },
  european('eu_cet_pct'),
)
write(
  'uk',
  { basis: 'official', source: `UK Global Tariff as in ${ogl}`, asOf: '2021-01-27' },
  european('ukgt_pct'),
)
