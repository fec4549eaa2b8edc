import type { TableProblem } from '../card-preview'
import type { Cell } from './cells'
import { countryIn } from './country-in'
import { currencyIn } from './currency-in'
import { validityIn } from './dates'
import { allInFrom, modeIn } from './mode-in'
import type { RowFacts } from './row-facts'
import { unitIn } from './unit-in'

/** What the lines above a table say of all its rows. */
export type TitleFacts = Partial<
  Pick<RowFacts, 'country' | 'mode' | 'per' | 'currency' | 'allIn' | 'validFrom' | 'validTo'>
>

/** In a sentence 方 and 柜 are words like others: a unit counts only behind a stroke or after the word unit. */
const titleUnit = (text: string): RowFacts['per'] => {
  const stated = /(?:单位|unit|единица)[:：\s]*(.{1,12})|([/／].{1,6})/i.exec(text)
  return stated
    ? unitIn(`${stated[1] ?? ''}${stated[2] ?? ''}`)
    : /密度|density|плотност/i.test(text)
      ? 'density'
      : undefined
}

const factsIn = ({ text }: Cell): TitleFacts => {
  const [country, mode, per, currency, inside] = [
    countryIn(text),
    modeIn(text),
    titleUnit(text),
    currencyIn(text),
    allInFrom(text),
  ]
  return {
    ...(country ? { country } : {}),
    ...(mode ? { mode } : {}),
    ...(per ? { per } : {}),
    ...(currency ? { currency } : {}),
    ...(inside === undefined ? {} : { allIn: inside }),
    ...validityIn(text),
  }
}

/** Two lines that say different things of one matter settle nothing. */
const agreed = (all: TitleFacts[], key: keyof TitleFacts): TitleFacts => {
  const said = new Set(all.flatMap((facts) => (facts[key] === undefined ? [] : [facts[key]])))
  return said.size === 1 ? { [key]: [...said][0] } : {}
}

const KEYS: (keyof TitleFacts)[] = ['country', 'mode', 'per', 'currency', 'allIn', 'validFrom', 'validTo']

export const titleFacts = (cells: Cell[]): { facts: TitleFacts; problems: TableProblem[] } => {
  const said = cells.filter(({ text }) => text !== '').map((cell) => ({ cell, facts: factsIn(cell) }))
  const nothing = said.filter(({ facts }) => Object.keys(facts).length === 0)
  return {
    facts: Object.assign(
      {},
      ...KEYS.map((key) =>
        agreed(
          said.map(({ facts }) => facts),
          key,
        ),
      ),
    ),
    problems: nothing.map(({ cell: { at, text } }) => ({ at, text, is: 'unread', code: 'text-not-read' })),
  }
}
