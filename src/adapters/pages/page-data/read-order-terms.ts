import { type Field, found } from '../../../domain/field'
import type { MixedOrder } from '../../../domain/listing'
import { agreedFact, FROM, fact } from './fact'
import type { PageData } from './page-data'
import { asCount, asFlag, asMinimum, asPrice, asText } from './values'

/**
 * Feb 2026: `mainPrice.priceModel.currentPrices[0].beginAmount` may be a promotion's and is not asked. The
 * order form's own figure comes first; the others only confirm it.
 */
const MOQ =
  'J.orderParamModel.orderParam.beginNum M.tradeModel.beginAmount M.tradeModel.tradeWithoutPromotion.offerBeginAmount ' +
  'D.mainPrice.finalPriceModel.tradeWithoutPromotion.offerBeginAmount D.shippingServices.startAmount'

const STOCK =
  'M.tradeModel.canBookedAmount J.orderParamModel.orderParam.canBookedAmount ' +
  'D.mainPrice.finalPriceModel.tradeWithoutPromotion.canBookedAmountOriginal'

const UNIT =
  'M.tradeModel.unit J.tempModel.offerUnit D.productTitle.unit D.mainPrice.unit D.shippingServices.unit ' +
  'M.detailBusiness.deliveryLimitTimeModel.attrs.offerUnit'

const MIX_ALLOWED =
  'M.tradeModel.mixModel.supportMix J.mixModel.isSupportMix J.orderParamModel.orderParam.mixParam.supportMix'
const MIX_YUAN =
  'M.tradeModel.mixModel.mixAmount J.mixModel.mixAmount J.orderParamModel.orderParam.mixParam.mixAmount'
const MIX_COUNT =
  'M.tradeModel.mixModel.mixNumber J.mixModel.mixNumber J.orderParamModel.orderParam.mixParam.mixNum'

const known = <T>(field: Field<T> | undefined): T | undefined =>
  field?.is === 'found' ? field.value : undefined

/** The flag alone decides: amounts stand there even where mixing is off. */
const mixedOrder = (data: PageData): Field<MixedOrder> | undefined => {
  const allowed = agreedFact(data, MIX_ALLOWED, asFlag)
  if (allowed?.is !== 'found') return allowed
  if (!allowed.value) return found({ allowed: false }, FROM, allowed.at)
  const minYuan = known(agreedFact(data, MIX_YUAN, asPrice))
  const minCount = known(agreedFact(data, MIX_COUNT, asMinimum))
  return found(
    { allowed: true, ...(minYuan && { minYuan }), ...(minCount && { minCount }) },
    FROM,
    allowed.at,
  )
}

/** MOQ, what it counts, and what else bounds an order. */
export const readOrderTerms = (data: PageData) => ({
  unit: fact(data, UNIT, asText),
  moq: agreedFact(data, MOQ, asMinimum),
  stock: agreedFact(data, STOCK, asCount),
  mixedOrder: mixedOrder(data),
})
