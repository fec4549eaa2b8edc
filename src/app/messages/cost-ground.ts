import * as z from 'zod/mini'
import { categoryPrior } from '../../domain/category-prior'
import { goodsCode } from '../../domain/goods-code/goods-code'
import { packs } from '../../domain/landed-cost/packs'
import { listing } from '../../domain/listing'
import { message } from './message'

/**
 * All that a cost of this offer is worked out with: the rules, lanes, rates and tariff lines for the buyer's country
 * and these goods, with what the buyer replaced (rate cards, own rule packs, fetched exchange rates) already in
 * them. Packs stay in the background: a page never carries a tariff it does not need.
 */
export const costGround = message(
  'cost/ground',
  z.object({ listing, country: z.optional(z.string()) }),
  z.object({ packs, priors: z.array(categoryPrior), goods: goodsCode }),
)
