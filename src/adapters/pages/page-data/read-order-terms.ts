import type { Field } from '../../../domain/field'
import type { MixedOrder } from '../../../domain/listing'
import { agreedFact, fact, here } from './fact'
import type { PageData } from './page-data'
import { asCount, asFlag, asMinimum, asPrice, asText } from './values'

/**
 * Feb 2026: `mainPrice.priceModel.currentPrices[0].beginAmount` may be a promotion's and is not asked. The
 * order form's own figure comes first; the others only confirm it.
 */
const MOQ =
  'order.beginNum trade.beginAmount plain.offerBeginAmount ' + 'final.offerBeginAmount ship.startAmount'

const STOCK = 'trade.canBookedAmount order.canBookedAmount ' + 'final.canBookedAmountOriginal'

const UNIT =
  'trade.unit temp.offerUnit title.unit price.unit ship.unit ' +
  'business.deliveryLimitTimeModel.attrs.offerUnit'

const MIX_ALLOWED = 'trade.mixModel.supportMix J.mixModel.isSupportMix order.mixParam.supportMix'
const MIX_YUAN = 'trade.mixModel.mixAmount J.mixModel.mixAmount order.mixParam.mixAmount'
const MIX_COUNT = 'trade.mixModel.mixNumber J.mixModel.mixNumber order.mixParam.mixNum'

const known = <T>(field: Field<T> | undefined): T | undefined =>
  field?.is === 'found' ? field.value : undefined

/** The flag alone decides: amounts stand there even where mixing is off. */
const mixedOrder = (data: PageData): Field<MixedOrder> | undefined => {
  const allowed = agreedFact(data, MIX_ALLOWED, asFlag)
  if (allowed?.is !== 'found') return allowed
  if (!allowed.value) return here({ allowed: false }, allowed.at)
  const minYuan = known(agreedFact(data, MIX_YUAN, asPrice))
  const minCount = known(agreedFact(data, MIX_COUNT, asMinimum))
  return here({ allowed: true, ...(minYuan && { minYuan }), ...(minCount && { minCount }) }, allowed.at)
}

/** MOQ, what it counts, and what else bounds an order. */
export const readOrderTerms = (data: PageData) => ({
  unit: fact(data, UNIT, asText),
  moq: agreedFact(data, MOQ, asMinimum),
  stock: agreedFact(data, STOCK, asCount),
  mixedOrder: mixedOrder(data),
})
