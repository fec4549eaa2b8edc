import { expect, test } from 'vitest'
import { knownValue } from '../../../domain/field'
import type { Listing } from '../../../domain/listing'
import { readPageData } from '../read-offer'
import { ADDRESS, aDataJson, aModel, context, type Json, row } from '../testing/a-page'

type Fields = { [key: string]: Json }

const listingOf = (data: Json): Listing => {
  const result = readPageData(data, ADDRESS)
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

const BARE_ROWS = [{ skuId: 5000000000001, specAttrs: '白色&gt;350ml', canBookCount: 5 }]

type LadderPage = { tiers: Json[]; lists?: Json[]; more?: Fields; rows?: Json[] }

const ladderPage = ({ tiers, lists, more = {}, rows = BARE_ROWS }: LadderPage): Listing =>
  listingOf(
    context({
      model: aModel({
        offerPriceModel: { priceDisplayType: 'rangePrice' },
        disPriceRanges: tiers,
        skuMap: rows,
        minPrice: undefined,
        maxPrice: undefined,
        ...more,
      }),
      ...(lists && {
        dataJson: { orderParamModel: { orderParam: { skuParam: { skuRangePrices: lists } } } },
      }),
    }),
  )

const TWO = [
  { beginAmount: 6, price: '5.00' },
  { beginAmount: 100, price: '4.00' },
]

test.each([
  {
    page: { tiers: TWO, lists: [{ beginAmount: 6, price: '5.00' }] },
    is: 'found',
    because: 'one list holds the first step only',
  },
  {
    page: { tiers: TWO, more: { minPrice: '5.00', maxPrice: '5.00' } },
    is: 'found',
    because: 'the page states the first step’s price',
  },
  {
    page: {
      tiers: TWO,
      lists: [TWO[0] ?? {}, { beginAmount: 50, price: '4.50' }, { beginAmount: 200, price: '4.20' }],
    },
    is: 'unreadable',
    because: 'a hundred pieces cost 4.00 in one list and 4.50 in the other',
  },
  {
    page: { tiers: TWO, more: { minPrice: '14.00', maxPrice: '15.00' } },
    is: 'unreadable',
    because: 'the page says that its prices are 14 to 15',
  },
  {
    page: {
      tiers: [
        { beginAmount: 6, endAmount: 9, price: '5.00' },
        { beginAmount: 50, price: '4.00' },
      ],
    },
    is: 'unreadable',
    because: 'nothing is said of 10 to 49 pieces',
  },
  {
    page: {
      tiers: [
        { beginAmount: 6, endAmount: 49, price: '5.00' },
        { beginAmount: 50, price: '4.00' },
      ],
    },
    is: 'found',
    because: 'one step ends where the next begins',
  },
  {
    page: { tiers: TWO, rows: [row(1, '白色&gt;350ml', '5.00'), row(2, '黑色&gt;500ml', '8.00')] },
    is: 'unreadable',
    because: 'the variants have prices of their own',
  },
])('a ladder is $is when $because', ({ page, is }) => {
  expect(ladderPage(page).pricing.is).toBe(is)
})

test('a gap between two steps is not closed by a list that leaves their ends out', () => {
  const steps = [
    { beginAmount: 6, endAmount: 9, price: '5.00' },
    { beginAmount: 50, price: '4.00' },
  ]
  const lists = steps.map(({ beginAmount, price }) => ({ beginAmount, price }))
  expect(ladderPage({ tiers: steps, lists }).pricing.is).toBe('unreadable')
})

test('standing prices that fit a ladder do not settle that today’s do not', () => {
  const more = {
    minPrice: '14.00',
    maxPrice: '15.00',
    tradeWithoutPromotion: { offerMinPrice: '4.00', offerMaxPrice: '5.00' },
  }
  expect(ladderPage({ tiers: TWO, more }).pricing.is).toBe('unreadable')
})

test('steps under variants without prices are neither a ladder nor a span', () => {
  const { pricing } = ladderPage({
    tiers: [],
    lists: TWO,
    more: { offerPriceModel: { priceDisplayType: 'skuPrice' }, minPrice: '4.00', maxPrice: '5.00' },
  })
  expect(pricing.is).toBe('unreadable')
})

const white = (more: Fields = {}) => row(5000000000001, '白色&gt;350ml', '12.50', more)
const black = (more: Fields = {}) => row(5000000000002, '黑色&gt;500ml', '15.80', more)
const UNSTATED = {
  minPrice: undefined,
  maxPrice: undefined,
  offerPriceModel: { priceDisplayType: 'skuPrice' },
}

const priceOf = ({ pricing }: Listing) => {
  const value = knownValue(pricing)
  return value?.kind === 'by-variant' ? `${value.low}-${value.high}` : pricing.is
}

test.each([
  { rows: [white(), black()], is: '12.50-15.80', because: 'every value has its variant' },
  { rows: [white()], is: 'unreadable', because: 'some variants have no row and may be dearer' },
])('prices of the rows without a stated span: $is when $because', ({ rows, is }) => {
  expect(priceOf(listingOf(context({ model: aModel({ ...UNSTATED, skuMap: rows }) })))).toBe(is)
})

test('rows that contradict the stated span leave the offer without a price', () => {
  const model = aModel({
    skuMap: [white(), black()],
    minPrice: '25.90',
    maxPrice: '29.89',
    offerPriceModel: UNSTATED.offerPriceModel,
  })
  expect(priceOf(listingOf(context({ model })))).toBe('unreadable')
})

test.each([
  { rows: [white(), row(5000000000002, '绿色&gt;500ml', '15.80')], because: 'a value is on no axis' },
  { rows: [white(), row(5000000000002, '500ml&gt;黑色', '15.80')], because: 'the axes are swapped' },
  { rows: [white(), row(5000000000001, '黑色&gt;500ml', '15.80')], because: 'two rows have one id' },
  { rows: [white(), row(5000000000002, '白色&gt;350ml', '15.80')], because: 'two rows have one name' },
])('the table of variants is unreadable when $because', ({ rows }) => {
  expect(listingOf(context({ model: aModel({ skuMap: rows }) })).variants.is).toBe('unreadable')
})

test('more rows than are taken are not shown as all', () => {
  const rows = Array.from({ length: 3001 }, (_, i) => row(5000000000001 + i, `款${i}`, '5.00'))
  const model = aModel({ skuMap: rows }, { offerDetail: { skuProps: [] } })
  expect(listingOf(context({ model })).variants.is).toBe('unreadable')
})

test('a price that one copy of a row lowers and the other does not is unreadable', () => {
  const copy = white({ discountPrice: '8.00', promotionSku: undefined, isPromotionSku: true })
  const data = context({
    model: aModel({ skuMap: [white(), black()] }),
    dataJson: { skuModel: { skuInfoMap: { 白: copy, 黑: black() } } },
  })
  expect(knownValue(listingOf(data).variants)?.map(({ price }) => price.is)).toEqual(['unreadable', 'found'])
})

test('a smallest order that two places state and two others contradict is unreadable', () => {
  const data = context({
    model: aModel({ beginAmount: 3, tradeWithoutPromotion: { offerBeginAmount: 3 } }),
    dataJson: aDataJson({ beginNum: 1 }),
    modules: { shippingServices: { startAmount: 1 } },
  })
  expect(listingOf(data).moq.is).toBe('unreadable')
})

test.each([
  { modules: { submitOrder: { isPricePrivate: 1 } }, buyerSign: {}, because: 'a flag of 1' },
  { modules: { submitOrder: { isPricePrivate: 'Y' } }, buyerSign: {}, because: 'a flag of Y' },
  { modules: {}, buyerSign: { visitorPriceAuth: false }, because: 'visitors may not see them' },
])('prices are hidden by $because', ({ modules, buyerSign }) => {
  const data = context({ model: aModel({}, { buyerModel: { buyerSign } }), modules })
  expect(listingOf(data).pricing.is).toBe('not-shown')
})

test.each([
  { shopInfo: { tpYear: '4年' }, years: 4, because: 'four years' },
  { shopInfo: { tpYear: '2018年' }, years: undefined, because: 'a year of joining is no number of years' },
  { shopInfo: { tpYear: 2018 }, years: undefined, because: 'a year of joining is no number of years' },
])('years of membership: $because', ({ shopInfo, years }) => {
  const data = context({ model: aModel(), modules: { productTitle: { shopInfo } } })
  expect(knownValue(listingOf(data).supplier.years)).toBe(years)
})

test.each([
  { rate: '58.33%', says: '58.33', because: 'it has its sign' },
  { rate: 58.33, says: '58.33', because: 'it can only be a percentage' },
  { rate: '0.5%', says: '0.5', because: 'it has its sign' },
  { rate: 0.5833, says: undefined, because: 'it may be a share of one' },
])('a repeat rate of $rate is $says: $because', ({ rate, says }) => {
  const modules = { productTitle: { shopInfo: { byrRepeatRate3m: rate } } }
  expect(knownValue(listingOf(context({ model: aModel(), modules })).supplier.repeatRate)).toBe(says)
})
