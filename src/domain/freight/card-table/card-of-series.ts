import { big, type CurrencyCode } from '../../money'
import type { TableAnswers, TableProblem } from '../card-preview'
import type { RateCard } from '../rate-card'
import { currencyIn } from './currency-in'
import type { RowFacts } from './row-facts'
import type { Series } from './series'
import type { TitleFacts } from './title-facts'
import { unitIn } from './unit-in'

type Given = { id: string; today: string; title: TitleFacts; answers: TableAnswers; several: boolean }
type Made = { card?: RateCard; problems: TableProblem[] }

const first = ({ rows }: Series): RowFacts | undefined => rows[0]

/** Of several places the nearest to the price counts; two currencies in one place settle nothing. */
const currencyOf = (
  { prices, rows }: Series,
  { title, answers }: Given,
): CurrencyCode | 'two' | undefined => {
  const inCells = new Set(prices.flatMap(({ price }) => currencyIn(price.cell.text) ?? []))
  const inHeadings = new Set(prices.flatMap(({ price }) => currencyIn(price.heading.text) ?? []))
  const inRows = new Set(rows.flatMap(({ currency }) => currency ?? []))
  if (new Set([...inCells, ...inHeadings, ...inRows]).size > 1) return 'two'
  const [stated] = [...inCells, ...inHeadings, ...inRows]
  return stated ?? title.currency ?? answers.currency
}

/** A density chooses the price of a kilogram: beside it the unit of the price says nothing new. */
const perOf = (series: Series, { title, answers }: Given): RateCard['per'] | undefined => {
  const row = first(series)
  const price = series.prices[0]?.price
  const isBroken = price?.break !== undefined || row?.band !== undefined
  const said = [row?.per, title.per, answers.per]
  if (isBroken && said.includes('density')) return 'density'
  if (price?.container ?? row?.container) return 'container'
  const stated = price && (unitIn(price.heading.text) ?? unitIn(price.cell.text))
  return stated ?? said.find((per) => per !== undefined)
}

const breaksOf = ({ prices }: Series): RateCard['breaks'] =>
  prices
    .map(({ row, price }) => ({ from: (price.break ?? row.band)?.from ?? '0', price: price.price }))
    .sort((a, b) => big(a.from).cmp(b.from))

const loadOf = (mode: RateCard['mode'], per: RateCard['per']): Pick<RateCard, 'load'> => {
  if (per === 'container') return { load: 'fcl' }
  return mode === 'sea' ? { load: 'lcl' } : {}
}

const noteOf = ({ rows, prices }: Series, several: boolean): Pick<RateCard, 'note'> => {
  const row = rows[0]
  const heading = several ? prices[0]?.price.heading.text : undefined
  const said = [row?.channel, heading, ...rows.flatMap(({ notes }) => notes)].filter(
    (text) => text !== undefined,
  )
  return said.length > 0 ? { note: [...new Set(said)].join(' · ') } : {}
}

const rulesOf = ({ atLeast, minimum, divisor, roundUpTo, days, from }: RowFacts): Partial<RateCard> => ({
  ...(from ? { from } : {}),
  ...(atLeast ? { atLeast } : {}),
  ...(minimum ? { minimum } : {}),
  ...(divisor ? { divisor } : {}),
  ...(roundUpTo ? { roundUpTo } : {}),
  ...(days ? { days } : {}),
})

const validityOf = (
  row: RowFacts,
  { title, answers, today }: Given,
): Pick<RateCard, 'validFrom' | 'validTo'> => {
  const dated = row.validTo ? row : title.validTo ? title : answers
  return { validFrom: dated.validFrom ?? today, ...(dated.validTo ? { validTo: dated.validTo } : {}) }
}

/** The list ends where its last break does; the card goes on at that price, which is said. */
const endOf = ({ prices }: Series): TableProblem[] => {
  const tops = prices.map(({ row, price }) => ({ price, at: price.break ?? row.band }))
  const isOpen = tops.some(({ at }) => at === undefined || at.to === undefined)
  const last = tops.at(-1)
  return isOpen || !last
    ? []
    : [{ at: last.price.cell.at, text: last.price.cell.text, is: 'look', code: 'last-break-ends' }]
}

const asked = (series: Series, lacks: [boolean, TableProblem['code']][]): TableProblem[] => {
  const row = first(series)
  return lacks
    .filter(([is]) => is)
    .map(([, code]) => ({ at: row?.at ?? 'A1', text: row?.text ?? '', is: 'asked', code }))
}

/** The card of one series, or what must be asked before there can be one. Nothing is put in for what is missing. */
export const cardOfSeries = (series: Series, given: Given): Made => {
  const row = first(series)
  if (!row) return { problems: [] }
  const { title, answers } = given
  const country = row.country ?? title.country ?? answers.country
  const mode = row.mode ?? title.mode ?? answers.mode
  const allIn = row.allIn ?? title.allIn ?? answers.allIn
  const forwarder = row.forwarder ?? answers.forwarder
  const currency = currencyOf(series, given)
  const per = perOf(series, given)
  const problems = asked(series, [
    [currency === 'two', 'two-currencies'],
    [currency === undefined, 'currency-missing'],
    [country === undefined, 'country-missing'],
    [mode === undefined, 'mode-missing'],
    [allIn === undefined, 'all-in-missing'],
    [forwarder === undefined, 'forwarder-missing'],
    [per === undefined, 'unit-missing'],
    [per === 'density' && series.prices.every(({ price }) => !price.break && !row.band), 'no-break'],
  ])
  if (problems.length > 0 || !currency || currency === 'two') return { problems }
  if (!country || !mode || allIn === undefined || !forwarder || !per) return { problems }
  const container = series.prices[0]?.price.container ?? row.container
  return {
    card: {
      id: given.id,
      forwarder,
      country,
      mode,
      ...loadOf(mode, per),
      allIn,
      currency,
      per,
      ...(per === 'container' && container ? { container } : {}),
      breaks: breaksOf(series),
      ...rulesOf(row),
      surcharges: row.surcharges,
      ...validityOf(row, given),
      enteredOn: given.today,
      ...noteOf(series, given.several),
    },
    problems: endOf(series),
  }
}
