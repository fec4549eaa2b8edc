import type { OwnValues } from '../buyer'
import type { Estimate } from '../landed-cost/estimate'
import { fromPage, ownEstimate, point } from '../landed-cost/evidence'
import type { CostNote } from '../landed-cost/result'
import type { DomesticFreight, Listing } from '../listing'
import { Big, big, textOf } from '../money'

/** Freight inside China for the whole order; `currency` is yuan unless the buyer entered another. */
export type DomesticFreightFigure = {
  figure?: { estimate: Estimate; currency: string }
  notes: CostNote[]
}

type Side = 'low' | 'likely' | 'high'

/** Chinese road freight by the kilogram and its minimum, yuan (field guide §2.5: recalled). */
const ROAD: Record<Side, { perKg: string; atLeast: string }> = {
  low: { perKg: '0.4', atLeast: '40' },
  likely: { perKg: '0.8', atLeast: '50' },
  high: { perKg: '1.5', atLeast: '60' },
}

/** Chinese couriers by the first and each further kilogram, yuan, outside the remote provinces (§2.5: recalled). */
const COURIER: Record<Side, { first: string; further: string }> = {
  low: { first: '4', further: '1' },
  likely: { first: '6', further: '2.5' },
  high: { first: '8', further: '4' },
}

const larger = (a: Big, b: Big): Big => (a.gt(b) ? a : b)
const smaller = (a: Big, b: Big): Big => (a.lt(b) ? a : b)

const byRoad = (side: Side, kg: Big): Big => larger(kg.times(ROAD[side].perKg), new Big(ROAD[side].atLeast))

const byCourier = (side: Side, kg: Big): Big => {
  const further = larger(kg.round(0, Big.roundUp).minus(1), new Big(0))
  return further.times(COURIER[side].further).plus(COURIER[side].first)
}

/** What the cheaper of the two takes for the whole weight. */
const carriage = (side: Side, kg: Big): Big => smaller(byRoad(side, kg), byCourier(side, kg))

const spanned = (low: Big, likely: Big, high: Big): Estimate['span'] => ({
  low: textOf(low),
  likely: textOf(likely),
  high: textOf(high),
})

/** To no address of the buyer's it may be half or double: a neighbouring city or the other end of China. */
const asShown = ({ amount, computedFor }: DomesticFreight, at: string): DomesticFreightFigure => {
  const likely = big(amount)
  const span =
    computedFor === 'chosen-address'
      ? spanned(likely, likely, likely)
      : spanned(likely.times('0.5'), likely, likely.times(2))
  return { figure: { estimate: { span, evidence: fromPage(at) }, currency: 'CNY' }, notes: [] }
}

/** What carriers in China usually take for the weight; never less than `atLeast`. */
const byWeight = (kg: Big, atLeast: Big, note: CostNote): DomesticFreightFigure => {
  const usual = (side: Side): Big => larger(carriage(side, kg), atLeast)
  const span = spanned(usual('low'), usual('likely'), usual('high'))
  const evidence = { basis: 'recalled' as const, source: 'Freight in China by weight', asOf: '2026-11-22' }
  return { figure: { estimate: { span, evidence }, currency: 'CNY' }, notes: [note] }
}

const byFirstUnit = ({ amount }: DomesticFreight, kg: Big): DomesticFreightFigure =>
  byWeight(kg, big(amount), { code: 'domestic-freight-first-unit', params: { yuan: amount } })

/** Most pages of before 2024 show no freight at all to a visitor who is not signed in. */
const shownNowhere = (kg: Big): DomesticFreightFigure =>
  byWeight(kg, new Big(0), { code: 'domestic-freight-by-weight', params: {} })

/**
 * The page shows freight for the first unit as often as for the order (Jan 2026: ¥3 for one T-shirt, to no
 * address). Less than carriers take for the whole weight is read as the first unit's: than any of them where it
 * is for the buyer's address, than they usually take where it is for none.
 */
const forTheOrder = (shown: DomesticFreight, kg: Big, at: string): DomesticFreightFigure => {
  const enough = carriage(shown.computedFor === 'chosen-address' ? 'low' : 'likely', kg)
  return big(shown.amount).gte(enough) ? asShown(shown, at) : byFirstUnit(shown, kg)
}

/**
 * The buyer's entry, else the page's, else what carriers take for the weight. Free shipping (包邮) is zero because
 * the page says so. When the weight is unknown, only an order of one unit can be told from the first unit's
 * freight. What the page says and we cannot read stays missing: it may be anything.
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
      figure: { estimate: ownEstimate(own), currency: own.currency ?? 'CNY' },
      notes: [],
    }
  const shown = listing.domesticFreight
  if (shown.is === 'not-shown' && grossKg) return shownNowhere(big(grossKg.span.likely))
  if (shown.is !== 'found') return { notes: [] }
  if (shown.value.free)
    return {
      figure: { estimate: point(shown.value.amount, fromPage(shown.at)), currency: 'CNY' },
      notes: [],
    }
  if (quantity === 1) return asShown(shown.value, shown.at)
  return grossKg ? forTheOrder(shown.value, big(grossKg.span.likely), shown.at) : { notes: [] }
}
