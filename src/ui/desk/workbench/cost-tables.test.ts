import { expect, test } from 'vitest'
import { packs } from '../../../../tests/packs'
import { csvOf } from '../../../adapters/sheets/write-csv'
import { categoryPriors } from '../../../data/category-priors'
import { assumptionsFor } from '../../../domain/landed-cost/assumptions-for'
import { costSheet } from '../../../domain/landed-cost/cost-sheet'
import { landedCost } from '../../../domain/landed-cost/landed-cost'
import { bottleValues, kitchenBottles, lagosBuyer } from '../../../domain/landed-cost/testing/kitchen-bottles'
import { orderFrom } from '../../../domain/order'
import type { Cell, SheetTable } from '../../../domain/sheet-table'
import { translator } from '../../words/translator'
import { costTables, printTables } from './cost-tables'

const TODAY = '2026-11-22'
const words = { t: translator('en'), language: 'en', direction: 'ltr' } as const
const order = orderFrom(kitchenBottles, { quantity: 200 }, bottleValues, categoryPriors)
const SUBJECT = { name: '=Bottles', url: 'https://detail.1688.com/offer/1.html', quantity: '200 pieces' }

const madeFor = (buyer = lagosBuyer) => {
  const cost = landedCost(order, buyer, packs, TODAY)
  const rows = assumptionsFor(order, buyer, packs, TODAY)
  return { cost, rows, sheet: costSheet(cost, rows, packs, TODAY) }
}

const { clearance: _fee, ...withoutFee } = bottleValues
const incomplete = madeFor({ ...lagosBuyer, ownValues: withoutFee })

const cellIn = (
  { head, rows }: SheetTable | undefined = { name: '', head: [], rows: [] },
  row: string,
  column: string,
) =>
  rows.find((cells: Cell[]) => cells.some((cell) => cell.is === 'text' && cell.text === row))?.[
    head.indexOf(column)
  ]

test('the duty line carries its base, its rate and who says so, figures as figures', () => {
  const [, lines] = costTables(words, madeFor().sheet, SUBJECT)
  expect(cellIn(lines, 'Import duty', 'Likely')).toEqual({ is: 'number', value: '116.1' })
  expect(cellIn(lines, 'Import duty', 'Base amount')).toEqual({ is: 'number', value: '1160.976' })
  expect(cellIn(lines, 'Import duty', 'Rate')).toEqual({ is: 'number', value: '10' })
  expect(cellIn(lines, 'Import duty', 'Source')).toMatchObject({ is: 'text' })
})

test('an unknown fee has no amount and says what is missing; the total is no figure then', () => {
  const [summary, lines] = costTables(words, incomplete.sheet, SUBJECT)
  expect(cellIn(lines, 'Customs clearance', 'Likely')).toEqual({ is: 'empty' })
  expect(cellIn(lines, 'Customs clearance', 'State')).toEqual({ is: 'text', text: 'unknown: clearance fee' })
  expect(cellIn(summary, 'Total', 'Likely')).toEqual({ is: 'empty' })
})

test('the planning sentence and the date are in what is taken along', () => {
  const csv = csvOf(costTables(words, madeFor().sheet, SUBJECT))
  expect(csv).toContain('Planning estimate. Customs decide the code, the value and the duty.')
  expect(csv).toContain('Made on')
  expect(csv).toContain("'=Bottles")
})

test('on paper every line is there with its sum and source', () => {
  const made = madeFor()
  const [, lines] = printTables(words, made.sheet, SUBJECT, made)
  expect(lines?.rows).toHaveLength(made.cost.lines.length)
  expect(lines?.head).toEqual(['Charge', 'Amount', 'Each', 'Worked out', 'Source'])
})
