import type { Span } from '../../../domain/landed-cost/estimate'
import type { Translate } from '../../words/translator'
import type { Format } from '../format'

export type DeskWords = { t: Translate; format: Format }

type Money = { amount: string; currency: string }

/** A number alone, or both its ends with the likely one between. */
const range = ({ t }: DeskWords, { low, likely, high }: Span, write: (value: string) => string): string =>
  low === high
    ? write(likely)
    : t('rules.range', { low: write(low), high: write(high), likely: write(likely) })

export const sayPercent = (words: DeskWords, span: Span): string =>
  range(words, span, (value) => words.t('rules.percent', { value: words.format.number(value) }))

export const sayMoneySpan = (words: DeskWords, span: Span, currency: string): string =>
  range(words, span, (value) => words.format.money(value, currency))

export const sayMoney = ({ format }: DeskWords, { amount, currency }: Money): string =>
  format.money(amount, currency)
