import { expect, test } from 'vitest'
import { cardFromRows } from '../../domain/freight/card-from-rows'
import { numberCell, type SheetTable, textCell } from '../../domain/sheet-table'
import { MOST_BYTES, readSheets } from './read-sheet'
import { xlsxOf } from './write-xlsx'

const table: SheetTable = {
  name: '报价',
  head: ['渠道', '国家', '100KG+', '备注'],
  rows: [[textCell('空派'), textCell('美国'), numberCell('46.1'), textCell('=1+1')]],
}

const named = (parts: BlobPart[], name = 'list.csv') => new File(parts, name)
const read = (file: File, signal = new AbortController().signal) => readSheets(file, signal)

/** 渠道,价格 and 空派,46 as a Chinese Windows writes them. */
const GBK = new Uint8Array([
  0xc7, 0xfe, 0xb5, 0xc0, 0x2c, 0xbc, 0xdb, 0xb8, 0xf1, 0x0a, 0xbf, 0xd5, 0xc5, 0xc9, 0x2c, 0x34, 0x36,
])
const ROWS = [
  ['渠道', '价格'],
  ['空派', '46'],
]

test('a spreadsheet is read as text; a cell that looks like a formula stays what it is', async () => {
  const file = named([await (await xlsxOf([table])).arrayBuffer()], 'list.xlsx')
  expect(await read(file)).toEqual({
    ok: true,
    value: [{ name: '报价', rows: [table.head, ['空派', '美国', '46.1', '=1+1']] }],
  })
})

test('what is read of a spreadsheet can be turned into a card', async () => {
  const sheets = await read(named([await (await xlsxOf([table])).arrayBuffer()], 'list.xlsx'))
  const rows = sheets.ok ? (sheets.value[0]?.rows ?? []) : []
  const answers = {
    forwarder: 'Blue Dragon',
    currency: 'CNY',
    allIn: false,
    mode: 'air' as const,
    per: 'kg' as const,
  }
  const { cards } = cardFromRows(rows, { today: '2026-11-22', id: String, answers })
  expect(cards).toMatchObject([{ country: 'US', breaks: [{ from: '100', price: '46.1' }] }])
})

test.each([
  { parts: ['渠道,价格\n空派,46'], because: 'commas and UTF-8' },
  { parts: ['\uFEFF渠道;价格\r\n空派;46'], because: 'semicolons and a mark at the start, as Excel writes' },
  { parts: ['渠道\t价格\n空派\t46'], because: 'tabs, as copied out of a sheet' },
  { parts: [GBK], because: 'the encoding of a Chinese Windows' },
])('a CSV is read: $because', async ({ parts }) => {
  expect(await read(named(parts))).toEqual({ ok: true, value: [{ name: 'list.csv', rows: ROWS }] })
})

test('a price with a comma in quotes stays one cell', async () => {
  expect(await read(named(['a,b\n"3,1",x']))).toMatchObject({
    value: [
      {
        rows: [
          ['a', 'b'],
          ['3,1', 'x'],
        ],
      },
    ],
  })
})

test.each([
  {
    parts: [new Uint8Array(MOST_BYTES + 1)],
    problem: 'too-large',
    because: 'no price list has more than 10 MB',
  },
  { parts: [`${'a,1\n'.repeat(20_001)}`], problem: 'too-large', because: 'nor more than 20 000 rows' },
  {
    parts: [new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0])],
    problem: 'old-excel',
    because: 'it is an .xls of before 2007',
  },
  {
    parts: [new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 1])],
    problem: 'not-a-sheet',
    because: 'it is something else',
  },
  {
    parts: [new Uint8Array([0x50, 0x4b, 3, 4, 9, 9])],
    problem: 'broken',
    because: 'it is half a spreadsheet',
  },
])('refused as $problem: $because', async ({ parts, problem }) => {
  expect(await read(named(parts))).toEqual({ ok: false, problem })
})

test('a file that unpacks to more than any list is not unpacked', async () => {
  const bytes = await (await xlsxOf([table])).arrayBuffer()
  const view = new DataView(bytes)
  const starts = [...Array(bytes.byteLength - 4).keys()].filter(
    (at) => view.getUint32(at, true) === 0x02014b50,
  )
  starts.slice(0, 1).map((at) => view.setUint32(at + 24, 0x7fffffff, true))
  expect(await read(named([bytes], 'bomb.xlsx'))).toEqual({ ok: false, problem: 'too-large' })
})

test('after a cancel nothing comes of the file', async () => {
  const cancel = new AbortController()
  const reading = read(named(['渠道,价格']), cancel.signal)
  cancel.abort()
  expect(await reading).toEqual({ ok: false, problem: 'cancelled' })
})
