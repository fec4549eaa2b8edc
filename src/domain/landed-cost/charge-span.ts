import { big } from '../money'
import type { Span } from './estimate'
import type { ChargeRate } from './rule-pack'
import type { Scene } from './scene'

type ByGoods = Extract<ChargeRate, { is: 'goods' }>

/** The rate of the longest beginning that fits: a heading stands before its chapter. */
const spanOfCode = ({ spans, otherwise }: ByGoods, code: string): Span | undefined => {
  const fitting = spans
    .flatMap(({ codes, span }) => codes.map((start) => ({ start, span })))
    .filter(({ start }) => code.startsWith(start))
    .sort((a, b) => b.start.length - a.start.length)
  return fitting[0]?.span ?? otherwise
}

const joined = (likely: Span, all: Span[]): Span => {
  const rising = (side: 'low' | 'high') => all.map((one) => one[side]).sort((a, b) => big(a).cmp(big(b)))
  return {
    low: rising('low')[0] ?? likely.low,
    likely: likely.likely,
    high: rising('high').at(-1) ?? likely.high,
  }
}

/** Without a code the goods may be any; the likeliest is what is said of all others. */
const spanOfGoods = (rate: ByGoods, codes: string[]): Span | undefined => {
  const found =
    codes.length === 0
      ? [rate.otherwise, ...rate.spans.map(({ span }) => span)]
      : codes.map((code) => spanOfCode(rate, code))
  const known = found.filter((one) => one !== undefined)
  const [likely] = known
  // A code that nothing is said of may be the dearest one.
  return likely && known.length === found.length ? joined(likely, known) : undefined
}

const worked = new WeakMap<ByGoods, Map<string, Span | undefined>>()

/** A span is worked out once for the same goods: whatever stands at its ends is looked up by it. */
const kept = (rate: ByGoods, codes: string[]): Span | undefined => {
  const spans = worked.get(rate) ?? new Map<string, Span | undefined>()
  worked.set(rate, spans)
  const key = codes.join()
  if (!spans.has(key)) spans.set(key, spanOfGoods(rate, codes))
  return spans.get(key)
}

/** The percentage of a charge with its range, where it is one of its own or goes by the codes; else undefined. */
export const percentSpan = (scene: Scene, rate: ChargeRate): Span | undefined => {
  if (rate.is === 'percent') return rate.span
  return rate.is === 'goods' ? kept(rate, scene.order.codes) : undefined
}
