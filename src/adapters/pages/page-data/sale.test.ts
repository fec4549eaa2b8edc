import { expect, test } from 'vitest'
import { knownValue } from '../../../domain/field'
import type { Listing } from '../../../domain/listing'
import { readPageData } from '../read-offer'
import { ADDRESS, aModel, context, type Json, row } from '../testing/a-page'

type Fields = { [key: string]: Json }

const listingOf = (data: Json): Listing => {
  const result = readPageData(data, ADDRESS)
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

const LOWERED = [
  row(5000000000001, '白色&gt;350ml', '12.50', { discountPrice: '10.00', promotionSku: true }),
  row(5000000000002, '黑色&gt;500ml', '15.80', { discountPrice: '12.64', promotionSku: true }),
]

const KIND = { hasPromotion: true, offerPriceModel: { priceDisplayType: 'skuPrice' } }

const variantsOnSale = (mainPrice: Fields | undefined, promotionModel: Fields = {}): Listing =>
  listingOf(
    context({
      model: aModel({ skuMap: LOWERED, minPrice: '10.00', maxPrice: '12.64', ...KIND }, { promotionModel }),
      modules: mainPrice ? { mainPrice } : {},
    }),
  )

const named = (name: string): Fields => ({ activityModel: { activityName: name } })
const NO_MEMBERS = { isPlusPrice: false, isVipPrice: false }

const priceOf = ({ pricing }: Listing) => {
  const value = knownValue(pricing)
  return value?.kind === 'by-variant' ? `${value.low}-${value.high}` : pricing.is
}

test.each([
  { price: named('限时8折'), pays: '10.00-12.64', because: 'a sale in its name is for everybody' },
  { price: named('伙拼节'), pays: 'unreadable', because: 'a name alone does not say whom it is for' },
  {
    price: { ...named('伙拼节'), ...NO_MEMBERS },
    pays: '10.00-12.64',
    because: 'the page says that its prices are no member’s',
  },
  { price: NO_MEMBERS, pays: '10.00-12.64', because: 'an unnamed sale that is no member’s' },
  {
    price: undefined,
    pays: 'unreadable',
    because: 'the price block is missing, and with it the sale’s name',
  },
  { price: {}, pays: 'unreadable', because: 'the price block says nothing of the sale' },
  {
    price: { activityModel: { activityName: '限时8折', beforePro: true } },
    pays: 'unreadable',
    because: 'the sale is yet to begin',
  },
  {
    price: { ...named('限时8折'), finalPriceModel: { onHandPrice: '10.00', onHandPriceTypeText: '新人价' } },
    pays: 'unreadable',
    because: 'the page calls the same figure a new customer’s',
  },
])('everybody pays $pays when $because', ({ price, pays }) => {
  expect(priceOf(variantsOnSale(price))).toBe(pays)
})

test.each([
  { price: named('新用户专享'), label: '新用户专享' },
  { price: named('首次下单价'), label: '首次下单价' },
  { price: named('学生价'), label: '学生价' },
  { price: named('老客价'), label: '老客价' },
  { price: named('企业采购价'), label: '企业采购价' },
  { price: named('代发价'), label: '代发价' },
  {
    price: { activityModel: { activityName: '限时8折' }, priceModel: { priceLabel: '新人价' } },
    label: '新人价',
  },
  { price: { isPlusPrice: 1 }, label: 'PLUS会员价' },
  { price: { finalPriceModel: { onHandPrice: '10.00', onHandPriceTypeText: '新人价' } }, label: '新人价' },
  { price: { promotionData: { onHandPrice: '10.00', prefix: '券后价' } }, label: '券后价' },
])('a lowered price called $label is shown apart and everybody pays the standing one', ({ price, label }) => {
  const listing = variantsOnSale(price)
  expect(priceOf(listing)).toBe('12.50-15.80')
  expect(knownValue(listing.conditionalPrices)?.[0]).toMatchObject({ label, price: '10.00' })
  expect(listing.promotion.is).toBe('not-shown')
})

test('a page that marks its sale as one for new customers lowers nobody else’s price', () => {
  expect(priceOf(variantsOnSale({}, { promotionSign: { freshmanActivity: true } }))).toBe('12.50-15.80')
})

const STEPS = [
  { beginAmount: 6, endAmount: 99, price: '12.50', discountPrice: '10.00' },
  { beginAmount: 100, endAmount: 0, price: '11.80', discountPrice: '9.44' },
]
const LOWERED_STEPS = STEPS.map(({ beginAmount, discountPrice }) => ({ beginAmount, price: discountPrice }))

const ladderOnSale = (mainPrice: Fields, skuRangePrices: Json[] = LOWERED_STEPS): Listing =>
  listingOf(
    context({
      model: aModel({
        skuMap: undefined,
        offerPriceModel: { priceDisplayType: 'rangePrice' },
        disPriceRanges: STEPS,
        hasPromotion: true,
        minPrice: '9.44',
        maxPrice: '12.50',
      }),
      dataJson: { orderParamModel: { orderParam: { skuParam: { skuRangePrices } } } },
      modules: { mainPrice },
    }),
  )

const tiersOf = ({ pricing }: Listing) => {
  const value = knownValue(pricing)
  return value?.kind === 'by-quantity' ? value.tiers.map(({ price }) => price) : pricing.is
}

test.each([
  { price: named('限时8折'), tiers: ['10.00', '9.44'], because: 'the sale is for everybody' },
  { price: named('新人价'), tiers: ['12.50', '11.80'], because: 'only new customers pay less' },
  { price: { isPlusPrice: true }, tiers: ['12.50', '11.80'], because: 'only members pay less' },
  { price: {}, tiers: 'unreadable', because: 'the page does not say whom the sale is for' },
])('the steps are $tiers when $because', ({ price, tiers }) => {
  expect(tiersOf(ladderOnSale(price))).toEqual(tiers)
})

test('a new customer’s lowest step is shown apart', () => {
  expect(knownValue(ladderOnSale(named('新人价')).conditionalPrices)).toEqual([
    { label: '新人价', price: '9.44', condition: '起' },
  ])
})

test('a new customer’s ladder beside a third one is not understood', () => {
  const third = [{ beginAmount: 6, price: '11.00' }]
  expect(tiersOf(ladderOnSale(named('新人价'), third))).toBe('unreadable')
})
