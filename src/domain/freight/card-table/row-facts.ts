import type { TransportMode } from '../../buyer'
import type { CurrencyCode, DecimalText } from '../../money'
import type { TableProblem } from '../card-preview'
import type { RateCard } from '../rate-card'
import type { Cell } from './cells'
import { type Column, containerIn } from './columns'
import { countryIn } from './country-in'
import { currencyIn } from './currency-in'
import { validityIn } from './dates'
import { allInFrom, modeIn } from './mode-in'
import { type Break, breakIn, daysIn, priceIn } from './numbers'
import { unitIn } from './unit-in'

type Price = {
  cell: Cell
  price: DecimalText
  heading: Cell
  break?: Break
  container?: RateCard['container']
}

/** What one row of the table says; what it does not say is absent. */
export type RowFacts = {
  at: string
  text: string
  channel?: string
  country?: string
  from?: string
  forwarder?: string
  mode?: TransportMode
  per?: RateCard['per']
  currency?: CurrencyCode
  allIn?: boolean
  band?: Break
  container?: RateCard['container']
  atLeast?: DecimalText
  minimum?: DecimalText
  divisor?: DecimalText
  roundUpTo?: DecimalText
  days?: RateCard['days']
  validFrom?: string
  validTo?: string
  notes: string[]
  prices: Price[]
  surcharges: RateCard['surcharges']
  problems: TableProblem[]
}

/** Part of what a row says, from one of its cells. */
type Part = Partial<Omit<RowFacts, 'at' | 'text'>>
type Reader = (cell: Cell, heading: Cell) => Part

const trouble = (
  { at, text }: Cell,
  code: TableProblem['code'],
  is: TableProblem['is'] = 'unread',
): Part => ({
  problems: [{ at, text, code, is }],
})

const number = (cell: Cell): DecimalText | undefined => {
  const read = priceIn(cell.text.replace(/^[≥>=]+|起运?$|以上$|\+$/g, ''))
  return read.is === 'price' ? read.price : undefined
}

const numberAs =
  (key: 'atLeast' | 'minimum' | 'roundUpTo'): Reader =>
  (cell) => {
    const read = number(cell)
    return read === undefined ? trouble(cell, 'number-not-read') : { [key]: read }
  }

const divisor: Reader = (cell) => {
  const read = /(?:^|[^\d])([2-9]000)(?!\d)/.exec(cell.text)?.[1]
  return read ? { divisor: read } : trouble(cell, 'number-not-read')
}

const days: Reader = (cell) => {
  const read = daysIn(cell.text)
  if (!read) return trouble(cell, 'days-not-read')
  const found = { days: { low: read.low, high: read.high } }
  return read.working ? { ...found, ...trouble(cell, 'working-days', 'look') } : found
}

const YES = /^(?:是|有|y|yes|да|√|✓|✔|含|包含)$/i
const NO = /^(?:否|无|n|no|нет|×|x|不含)$/i

const allIn: Reader = (cell) => {
  const read = YES.test(cell.text) ? true : NO.test(cell.text) ? false : allInFrom(cell.text)
  return read === undefined ? trouble(cell, 'all-in-not-read') : { allIn: read }
}

/** A channel's name says more than a name: how it goes, whether taxes are inside, often where to. */
const channel: Reader = ({ text }) => {
  const [mode, country, inside] = [modeIn(text), countryIn(text), allInFrom(text)]
  return {
    channel: text,
    ...(mode ? { mode } : {}),
    ...(country ? { country } : {}),
    ...(inside === undefined ? {} : { allIn: inside }),
  }
}

const country: Reader = (cell) => {
  const found = countryIn(cell.text)
  return found ? { country: found } : trouble(cell, 'country-missing', 'asked')
}

const mode: Reader = (cell) => {
  const [found, inside] = [modeIn(cell.text), allInFrom(cell.text)]
  const part = found ? { mode: found } : trouble(cell, 'mode-missing', 'asked')
  return inside === undefined ? part : { ...part, allIn: inside }
}

const unit: Reader = (cell) => {
  const [per, currency] = [unitIn(cell.text), currencyIn(cell.text)]
  if (!per && !currency) return trouble(cell, 'unit-missing', 'asked')
  return { ...(per ? { per } : {}), ...(currency ? { currency } : {}) }
}

const currency: Reader = (cell) => {
  const found = currencyIn(cell.text)
  return found ? { currency: found } : trouble(cell, 'currency-missing', 'asked')
}

const band: Reader = (cell, heading) => {
  const found = breakIn(cell.text)
  if (!found) return trouble(cell, 'break-not-read')
  const per = unitIn(heading.text)
  return { band: found, ...(per === 'density' ? { per } : {}) }
}

const validity: Reader = (cell) => validityIn(cell.text) ?? trouble(cell, 'validity-not-read')

const container: Reader = (cell) => {
  const found = containerIn(cell.text)
  return found ? { container: found } : trouble(cell, 'container-not-read')
}

const surcharge: Reader = (cell, heading) => {
  const read = priceIn(cell.text)
  if (read.is === 'no-price' || cell.text === '0') return {}
  const all = `${heading.text} ${cell.text}`
  const per = /%/.test(all) ? 'percent' : unitIn(all)
  // A card has no surcharge by the cubic metre alone: of heavy goods W/M would be another amount.
  if (read.is !== 'price' || !per || per === 'density' || per === 'cbm')
    return trouble(cell, 'surcharge-not-read')
  return { surcharges: [{ name: heading.text, per, amount: read.price }] }
}

const READERS: Record<Exclude<Column['is'], 'price'>, Reader> = {
  channel,
  country,
  from: ({ text }) => ({ from: text }),
  forwarder: ({ text }) => ({ forwarder: text }),
  mode,
  unit,
  currency,
  band,
  'at-least': numberAs('atLeast'),
  minimum: numberAs('minimum'),
  'round-up': numberAs('roundUpTo'),
  divisor,
  days,
  valid: validity,
  container,
  'all-in': allIn,
  note: ({ text }) => ({ notes: [text] }),
  surcharge,
}

const priceCell = (cell: Cell, column: Extract<Column, { is: 'price' }>): Part => {
  const read = priceIn(cell.text)
  if (read.is === 'no-price') return trouble(cell, 'no-price')
  if (read.is === 'unread')
    return trouble(cell, read.why === 'two-ways' ? 'price-two-ways' : 'price-not-a-number')
  const { heading, break: at, container: box } = column
  return {
    prices: [
      { cell, price: read.price, heading, ...(at ? { break: at } : {}), ...(box ? { container: box } : {}) },
    ],
  }
}

const isPrice = (column: Column): column is Extract<Column, { is: 'price' }> => column.is === 'price'

const read = (cell: Cell, column: Column): Part => {
  if (cell.text === '') return {}
  return isPrice(column) ? priceCell(cell, column) : READERS[column.is](cell, column.heading)
}

/** A column of its own says more than a channel's name: read after it. */
const LAST: Column['is'][] = ['country', 'mode', 'all-in']
const inTurn = (pairs: { cell: Cell; column: Column }[]) => [
  ...pairs.filter(({ column }) => !LAST.includes(column.is)),
  ...pairs.filter(({ column }) => LAST.includes(column.is)),
]

/** All that the cells of one row say under their headings; a cell that says nothing to us is a problem. */
export const rowFacts = (row: Cell[], columns: (Column | undefined)[]): RowFacts => {
  const pairs = row.flatMap((cell, index) => {
    const column = columns[index]
    return column ? [{ cell, column }] : []
  })
  const parts = inTurn(pairs).map(({ cell, column }) => read(cell, column))
  const first = row.find(({ text }) => text !== '') ?? row[0] ?? { at: 'A1', text: '' }
  return {
    ...Object.assign({}, ...parts),
    at: first.at,
    text: first.text,
    notes: parts.flatMap(({ notes = [] }) => notes),
    prices: parts.flatMap(({ prices = [] }) => prices),
    surcharges: parts.flatMap(({ surcharges = [] }) => surcharges),
    problems: parts.flatMap(({ problems = [] }) => problems),
  }
}
