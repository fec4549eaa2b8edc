import type * as z from 'zod/mini'
import { categoryPriors } from '../../data/category-priors'
import { priorsFor } from '../../domain/category-prior'
import { knownValue } from '../../domain/field'
import { orderCodes } from '../../domain/goods-code/order-codes'
import { tableOf } from '../../domain/goods-code/table-of'
import type { Listing } from '../../domain/listing'
import type { costGround } from '../messages/cost-ground'
import { refreshIfDue } from '../rates/refresh-rates'
import { dutyOfCodes } from './duty-of-codes'
import { goodsCodeOf } from './goods-code-of'
import type { Library } from './open-library'
import { packsInUse } from './packs-in-use'
import { goodsCodeOfQuote, type SaidOfGoods } from './quote-ground'

/** All that a cost of one offer is worked out with, for one country: `cost/ground`. */
export type CostGround = z.infer<typeof costGround.answer>

const priorsOf = (listing: Listing) =>
  priorsFor(
    { title: knownValue(listing.title), category: knownValue(listing.category)?.name },
    categoryPriors,
  )

/**
 * The same ground for the badge, the panel and the Desk. `country` absent: the buyer chose none, and the ground
 * holds no tariff. `said`: of goods without a page. What the buyer replaced (cards, pack files, fetched rates) is in it.
 */
export const groundFor = async (
  library: Library,
  listing: Listing,
  country: string | undefined,
  language: string,
  said?: SaidOfGoods,
): Promise<CostGround> => {
  const goods = said
    ? goodsCodeOfQuote(listing, said, language)
    : await goodsCodeOf(library, listing, language)
  // The rates at hand do for this cost; those fetched meanwhile, if the buyer wants that, are there for the next.
  void refreshIfDue()
  const packs = await packsInUse(library, country)
  const table = tableOf(packs, country)
  const { codes } = orderCodes(goods, table)
  return {
    packs: { ...packs, duty: await dutyOfCodes(library.chapters, table, codes) },
    priors: priorsOf(listing),
    goods,
  }
}
