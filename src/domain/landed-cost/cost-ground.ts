import type { CategoryPrior } from '../category-prior'
import type { GoodsCode } from '../goods-code/goods-code'
import type { Packs } from './packs'

/** The dated rules, lanes, rates and tariff lines an offer's cost is worked out with, and what its code may be. */
export type CostGround = { packs: Packs; priors: CategoryPrior[]; goods: GoodsCode }
