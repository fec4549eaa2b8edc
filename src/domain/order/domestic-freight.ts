import type { OwnValues } from '../buyer'
import type { Estimate } from '../landed-cost/estimate'
import { fromBuyer, fromPage, point } from '../landed-cost/evidence'
import type { CostNote } from '../landed-cost/result'
import type { DomesticFreight, Listing } from '../listing'
import { Big, big, textOf } from '../money'

/** Freight inside China for the whole order; `currency` is yuan unless the buyer entered another. */
export type DomesticFreightFigure = {
  figure?: { estimate: Estimate; currency: string }
  notes: CostNote[]
}

/** Chinese road freight by the kilogram and its minimum, yuan (field guide §2.5: recalled). */
const ROAD = {
  low: { perKg: '0.4', atLeast: '40' },
  likely: { perKg: '0.8', atLeast: '50' },
  high: { perKg: '1.5', atLeast: '60' },
}

const roadCost = (side: keyof typeof ROAD, kg: Big): Big => {
  const byWeight = kg.times(ROAD[side].perKg)
  return byWeight.gt(ROAD[side].atLeast) ? byWeight : new Big(ROAD[side].atLeast)
}

const larger = (a: Big, b: Big): Big => (a.gt(b) ? a : b)

/**
 * The page shows freight for the first unit as often as for the order (Jan 2026: ¥3 for one T-shirt, to no
 * address). Less than any road carrier takes for the whole weight is read as the first unit's.
 */
const forTheOrder = (shown: DomesticFreight, kg: Big, at: string): DomesticFreightFigure => {
  const amount = big(shown.amount)
  const isForOrder = amount.gte(roadCost('low', kg))
  const likely = isForOrder ? amount : larger(amount, roadCost('likely', kg))
  const settled = isForOrder && shown.computedFor === 'chosen-address'
  const low = isForOrder ? amount : larger(amount, roadCost('low', kg))
  const high = settled ? amount : larger(likely, roadCost('high', kg))
  return {
    figure: {
      estimate: {
        span: { low: textOf(low), likely: textOf(likely), high: textOf(high) },
        evidence: isForOrder
          ? fromPage(at)
          : { basis: 'recalled', source: 'Road freight in China by weight', asOf: '2026-11-22' },
      },
      currency: 'CNY',
    },
    notes: isForOrder ? [] : [{ code: 'domestic-freight-first-unit', params: { yuan: shown.amount } }],
  }
}

/**
 * The buyer's entry, else the page's. Free shipping (包邮) is zero because the page says so. When the weight is
 * unknown, only an order of one unit can be told from the first unit's freight.
 */
export const domesticFreightFor = (
  listing: Listing,
  quantity: number,
  values: OwnValues,
  grossKg: Estimate | undefined,
): DomesticFreightFigure => {
  const own = values['domestic-freight']
  if (own)
    return {
      figure: { estimate: point(own.value, fromBuyer(own)), currency: own.currency ?? 'CNY' },
      notes: [],
    }
  const shown = listing.domesticFreight
  if (shown.is !== 'found') return { notes: [] }
  if (shown.value.free || quantity === 1)
    return {
      figure: { estimate: point(shown.value.amount, fromPage(shown.at)), currency: 'CNY' },
      notes: [],
    }
  return grossKg ? forTheOrder(shown.value, big(grossKg.span.likely), shown.at) : { notes: [] }
}
