import type { SpecificRate } from '../../domain/landed-cost/packs'
import { type Big, big, type CurrencyCode, textOf } from '../../domain/money'

/** What a tariff prints for one line. Absent `percent`: only money. `larger`: the larger of the two counts. */
export type PrintedRate = { percent?: string; rates?: SpecificRate[]; larger?: true }

type Unit = { per: SpecificRate['per']; holds: string }

/** Units we can count, by how the tariffs print them, and how many of ours one of theirs holds. */
const UNITS: Record<string, Unit> = {
  kg: { per: 'kg', holds: '1' },
  '100kg': { per: 'kg', holds: '100' },
  t: { per: 'kg', holds: '1000' },
  tonne: { per: 'kg', holds: '1000' },
  each: { per: 'piece', holds: '1' },
  article: { per: 'piece', holds: '1' },
  item: { per: 'piece', holds: '1' },
  'pr.': { per: 'pair', holds: '1' },
  'doz.': { per: 'dozen', holds: '1' },
  liter: { per: 'litre', holds: '1' },
  m2: { per: 'm2', holds: '1' },
}

const MONEY = /^(\$?)(\d+(?:\.\d+)?)(¢|EUR|GBP|)\s*(?:\/\s*|\s+)(.+)$/
const PERCENT = /^(\d+(?:\.\d+)?)%$/
const CENT = '0.01'

const currencyOf = (dollar: string, mark: string): CurrencyCode | undefined => {
  if (dollar || mark === '¢') return 'USD'
  return mark === '' ? undefined : mark
}

const amountOf = (number: string, mark: string, { holds }: Unit): Big =>
  big(number)
    .times(mark === '¢' ? CENT : '1')
    .div(holds)

/** "5.3¢/kg", "$2.16 each", "103.00 GBP/100kg"; undefined for units that a buyer does not count in. */
const specificOf = (term: string): SpecificRate | undefined => {
  const [, dollar = '', number = '', mark = '', unit = ''] =
    MONEY.exec(term.replace(/ (?=EUR|GBP)/, '')) ?? []
  const known = UNITS[unit.replaceAll(' ', '')]
  const currency = currencyOf(dollar, mark)
  return known && currency
    ? { amount: textOf(amountOf(number, mark, known)), currency, per: known.per }
    : undefined
}

const plain = (number: string): string => textOf(big(number))

const sumOf = (terms: string[]): PrintedRate | undefined => {
  const percents = terms.flatMap((term) => PERCENT.exec(term)?.[1] ?? [])
  const rates = terms.flatMap((term) => specificOf(term) ?? [])
  if (percents.length > 1 || percents.length + rates.length !== terms.length) return undefined
  const [percent] = percents
  return { ...(percent ? { percent: plain(percent) } : {}), ...(rates.length > 0 ? { rates } : {}) }
}

/**
 * Reads a rate as the American, European and British tariffs print it: "16.5%", "90¢/pr. + 37.5%",
 * "5.00% MIN 0.17 EUR / item". Undefined for kinds we cannot count: on a part of the goods, with a ceiling, for
 * each jewel. A bare number is percent.
 */
export const printedRate = (printed: string): PrintedRate | undefined => {
  if (/^\d+(\.\d+)?$/.test(printed)) return { percent: plain(printed) }
  const [first = '', least, ...more] = printed.split(' MIN ')
  if (least === undefined) return sumOf(first.split('+').map((term) => term.trim()))
  const floor = specificOf(least.trim())
  const rate = sumOf([first.trim()])
  return floor && rate?.percent && more.length === 0 ? { ...rate, rates: [floor], larger: true } : undefined
}
