import { daysBetween } from '../landed-cost/calendar'
import { big } from '../money'
import type { RateCard } from './rate-card'

/**
 * What is wrong with a card, as `freight.card-problem.<code>`. `wrong` = it cannot be counted with as it stands,
 * `doubt` = it can, and the buyer should look.
 */
export type CardProblem = {
  code:
    | 'expired'
    | 'expires-soon'
    | 'not-yet'
    | 'dates-backwards'
    | 'breaks-not-rising'
    | 'price-zero'
    | 'price-rises'
    | 'container-not-named'
    | 'days-backwards'
    | 'divisor-unusual'
    | 'divisor-not-said'
  is: 'wrong' | 'doubt'
  params: Record<string, string>
}

const SOON_DAYS = 7

const problem = (
  when: boolean,
  is: CardProblem['is'],
  code: CardProblem['code'],
  params: CardProblem['params'] = {},
): CardProblem[] => (when ? [{ code, is, params }] : [])

const ofDates = ({ validFrom, validTo }: RateCard, today: string): CardProblem[] => {
  const left = validTo === undefined ? undefined : daysBetween(today, validTo)
  return [
    ...problem(today < validFrom, 'doubt', 'not-yet', { from: validFrom }),
    ...(validTo === undefined || left === undefined
      ? []
      : [
          ...problem(validTo < validFrom, 'wrong', 'dates-backwards', { from: validFrom, to: validTo }),
          ...problem(left < 0, 'wrong', 'expired', { on: validTo }),
          ...problem(left >= 0 && left <= SOON_DAYS, 'doubt', 'expires-soon', {
            on: validTo,
            days: String(left),
          }),
        ]),
  ]
}

const pairs = <T>(all: T[]): [T, T][] =>
  all.slice(1).flatMap((next, index) => {
    const before = all[index]
    return before === undefined ? [] : [[before, next] as [T, T]]
  })

const ofPrices = ({ breaks }: RateCard): CardProblem[] => {
  const steps = pairs(breaks)
  const falling = steps.find(([before, next]) => big(next.from).lte(before.from))
  const dearer = steps.find(([before, next]) => big(next.price).gt(before.price))
  return [
    ...problem(
      breaks.some(({ price }) => big(price).lte(0)),
      'wrong',
      'price-zero',
    ),
    ...problem(falling !== undefined, 'wrong', 'breaks-not-rising', { from: falling?.[1].from ?? '' }),
    ...problem(dearer !== undefined, 'doubt', 'price-rises', { from: dearer?.[1].from ?? '' }),
  ]
}

/** Carriers divide by 3000 (road) to 8000 (mails). */
const isUnusual = (divisor: string | undefined): boolean =>
  divisor !== undefined && (big(divisor).lt(2000) || big(divisor).gt(9000))

/** By air, by courier and on parcel lanes light goods are billed by volume; by road and density seldom. */
const lacksDivisor = ({ per, mode, divisor }: RateCard): boolean =>
  per === 'kg' && mode !== 'truck' && divisor === undefined

const ofRules = (card: RateCard): CardProblem[] => {
  const { per, container, divisor, days } = card
  return [
    ...problem(per === 'container' && container === undefined, 'wrong', 'container-not-named'),
    ...problem(isUnusual(divisor), 'doubt', 'divisor-unusual', { divisor: divisor ?? '' }),
    ...problem(days !== undefined && days.high < days.low, 'wrong', 'days-backwards'),
    ...problem(lacksDivisor(card), 'doubt', 'divisor-not-said'),
  ]
}

/** All that speaks against counting with a card on the day (ISO); empty = nothing. */
export const cardProblems = (card: RateCard, today: string): CardProblem[] => [
  ...ofDates(card, today),
  ...ofPrices(card),
  ...ofRules(card),
]
