import { readSheet } from 'read-excel-file/universal'
import { expect, test } from 'vitest'
import { numberCell, type SheetTable, textCell } from '../../domain/sheet-table'
import { csvOf } from './write-csv'
import { xlsxOf } from './write-xlsx'

const table = (text: string): SheetTable => ({
  name: 'Lines',
  head: ['Charge', 'Amount'],
  rows: [
    [textCell(text), numberCell('-1234.5')],
    [textCell('unknown'), textCell(undefined)],
  ],
})

test.each([
  { text: '=HYPERLINK("http://x")', because: 'a formula' },
  { text: '+1', because: 'a plus begins a formula' },
  { text: '-1+2', because: 'a minus does too' },
  { text: '@SUM(A1)', because: 'so does an at sign' },
  { text: ' =1', because: 'blanks before it do not help' },
  { text: '＝1', because: 'the wide signs of Chinese keyboards count' },
])('in a CSV “$text” stays text: $because', ({ text }) => {
  expect(csvOf([table(text)])).toContain(`'${text.slice(0, 2)}`)
})

test('a figure below nothing is a figure in a CSV', () => {
  expect(csvOf([table('freight, sea')])).toContain('"freight, sea",-1234.5')
})

test('an unknown amount is an empty cell, never a zero', () => {
  expect(csvOf([table('freight')])).toContain('unknown,\r\n')
})

test('a spreadsheet holds figures as numbers and what looks like a formula as text', async () => {
  const file = await xlsxOf([table('=1+1')])
  expect(await readSheet(file, 'Lines')).toEqual([
    ['Charge', 'Amount'],
    ['=1+1', -1234.5],
    ['unknown', null],
  ])
})
