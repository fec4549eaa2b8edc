import type { TableProblem } from '../card-preview'
import type { Cell } from './cells'
import type { Column } from './columns'
import { countryIn } from './country-in'
import { modeIn } from './mode-in'

/** A merged cell arrives with its text in the first row and nothing below. */
type Carry = { row: Cell[]; problems: TableProblem[] }

const ALWAYS: Column['is'][] = ['country', 'from', 'forwarder', 'mode', 'currency', 'valid']
/** Only within one channel: another one may have other days or none. */
const IN_BLOCK: Column['is'][] = ['channel', 'days', 'at-least', 'all-in', 'divisor', 'round-up', 'minimum']

const textUnder = (row: Cell[], columns: (Column | undefined)[], is: Column['is']): string =>
  row[columns.findIndex((column) => column?.is === is)]?.text ?? ''

/** A channel that names its own country or way does not take that of the row above. */
const saysItself = (row: Cell[], columns: (Column | undefined)[], is: Column['is']): boolean => {
  const channel = textUnder(row, columns, 'channel')
  if (is === 'country') return countryIn(channel) !== undefined
  return is === 'mode' && modeIn(channel) !== undefined
}

const isCarried = (row: Cell[], columns: (Column | undefined)[], is: Column['is']): boolean => {
  if (ALWAYS.includes(is)) return !saysItself(row, columns, is)
  const hasChannel = columns.some((column) => column?.is === 'channel')
  return IN_BLOCK.includes(is) && hasChannel && textUnder(row, columns, 'channel') === ''
}

/** Fills what a merged cell leaves empty from the row above, and says so for the buyer to look at. */
export const carriedDown = (
  row: Cell[],
  above: Cell[] | undefined,
  columns: (Column | undefined)[],
): Carry => {
  const filled = row.map((cell, index) => {
    const column = columns[index]
    const text = above?.[index]?.text ?? ''
    const takes = column && cell.text === '' && text !== '' && isCarried(row, columns, column.is)
    return takes ? { at: cell.at, text } : cell
  })
  const problems = filled
    .filter((cell, index) => cell !== row[index])
    .map(({ at, text }) => ({ at, text, is: 'look' as const, code: 'carried-down' as const }))
  return { row: filled, problems }
}
