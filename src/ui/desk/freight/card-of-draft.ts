import type { RateCard } from '../../../domain/freight/rate-card'
import { daysBetween } from '../../../domain/landed-cost/calendar'
import { big, type DecimalText } from '../../../domain/money'
import { ok, problem, type Result } from '../../../domain/result'
import { decimalFrom } from '../../parts/decimal-from'
import type { CardDraft } from './card-draft'

/** Field of the form (`breaks.0.price`) → what is wrong with it, as `cards.wrong.<code>`. */
export type DraftErrors = Record<string, Code>
type Code =
  | 'needed'
  | 'not-a-number'
  | 'not-above-zero'
  | 'not-whole-days'
  | 'not-a-day'
  | 'days-backwards'
  | 'dates-backwards'
  | 'breaks-not-rising'
type Found = [field: string, code: Code | undefined]

const NEEDED = ['forwarder', 'country', 'mode', 'allIn', 'currency', 'per', 'validFrom'] as const
const FIGURES = ['divisor', 'roundUpTo', 'atLeast', 'minimum'] as const

const isEmpty = (typed: string): boolean => typed.trim() === ''

const neededIn = (typed: string): Code | undefined => (isEmpty(typed) ? 'needed' : undefined)

const aboveZeroIn = (typed: string): Code | undefined => {
  const value = decimalFrom(typed)
  if (value === undefined) return 'not-a-number'
  return big(value).gt(0) ? undefined : 'not-above-zero'
}

const isOnePrice = ({ per }: CardDraft): boolean => per === 'container' || per === 'shipment'

const rowsOf = (draft: CardDraft): CardDraft['breaks'] =>
  isOnePrice(draft) ? draft.breaks.slice(0, 1) : draft.breaks

const startIn = (rows: CardDraft['breaks'], at: number): Code | undefined => {
  const from = decimalFrom(rows[at]?.from ?? '')
  const before = decimalFrom(rows[at - 1]?.from ?? '')
  if (from === undefined) return 'not-a-number'
  return before !== undefined && big(from).lte(before) ? 'breaks-not-rising' : undefined
}

const ofBreaks = (draft: CardDraft): Found[] => {
  const rows = rowsOf(draft)
  return rows.flatMap(({ price }, at): Found[] => [
    [`breaks.${at}.from`, isOnePrice(draft) ? undefined : startIn(rows, at)],
    [`breaks.${at}.price`, neededIn(price) ?? aboveZeroIn(price)],
  ])
}

const ofSurcharges = ({ surcharges }: CardDraft): Found[] =>
  surcharges.flatMap(({ name, amount }, at): Found[] => [
    [`surcharges.${at}.name`, neededIn(name)],
    [`surcharges.${at}.amount`, neededIn(amount) ?? aboveZeroIn(amount)],
  ])

const wholeDays = (typed: string): number | undefined =>
  /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : undefined

const ofDays = ({ daysLow, daysHigh }: CardDraft): Found[] => {
  if (isEmpty(daysLow) && isEmpty(daysHigh)) return []
  const [low, high] = [wholeDays(daysLow), wholeDays(daysHigh)]
  const isBackwards = low !== undefined && high !== undefined && high < low
  return [
    ['daysLow', low === undefined ? 'not-whole-days' : undefined],
    ['daysHigh', high === undefined ? 'not-whole-days' : isBackwards ? 'days-backwards' : undefined],
  ]
}

const isDay = (typed: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(typed) && !Number.isNaN(daysBetween(typed, typed))

const ofDates = ({ validFrom, validTo }: CardDraft): Found[] => [
  ['validFrom', isEmpty(validFrom) || isDay(validFrom) ? undefined : 'not-a-day'],
  [
    'validTo',
    isEmpty(validTo) || (isDay(validTo) && validFrom <= validTo)
      ? undefined
      : isDay(validTo)
        ? 'dates-backwards'
        : 'not-a-day',
  ],
]

const errorsIn = (draft: CardDraft): DraftErrors => {
  const found: Found[] = [
    ...ofDates(draft),
    ...NEEDED.map((field): Found => [field, neededIn(draft[field])]).filter(([, code]) => code),
    ['container', draft.per === 'container' ? neededIn(draft.container) : undefined],
    ...FIGURES.map((field): Found => [field, isEmpty(draft[field]) ? undefined : aboveZeroIn(draft[field])]),
    ...ofBreaks(draft),
    ...ofSurcharges(draft),
    ...ofDays(draft),
  ]
  return Object.fromEntries(found.flatMap(([field, code]) => (code ? [[field, code]] : [])))
}

const figure = (typed: string): DecimalText => decimalFrom(typed) ?? ''

const loadOf = ({ mode, per, load }: CardDraft): Pick<RateCard, 'load'> => {
  if (mode !== 'sea' && mode !== 'rail') return {}
  return { load: per === 'container' ? 'fcl' : load }
}

const pricesOf = (draft: CardDraft): Pick<RateCard, 'breaks' | 'container'> => ({
  ...(draft.per === 'container' && draft.container !== '' ? { container: draft.container } : {}),
  breaks: rowsOf(draft).map(({ from, price }) => ({
    from: isOnePrice(draft) ? '0' : figure(from),
    price: figure(price),
  })),
})

const rulesOf = (draft: CardDraft): Partial<RateCard> => ({
  ...(isEmpty(draft.divisor) ? {} : { divisor: figure(draft.divisor) }),
  ...(isEmpty(draft.roundUpTo) ? {} : { roundUpTo: figure(draft.roundUpTo) }),
  ...(draft.byPiece ? { byPiece: true } : {}),
  ...(isEmpty(draft.atLeast) ? {} : { atLeast: figure(draft.atLeast) }),
  ...(isEmpty(draft.minimum) ? {} : { minimum: figure(draft.minimum) }),
})

const restOf = (draft: CardDraft): Partial<RateCard> => ({
  ...(isEmpty(draft.from) ? {} : { from: draft.from.trim() }),
  ...(isEmpty(draft.daysLow) ? {} : { days: { low: Number(draft.daysLow), high: Number(draft.daysHigh) } }),
  ...(isEmpty(draft.validTo) ? {} : { validTo: draft.validTo }),
  ...(isEmpty(draft.note) ? {} : { note: draft.note.trim() }),
  ...(draft.quoted.length > 0 ? { quoted: draft.quoted } : {}),
})

/** The card that was typed, or what is wrong, by field. `today` (ISO) becomes the day it was entered. */
export const cardOfDraft = (
  draft: CardDraft,
  { id, today }: { id: string; today: string },
): Result<RateCard, DraftErrors> => {
  const { mode, per } = draft
  const errors = errorsIn(draft)
  if (Object.keys(errors).length > 0 || mode === '' || per === '') return problem(errors)
  return ok({
    id,
    forwarder: draft.forwarder.trim(),
    country: draft.country,
    mode,
    ...loadOf(draft),
    allIn: draft.allIn === 'yes',
    currency: draft.currency,
    per,
    ...pricesOf(draft),
    ...rulesOf(draft),
    surcharges: draft.surcharges.map(({ name, per: each, amount }) => ({
      name: name.trim(),
      per: each,
      amount: figure(amount),
    })),
    validFrom: draft.validFrom,
    enteredOn: today,
    ...restOf(draft),
  })
}
