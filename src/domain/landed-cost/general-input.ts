import type { SeaLoad } from '../buyer'
import { Big, big } from '../money'
import type { GeneralCharge, Packs } from './packs'
import { convert } from './rates'
import { allLikely, type Ends, endsOf, type Input, type Side } from './scenario'
import type { Scene } from './scene'

type Step = GeneralCharge['steps'][number]

/** From the step before, at its bound, to this one, at its own: to six decimals of a percent. Most sums ask for one end. */
const slid = (before: Step, { upToYuan = '0', span }: Step, yuan: Big): Ends => {
  const start = big(before.upToYuan ?? '0')
  const share = yuan.minus(start).div(big(upToYuan).minus(start))
  const at = (side: Side): Big =>
    big(span[side]).minus(before.span[side]).times(share).plus(before.span[side]).round(6)
  return {
    get low() {
      return at('low')
    },
    get likely() {
      return at('likely')
    },
    get high() {
      return at('high')
    },
  }
}

/** Of an order whose size nobody knows in yuan: anything between the cheapest and the dearest step. */
const anyStep = (steps: Step[]): Ends | undefined => {
  const middle = steps[Math.floor((steps.length - 1) / 2)]
  if (!middle) return undefined
  const all = (side: Side): Big[] => steps.map(({ span }) => big(span[side])).sort((a, b) => a.cmp(b))
  const likely = big(middle.span.likely)
  return { low: all('low')[0] ?? likely, likely, high: all('high').at(-1) ?? likely }
}

const stepEnds = ({ steps, slides }: GeneralCharge, yuan: Big | undefined): Ends | undefined => {
  if (!yuan && steps.length > 1) return anyStep(steps)
  const index = steps.findIndex(({ upToYuan }) => upToYuan === undefined || yuan?.lte(upToYuan))
  const step = steps[index]
  const before = steps[index - 1]
  if (!step) return undefined
  const between = slides && yuan && before && step.upToYuan !== undefined
  return between ? slid(before, step, yuan) : endsOf(step.span)
}

/** The charge of that name for the mode and, by sea, for groupage or full containers. */
export const generalCharge = (
  packs: Packs,
  id: string,
  mode: string,
  load: SeaLoad | undefined,
): GeneralCharge | undefined =>
  packs.general.find(
    (charge) =>
      charge.id === id &&
      (!charge.modes || charge.modes.some((one) => one === mode)) &&
      (charge.load === undefined || load === undefined || charge.load === load),
  )

/** A general figure may depend on the size of the order in yuan. */
export const generalInput = (
  packs: Packs,
  id: string,
  mode: string,
  yuan: Big | undefined,
  load?: SeaLoad,
): Input | undefined => {
  const general = generalCharge(packs, id, mode, load)
  const ends = general && stepEnds(general, yuan)
  if (!general || !ends) return undefined
  return {
    ends,
    ...(general.currency ? { currency: general.currency } : {}),
    evidence: general.evidence,
    variable: id,
    own: false,
  }
}

/**
 * The order's size by its likely price: which step of a general figure holds must not change between runs. Undefined
 * without a price, or without a rate for its currency.
 */
export const orderYuan = ({ order, rates }: Scene): Big | undefined => {
  if (order.price.is !== 'known') return undefined
  const goods = new Big(order.price.estimate.span.likely).times(order.quantity)
  return convert(goods, order.priceCurrency, 'CNY', rates, allLikely)
}
