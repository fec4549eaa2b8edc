import { Big, type CurrencyCode } from '../money'
import { wildness } from './steadiness'

/** Percent either way at an age in days, for a calm currency; straight lines between. The first two: guide §6.4. */
const STEPS = [
  { days: 7, percent: new Big(1) },
  { days: 30, percent: new Big('2.5') },
  { days: 90, percent: new Big(5) },
  { days: 180, percent: new Big(8) },
  { days: 365, percent: new Big(12) },
  { days: 1095, percent: new Big(20) },
]

/** A rate so far off is no rate; but a span must stay above zero. */
const MOST = new Big(60)

const between = (days: number): Big => {
  const next = STEPS.findIndex((step) => days <= step.days)
  const to = STEPS[next] ?? STEPS.at(-1)
  const from = STEPS[next - 1]
  if (!to || !from) return to?.percent ?? MOST
  const share = new Big(days - from.days).div(to.days - from.days)
  return from.percent.plus(to.percent.minus(from.percent).times(share))
}

/** By how many percent a rate of this age may be off, either way. `days` below zero count as none. */
export const spreadByAge = (days: number, currency: CurrencyCode): Big => {
  const percent = between(days).times(wildness(currency))
  return percent.gt(MOST) ? MOST : percent
}
