import { describe, expect, test } from 'vitest'
import type { Listing } from '../listing'
import { anOffer, aVariant, read } from '../trust/an-offer.test-data'
import { offerWarnings } from './offer-warnings'

const warningsOf = (offer: Listing, quantity = 300, variantId?: string) =>
  offerWarnings(offer, { quantity, ...(variantId ? { variantId } : {}) })
const codesOf = (...args: Parameters<typeof warningsOf>) => warningsOf(...args).map(({ code }) => code)

/** A gift set beside its single bottles, on sale: the trap of a low headline price. */
const giftSets = anOffer({
  unit: read('套'),
  moq: read(3),
  pricing: read({ kind: 'by-variant' as const, low: '2.30', high: '20.52' }),
  promotion: read({ label: '限时8.0折', standingLow: '2.88', standingHigh: '25.65' }),
  dispatch: read([
    { from: 1, to: 50, hours: 48, text: '48小时发货' },
    { from: 51, hours: 360, text: '15天发货' },
  ]),
  variants: read([
    aVariant('礼盒五件套', { price: read('20.52'), standingPrice: read('25.65'), stock: read(900) }),
    aVariant('洁面乳80g', { price: read('4.30') }),
    aVariant('爽肤水小样', { price: read('2.30') }),
  ]),
})

describe('a gift set under a headline of ¥2.30', () => {
  const warnings = warningsOf(giftSets, 300, '礼盒五件套')

  test('the low price is another variant’s, and that variant is named', () => {
    expect(warnings.find(({ code }) => code === 'low-price-other-variant')).toMatchObject({
      severity: 'high',
      params: { variant: '爽肤水小样', low: '2.30', price: '20.52' },
    })
  })

  test('the price without the sale is the set’s own', () => {
    expect(warnings.find(({ code }) => code === 'promotion-running')?.params).toEqual({
      label: '限时8.0折',
      standing: '25.65',
    })
  })

  test('300 sets are promised in 15 days, not in the 2 shown first', () => {
    expect(warnings.find(({ code }) => code === 'dispatch-longer')?.params).toEqual({
      quantity: '300',
      days: '15',
      headline: '2',
    })
  })

  test('a set of five is five pieces, by its own name', () => {
    expect(warnings.find(({ code }) => code === 'pieces-in-unit')?.params).toEqual({
      unit: '套',
      pieces: '5',
    })
  })

  test('the gravest comes first', () => {
    const order = { high: 0, medium: 1, low: 2 }
    const ranks = warnings.map(({ severity }) => order[severity])
    expect(ranks).toEqual(ranks.toSorted())
  })
})

test('an offer that shows nothing is warned of for its hidden price only', () => {
  expect(codesOf(anOffer())).toEqual(['price-hidden'])
})

describe('words in the title', () => {
  test.each([
    { title: '补差价专拍链接', codes: ['payment-link'], because: 'it is a way to pay' },
    { title: '邮费链接 差多少拍多少', codes: ['payment-link'], because: 'it is a way to pay freight' },
    { title: '大型充气城堡 定金', codes: ['part-payment'], because: 'only a deposit is priced' },
    { title: '充气城堡 不收定金 现货', codes: [], because: 'no deposit is taken' },
    { title: '0定金充气城堡', codes: [], because: 'no deposit is taken' },
    { title: '不锈钢水杯定金', codes: ['part-payment'], because: '不锈钢 denies nothing' },
    { title: '高仿耐克运动鞋', codes: ['replica-words', 'brand-words'], because: 'it says so itself' },
    { title: '高仿真玫瑰花', codes: [], because: 'lifelike flowers copy no brand' },
    { title: '大牌同款手提包', codes: ['copy-words'], because: 'somebody else’s design' },
    { title: '大牌同款复刻手提包原单', codes: ['replica-words'], because: 'three hints leave no doubt' },
    { title: '复刻耐克运动鞋', codes: ['replica-words', 'brand-words'], because: 'a copy of a named brand' },
    { title: '外贸尾单针织衫', codes: ['copy-words'], because: 'leftovers may be real or not' },
    { title: '1:1合金车模', codes: [], because: 'a scale model is 1:1 honestly' },
    { title: '天然翡翠A货手镯', codes: [], because: 'A货 jade is natural jade' },
    { title: '迪士尼儿童书包', codes: ['brand-words'], because: 'a licence is needed' },
    { title: '适用戴森吸尘器配件滤芯', codes: [], because: 'it fits the brand, it is not the brand' },
    { title: 'LVmei女包', codes: [], because: 'letters inside another name are no brand' },
    { title: '304不锈钢保温杯', codes: [], because: 'nothing is wrong with it' },
  ])('$title: $because', ({ title, codes }) => {
    const told = codesOf(anOffer({ title: read(title) })).filter((code) => code !== 'price-hidden')
    expect(told.toSorted()).toEqual(codes.toSorted())
  })
})

describe('quantities', () => {
  const withMoq = (facts: Parameters<typeof anOffer>[0]) =>
    anOffer({
      unit: read('件'),
      moq: read(100),
      pricing: read({ kind: 'by-variant', low: '5', high: '5' }),
      ...facts,
    })

  test('the missing pieces are counted', () => {
    expect(warningsOf(withMoq({}), 60)).toMatchObject([
      { code: 'moq-short', params: { moq: '100', missing: '40', unit: '件' } },
    ])
  })

  test('the minimum itself is enough', () => {
    expect(codesOf(withMoq({}), 100)).toEqual([])
  })

  test('a mixed order may meet the minimum in another way', () => {
    const mixedOrder = read({ allowed: true, minYuan: '500' })
    expect(codesOf(withMoq({ mixedOrder }), 60)).toEqual(['moq-short-mixed-yuan'])
  })

  test('a variant’s own minimum stands before the offer’s', () => {
    const variants = read([aVariant('定制款2000件起', { moq: read(2000), price: read('5') })])
    expect(warningsOf(withMoq({ variants }), 300, '定制款2000件起')).toMatchObject([
      { code: 'variant-moq', params: { moq: '2000', missing: '1700' } },
    ])
  })

  test('an unreadable minimum is shown as it stands', () => {
    const moq = { is: 'unreadable', saw: '2箱起订', at: '.moq' } as const
    expect(warningsOf(withMoq({ moq }), 1)).toMatchObject([
      { code: 'moq-unreadable', params: { saw: '2箱起订' } },
    ])
  })

  test('stock below the quantity is told', () => {
    expect(codesOf(withMoq({ stock: read(250) }), 300)).toEqual(['stock-short'])
  })

  test('dispatch steps without quantities promise nothing for this one', () => {
    const dispatch = read([
      { hours: 48, text: '48小时发货' },
      { hours: 120, text: '5天发货' },
    ])
    expect(warningsOf(withMoq({ dispatch }), 300)).toMatchObject([
      { code: 'dispatch-unclear', params: { days: '2 / 5' } },
    ])
  })

  test('a single promise without a quantity holds for every quantity', () => {
    const dispatch = read([{ hours: 48, text: '48小时发货' }])
    expect(codesOf(withMoq({ dispatch }), 300)).toEqual([])
  })

  test.each([
    { unit: '箱', code: 'pieces-unknown', because: 'a carton holds an unsaid number' },
    { unit: '套', code: 'pieces-unknown', because: 'so does a set' },
    { unit: '挂', code: 'pieces-unknown', because: 'a word we do not know is not one piece' },
  ])('sold by the $unit: $because', ({ unit, code }) => {
    expect(codesOf(withMoq({ unit: read(unit) }), 300)).toEqual([code])
  })
})

describe('weights', () => {
  const weighing = (...weights: string[]) =>
    anOffer({
      pricing: read({ kind: 'by-variant', low: '5', high: '5' }),
      variants: read(weights.map((kg, index) => aVariant(`V${index}`, { weightKg: read(kg) }))),
    })

  test.each([
    { weights: ['1', '1.000', '1'], codes: ['weights-all-one'], because: 'one kilogram each was typed in' },
    { weights: ['0.01', '0.01'], codes: ['weight-tiny'], because: 'ten grams each was typed in' },
    { weights: ['0.18', '0.18'], codes: [], because: 'equal shirts weigh the same' },
    { weights: ['1', '2.4'], codes: [], because: 'one of them may really weigh a kilogram' },
  ])('$weights: $because', ({ weights, codes }) => {
    expect(codesOf(weighing(...weights))).toEqual(codes)
  })

  test('a 5 kg shirt in a flat bag does not fit its pack', () => {
    const shirt = anOffer({
      pricing: read({ kind: 'by-variant', low: '5', high: '5' }),
      weightKg: read('5'),
      packSize: read({ lengthCm: '34', widthCm: '26', heightCm: '1' }),
    })
    expect(codesOf(shirt)).toEqual(['weight-density'])
  })
})

test('a price for new customers is shown and not used', () => {
  const offer = anOffer({
    pricing: read({ kind: 'by-variant', low: '10.30', high: '10.30' }),
    conditionalPrices: read([{ label: '新人价', price: '8.3', condition: '首件预估到手价' }]),
  })
  expect(warningsOf(offer)).toMatchObject([
    { code: 'conditional-price', severity: 'low', params: { price: '8.30', label: '新人价' } },
  ])
})

describe('peers among the buyer’s own saved offers', () => {
  const offer = anOffer({ pricing: read({ kind: 'by-variant', low: '4.99', high: '4.99' }) })

  test('less than half of three others is told', () => {
    expect(offerWarnings(offer, { quantity: 1 }, { median: '10', count: 3 })).toMatchObject([
      { code: 'price-below-peers', params: { median: '10.00', count: '3' } },
    ])
  })

  test('two others are too few to compare with', () => {
    expect(offerWarnings(offer, { quantity: 1 }, { median: '10', count: 2 })).toEqual([])
  })
})

test('custom goods cannot be returned, and the page’s own words are shown', () => {
  const services = read([{ name: '7天无理由退货', exclusions: '定制商品除外' }])
  const title = read('无纺布袋定制印字')
  const offer = anOffer({ services, title, pricing: read({ kind: 'by-variant', low: '5', high: '5' }) })
  expect(warningsOf(offer)).toMatchObject([{ code: 'no-returns', params: { text: '定制商品除外' } }])
})

test('what holds for custom goods is not told of goods that are not', () => {
  const services = read([{ name: '7天无理由退货', exclusions: '定制商品除外' }])
  const offer = anOffer({
    services,
    title: read('玻璃油壶'),
    pricing: read({ kind: 'by-variant', low: '5', high: '5' }),
  })
  expect(codesOf(offer)).toEqual([])
})
