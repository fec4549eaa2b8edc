import { knownValue } from '../../../domain/field'
import type { Total } from '../../../domain/landed-cost/result'
import { Big, type DecimalText } from '../../../domain/money'
import { observe } from '../../../domain/observe'
import type { SavedOffer } from '../../../domain/saved-offer'

export const SORTS = ['saved', 'landed', 'price', 'trust', 'title'] as const
export type Sort = (typeof SORTS)[number]

type Order = (a: SavedOffer, b: SavedOffer) => number

const likely = (total: Total | undefined): DecimalText | undefined =>
  total?.is === 'complete' ? total.span.likely : undefined

/** What is unknown goes last, whichever way the rest is sorted: unknown is not cheap. */
const unknownLast = (a: DecimalText | undefined, b: DecimalText | undefined): number => {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  return new Big(a).cmp(b)
}

const lowestYuan = ({ listing, savedAt }: SavedOffer) => observe(listing, savedAt).lowYuan

/** Costs in different currencies are not comparable by figure: each currency is sorted on its own. */
const byLanded: Order = (a, b) =>
  (a.cost?.currency ?? '~').localeCompare(b.cost?.currency ?? '~') ||
  unknownLast(likely(a.cost?.perUnit), likely(b.cost?.perUnit))

const ORDERS: Record<Sort, Order> = {
  saved: (a, b) => b.savedAt.localeCompare(a.savedAt),
  landed: byLanded,
  price: (a, b) => unknownLast(lowestYuan(a), lowestYuan(b)),
  trust: (a, b) => (b.trust?.score ?? -1) - (a.trust?.score ?? -1),
  title: (a, b) =>
    (knownValue(a.listing.title) ?? '').localeCompare(knownValue(b.listing.title) ?? '', 'zh-CN'),
}

export const sorted = (offers: SavedOffer[], sort: Sort): SavedOffer[] => offers.toSorted(ORDERS[sort])
