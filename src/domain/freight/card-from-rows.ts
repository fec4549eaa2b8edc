import type { CardPreview, TableAnswers, TableProblem } from './card-preview'
import { cardOfSeries } from './card-table/card-of-series'
import { carriedDown } from './card-table/carried-down'
import { type Cell, cellsOf } from './card-table/cells'
import { type Column, columnsOf } from './card-table/columns'
import { type RowFacts, rowFacts } from './card-table/row-facts'
import { seriesOf } from './card-table/series'
import { titleFacts } from './card-table/title-facts'

type Columns = (Column | undefined)[]
/** A table of the sheet: the lines above it, its headings and its rows. */
type Table = { above: Cell[]; headings: Cell[]; columns: Columns; rows: Cell[][] }
type Given = { today: string; id: (number: number) => string; answers?: TableAnswers }

const isEmpty = (row: Cell[]): boolean => row.every(({ text }) => text === '')

/** Lines without a price under a table belong to the next one, or are remarks. */
const hasPriceCell = (row: Cell[], columns: Columns): boolean =>
  row.some(({ text }, index) => text !== '' && columns[index]?.is === 'price')

const tablesIn = (rows: Cell[][]): { tables: Table[]; rest: Cell[] } => {
  const tables: Table[] = []
  let above: Cell[] = []
  for (const row of rows.filter((one) => !isEmpty(one))) {
    const columns = columnsOf(row)
    const table = tables.at(-1)
    if (columns) {
      tables.push({ above, headings: row, columns, rows: [] })
      above = []
    } else if (table && above.length === 0 && hasPriceCell(row, table.columns)) table.rows.push(row)
    else above = [...above, ...row]
  }
  return { tables, rest: above }
}

const unread = (cells: Cell[], code: TableProblem['code']): TableProblem[] =>
  cells.filter(({ text }) => text !== '').map(({ at, text }) => ({ at, text, is: 'unread', code }))

const notUnderstood = ({ headings, columns, rows }: Table): TableProblem[] =>
  headings.flatMap((heading, index) =>
    columns[index] ? [] : unread([heading, ...rows.flatMap((row) => row[index] ?? [])], 'heading-not-known'),
  )

const factsOf = ({ rows, columns }: Table): { facts: RowFacts[]; problems: TableProblem[] } => {
  const problems: TableProblem[] = []
  let above: Cell[] | undefined
  const facts = rows.map((cells) => {
    const carried = carriedDown(cells, above, columns)
    above = carried.row
    const read = rowFacts(carried.row, columns)
    problems.push(...carried.problems, ...read.problems)
    return read
  })
  return { facts, problems }
}

const previewOf = (table: Table, given: Given): CardPreview => {
  const title = titleFacts(table.above)
  const { facts, problems } = factsOf(table)
  const several = table.columns.filter((column) => column?.is === 'price' && !column.break).length > 1
  const made = seriesOf(facts).map((series) =>
    cardOfSeries(series, {
      id: '',
      today: given.today,
      title: title.facts,
      answers: given.answers ?? {},
      several,
    }),
  )
  return {
    cards: made.flatMap(({ card }) => card ?? []),
    problems: [
      ...title.problems,
      ...notUnderstood(table),
      ...problems,
      ...made.flatMap((one) => one.problems),
    ],
  }
}

/** The same question is asked once for a sheet, at the first row that lacks the answer. */
const eachQuestionOnce = (problems: TableProblem[]): TableProblem[] =>
  problems.filter(
    (one, index) =>
      one.is !== 'asked' ||
      problems.findIndex(({ code, is }) => is === 'asked' && code === one.code) === index,
  )

/**
 * A forwarder's price table turned into rate cards to look at before they are kept. `rows` is a sheet as text.
 * Headings may be Chinese, English or Russian, a row one lane or one weight break. What is not understood is listed
 * with its address; what a card must have and the table does not say is asked for and given back as `answers`.
 */
export const cardFromRows = (rows: string[][], given: Given): CardPreview => {
  const { tables, rest } = tablesIn(cellsOf(rows))
  const [none] = cellsOf(rows).flat()
  if (tables.length === 0)
    return {
      cards: [],
      problems: [{ at: none?.at ?? 'A1', text: none?.text ?? '', is: 'unread', code: 'no-headings' }],
    }
  const previews = tables.map((table) => previewOf(table, given))
  return {
    cards: previews
      .flatMap(({ cards }) => cards)
      .map((card, index) => ({ ...card, id: given.id(index + 1) })),
    problems: eachQuestionOnce([
      ...previews.flatMap(({ problems }) => problems),
      ...unread(rest, 'text-not-read'),
    ]),
  }
}
