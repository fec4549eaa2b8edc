/**
 * Makes `public/duty/us/<chapter>.json` and `public/duty/eu-uk/<chapter>.json` from the dated tariff files: every
 * line with what its duty is made of, and no descriptions. Run by hand when a source file changes.
 *
 *   node scripts/data/make-duty.ts [FOLDER]
 *
 * What the columns mean, and what the codes are worth in percent: `src/data/duty/decode-chapter.ts`.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { americanRow } from './american-row.ts'
import { readCsv } from './read-csv.ts'

const [folder = '../shared/data'] = process.argv.slice(2)
const rows = (name: string) => readCsv(readFileSync(join(folder, name), 'utf8'))

/** The general rate: a bare number is percent; anything else is as printed. */
const general = (percent: string | undefined, printed: string | undefined): string =>
  percent === undefined || percent === '' ? (printed ?? '').trim().replaceAll(/\s+/g, ' ') : percent

const withoutEmptyEnd = (cells: string[]): string[] => {
  const last = cells.findLastIndex((cell) => cell !== '')
  return cells.slice(0, last + 1)
}

type Line = { code: string; cells: string[] }

const byChapter = (lines: Line[]): Map<string, Line[]> => {
  const chapters = new Map<string, Line[]>()
  for (const line of lines) {
    const chapter = line.code.slice(0, 2)
    chapters.set(chapter, [...(chapters.get(chapter) ?? []), line])
  }
  return chapters
}

const write = (name: string, lines: Line[]): void => {
  rmSync(`public/duty/${name}`, { recursive: true, force: true })
  mkdirSync(`public/duty/${name}`, { recursive: true })
  for (const [chapter, own] of byChapter(lines)) {
    const text = own
      .map(({ code, cells }) => `"${code}":${JSON.stringify(withoutEmptyEnd(cells))}`)
      .join(',\n')
    writeFileSync(`public/duty/${name}/${chapter}.json`, `{\n${text}\n}\n`)
  }
}

const american = americanRow({
  lists: rows('us-section301-lists.csv'),
  metals: rows('us-section232-metals-annexes.csv'),
  exempt: rows('us-forced-labor301-exempt-ch30-97.csv'),
})

write(
  'us',
  rows('us-hts-mfn-2025.csv').map((row) => ({
    code: row.hts8 ?? '',
    cells: [general(row.ad_valorem_pct, row.general_rate_raw), ...american(row.hts8 ?? '')],
  })),
)

write(
  'eu-uk',
  rows('eu-uk-mfn-2021.csv').map((row) => ({
    code: row.commodity ?? '',
    cells: [
      general(row.eu_cet_pct, row.eu_cet_raw),
      general(row.ukgt_pct, row.ukgt_raw),
      row.trade_remedy === '1' ? 'r' : '',
    ],
  })),
)
