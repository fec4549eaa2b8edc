import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readCsv } from '../../../scripts/data/read-csv'
import { dutyChapter, dutyFor } from '../../../tests/duty-files'
import type { TariffTable } from '../../domain/goods-code/goods-code'
import { dutyTable } from '../../domain/landed-cost/packs'
import { categoryPriors } from '../category-priors'
import { decodeChapter } from './decode-chapter'

const PACKAGED = join(import.meta.dirname, '..', '..', '..', 'public', 'duty')
const SOURCES = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data')

const chapters = (folder: string): string[] =>
  readdirSync(join(PACKAGED, folder)).map((file) => file.slice(0, 2))

const linesOf = (table: TariffTable, code: string) =>
  (dutyChapter(table, code.slice(0, 2))[code.slice(0, 4)] ?? []).filter((line) => line.code === code)

const allLines = (table: TariffTable, folder: string) =>
  chapters(folder).flatMap((chapter) => Object.values(dutyChapter(table, chapter)).flat())

test.each([
  {
    code: '61091000',
    layers: { mfn: '16.5', 'us-301': '7.5', 'us-forced-labour': '12.5' },
    because: 'cotton T-shirts are on list 4A',
  },
  {
    code: '73239300',
    layers: { mfn: '2', 'us-232': '25', 'us-forced-labour': '12.5' },
    because: 'stainless ware is in annex I-B; the rule leaves the forced-labour layer out',
  },
  {
    code: '95030000',
    layers: { 'us-forced-labour': '12.5' },
    because: 'toys are free, list 4B is suspended',
  },
  {
    code: '39241040',
    layers: { mfn: '3.4', 'us-forced-labour': '12.5' },
    because: 'plastic tableware is on list 4B',
  },
  {
    code: '42029231',
    layers: { mfn: '17.6', 'us-301': '25', 'us-forced-labour': '12.5' },
    because: 'textile travel bags are on list 3',
  },
  { code: '85171300', layers: {}, because: 'smartphones are exempt' },
])('American $code pays what stands in the tariff: $because', ({ code, layers }) => {
  expect(linesOf('us', code).map((line) => line.layers)).toContainEqual(layers)
})

test.each([
  { table: 'uk', code: '61091000', mfn: '12' },
  { table: 'eu', code: '61091000', mfn: '12' },
  { table: 'eu', code: '42029291', mfn: '2.7' },
  { table: 'uk', code: '42029291', mfn: '2' },
] as const)('the $table rate of $code is $mfn', ({ table, code, mfn }) => {
  expect(linesOf(table, code)).toMatchObject([{ layers: { mfn } }])
})

test('a duty in money and in percent keeps both, and what was printed', () => {
  expect(linesOf('us', '64021950')[0]).toMatchObject({
    layers: { mfn: '32' },
    specific: { mfn: { rates: [{ amount: '0.76', currency: 'USD', per: 'pair' }] } },
    printed: '76¢/pr. + 32%',
  })
})

test('a duty on parts of a watch is not counted, and never free', () => {
  expect(linesOf('us', '91021110')[0]).toMatchObject({ notComputed: expect.stringContaining('on the case') })
  expect(linesOf('us', '91021110')[0]?.layers).not.toHaveProperty('mfn')
})

test('a line that two China lists split at ten digits is two lines', () => {
  const cells = decodeChapter('us', { '84713001': ['2', '3B'] })
  expect(cells).toMatchObject({
    ok: true,
    value: { '8471': [{ layers: { mfn: '2', 'us-301': '25' } }, { layers: { mfn: '2' } }] },
  })
})

test('annex III lifts the general rate to 15 percent in all', () => {
  const [line] = linesOf('us', '84571000')
  expect(line?.layers).toMatchObject({ mfn: '4.2', 'us-232': '10.8' })
})

test('annex III over a free rate is 15 percent, and over a rate in money unknown', () => {
  expect(linesOf('us', '84283200')[0]?.layers).toMatchObject({ 'us-232': '15' })
  expect(decodeChapter('us', { '82072000': ['5¢ each', 'B', '3'] })).toMatchObject({
    ok: true,
    value: { '8207': [{ notComputed: '5¢ each' }] },
  })
})

test('chapters whose exemption list is missing may pay the forced-labour layer or not', () => {
  const layers = linesOf('us', '25010000').map((line) => line.layers)
  expect(layers.map((one) => one['us-forced-labour'] ?? '0').sort()).toEqual(
    expect.arrayContaining(['0', '12.5']),
  )
})

test('goods that were under an anti-dumping measure are marked', () => {
  expect(allLines('eu', 'eu-uk').filter(({ remedy }) => remedy).length).toBe(87)
})

test.each([
  { file: undefined, because: 'there is no file' },
  { file: [], because: 'it is a list' },
  { file: { '6109': ['16.5'] }, because: 'the code is too short' },
  { file: { '61091000': [] }, because: 'the rate is missing' },
  { file: { '61091000': ['16.5', 'Q'] }, because: 'no China list has that letter' },
  { file: { '61091000': ['16.5', 'A', '9'] }, because: 'no metal annex has that letter' },
  { file: { '61091000': [16.5] }, because: 'a rate is text' },
  { file: { '61091000': ['16.5', 'A', '', 'x', 'more'] }, because: 'there are too many columns' },
])('a chapter is refused as a whole when $because', ({ file }) => {
  expect(decodeChapter('us', file)).toMatchObject({ ok: false, problem: { kind: 'unreadable-chapter' } })
})

test('every packaged chapter can be read, line by line as a table holds them', () => {
  expect(chapters('us')).toHaveLength(96)
  expect(chapters('eu-uk')).toHaveLength(96)
  const evidence = { basis: 'official' as const, source: 'a test' }
  const headings = Object.assign({}, ...chapters('us').map((chapter) => dutyChapter('us', chapter)))
  expect(dutyTable.safeParse({ evidence, headings }).success).toBe(true)
  expect(new Set(allLines('us', 'us').map(({ code }) => code)).size).toBe(11_413)
  expect(allLines('uk', 'eu-uk')).toHaveLength(11_830)
})

test('the whole tariff takes less than a megabyte of the package', () => {
  const bytes = ['us', 'eu-uk'].flatMap((folder) =>
    readdirSync(join(PACKAGED, folder)).map((file) => statSync(join(PACKAGED, folder, file)).size),
  )
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_000_000)
})

test('every heading that a kind of goods may have is in all three tariffs', () => {
  const wanted = [...new Set(categoryPriors.flatMap(({ hs4 }) => hs4))].sort()
  const { us, eu, uk } = dutyFor(wanted)
  expect(Object.keys(us.headings).sort()).toEqual(wanted)
  expect(Object.keys(eu.headings).sort()).toEqual(wanted)
  expect(Object.keys(uk.headings).sort()).toEqual(wanted)
})

const sourceRows = (name: string) => readCsv(readFileSync(join(SOURCES, name), 'utf8'))

test.skipIf(!existsSync(SOURCES))(
  'every percentage of the source files is in the package as it is (skipped without ../shared)',
  () => {
    const american = sourceRows('us-hts-mfn-2025.csv').filter((row) => row.ad_valorem_pct !== '')
    const packaged = new Map(allLines('us', 'us').map((line) => [line.code, line.layers.mfn ?? '0']))
    const differing = american.filter(
      (row) => Number(packaged.get(row.hts8 ?? '')) !== Number(row.ad_valorem_pct),
    )
    expect(american.length).toBeGreaterThan(10_000)
    expect(differing).toEqual([])
  },
)

test.skipIf(!existsSync(SOURCES))('so is every European and British one (skipped without ../shared)', () => {
  const rows = sourceRows('eu-uk-mfn-2021.csv')
  const eu = new Map(allLines('eu', 'eu-uk').map((line) => [line.code, line.layers.mfn ?? '0']))
  const uk = new Map(allLines('uk', 'eu-uk').map((line) => [line.code, line.layers.mfn ?? '0']))
  const differs = (table: Map<string, string>, column: string) =>
    rows.filter((row) => row[column] !== '' && Number(table.get(row.commodity ?? '')) !== Number(row[column]))
  expect(differs(eu, 'eu_cet_pct')).toEqual([])
  expect(differs(uk, 'ukgt_pct')).toEqual([])
})
