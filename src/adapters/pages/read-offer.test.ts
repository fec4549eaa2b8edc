// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { type Field, knownValue } from '../../domain/field'
import type { Listing } from '../../domain/listing'
import { readOffer, readPageData } from './read-offer'
import { ADDRESS, aDataJson, aModel, asHtml, context, type Json, OFFER, row } from './testing/a-page'

const document = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')

const listingOf = (data: Json): Listing => {
  const result = readPageData(data, ADDRESS)
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

const value = <T>(field: Field<T>): T | undefined => knownValue(field)

const whole = context({ model: aModel(), dataJson: aDataJson() })

describe('finding the data in a page', () => {
  const json = JSON.stringify(whole)

  test.each([
    { script: undefined, because: 'the function call of 2024 on' },
    { script: `window.context = ${json};`, because: 'a plain assignment' },
    { script: `window.contextData=${json}`, because: 'another name, no semicolon' },
    { script: `window["context"] = ${json}`, because: 'the name in brackets' },
    {
      script: `var a={};window.contextPath="/x";!function(a,b){window.context=b}(window.contextPath , ${json})`,
      because: 'another kind of call',
    },
    { script: `window.contextPath="/default";window.context=Object.assign({},${json})`, because: 'a copy' },
  ])('$because', ({ script }) => {
    const result = readOffer(document(asHtml(json, script)), ADDRESS)
    expect(result.ok && value(result.value.moq)).toBe(6)
  })

  test('a script with a type is read as well', () => {
    const html = asHtml(json).replace('<script>', '<script type="text/javascript" crossorigin>')
    expect(readOffer(document(html), ADDRESS).ok).toBe(true)
  })

  test('bare numeric keys and trailing commas are repaired, text that looks like them is not', () => {
    const odd = json
      .replace('"unit":"个"', '"unit":"个","note":"{5:1,}, {a: b,} \\""')
      .replace('{"global', '{99:1.0,"global')
      .replace('aabb"}', 'aabb",}')
    const result = readOffer(document(asHtml(odd)), ADDRESS)
    expect(result.ok && value(result.value.unit)).toBe('个')
  })

  test('data that was cut off is not read in part', () => {
    const result = readOffer(document(asHtml(json.slice(0, -40))), ADDRESS)
    expect(result.ok).toBe(false)
  })
})

describe('which offer it is', () => {
  test('an address and data that name different offers are refused', () => {
    const result = readOffer(document(asHtml(JSON.stringify(whole))), ADDRESS.replace(OFFER, '711111111111'))
    expect(result).toEqual({
      ok: false,
      problem: { kind: 'wrong-offer', because: `711111111111 / ${OFFER}` },
    })
  })

  test('branches that name different offers are refused', () => {
    const other = context({
      model: aModel(),
      dataJson: aDataJson({}, { tempModel: { offerId: 711111111111 } }),
    })
    expect(readPageData(other, ADDRESS)).toMatchObject({ problem: { kind: 'wrong-offer' } })
  })

  test.each([
    { data: null, because: 'nothing' },
    { data: 'text', because: 'text' },
    { data: [], because: 'an empty list' },
    { data: { result: {} }, because: 'an empty result' },
    {
      data: { data: { 1: { componentType: '@ali/tdmod-od-pc-offer-title' } } },
      because: 'a component without data',
    },
  ])('$because is an unknown layout', ({ data }) => {
    expect(readPageData(data, ADDRESS)).toMatchObject({ problem: { kind: 'unknown-layout' } })
  })

  test.each([
    { data: { data: whole }, because: 'in data' },
    { data: [whole], because: 'in a list' },
    { data: { context: whole }, because: 'in context' },
  ])('a saved object is found $because', ({ data }) => {
    expect(listingOf(data).offerId).toBe(OFFER)
  })
})

test.each([
  { asks: '?sk=consign', scene: { is: 'found', value: 'dropship', from: 'address' } },
  { asks: '?sk=order', scene: { is: 'not-shown' } },
])('an address with $asks says so of the scene where the page does not', ({ asks, scene }) => {
  const result = readOffer(document(asHtml(JSON.stringify(whole))), `${ADDRESS}${asks}`)
  expect(result.ok && result.value.scene).toMatchObject(scene)
})

describe('each branch alone is enough', () => {
  const modules = {
    productTitle: { title: '晨露陶瓷马克杯', unit: '个' },
    gallery: { offerId: Number(OFFER) },
    mainPrice: {
      priceModel: {
        priceDisplayType: 'skuPrice',
        currentPrices: [
          { beginAmount: 2, price: '12.50' },
          { beginAmount: 6, price: '15.80' },
        ],
      },
      originalPricesWithoutPromotion: [{ price: '12.50' }, { price: '15.80' }],
      finalPriceModel: {
        tradeWithoutPromotion: {
          offerBeginAmount: 6,
          canBookedAmountOriginal: 200,
          offerMinPrice: '12.50',
          offerMaxPrice: '15.80',
          skuMapOriginal: [
            row(5000000000001, '白色&gt;350ml', '12.50'),
            row(5000000000002, '黑色&gt;500ml', '15.80'),
          ],
        },
      },
    },
    productPackInfo: {
      pieceWeightScale: {
        columnList: [
          { name: 'sku1', label: '颜色' },
          { name: 'sku2', label: '容量' },
        ],
        pieceWeightScaleInfo: [
          { skuId: 5000000000001, sku1: '白色', sku2: '350ml', weight: 320 },
          { skuId: 5000000000002, sku1: '黑色', sku2: '500ml', weight: 410 },
        ],
      },
    },
  }

  test.each([
    { name: 'the model', data: context({ model: aModel() }) },
    { name: 'the order data', data: context({ dataJson: aDataJson() }) },
    { name: 'the screen modules', data: context({ modules }) },
    { name: '2021–2024 global data', data: { data: {}, globalData: aDataJson() } },
  ])('$name', ({ data }) => {
    const { title, unit, moq, stock, pricing, variantAxes, variants } = listingOf(data)
    const prices = value(variants)?.map((variant) => [...variant.values, value(variant.price)])
    expect([title, unit, moq, stock, pricing].map((field) => value<unknown>(field))).toEqual([
      '晨露陶瓷马克杯',
      '个',
      6,
      200,
      { kind: 'by-variant', low: '12.50', high: '15.80' },
    ])
    expect(value(variantAxes)?.map(({ name }) => name)).toEqual(['颜色', '容量'])
    expect(prices).toEqual([
      ['白色', '350ml', '12.50'],
      ['黑色', '500ml', '15.80'],
    ])
  })
})

describe('screen modules under other names', () => {
  test('a module is known by its type when its name changed', () => {
    const page = context({ model: aModel(), dataJson: aDataJson() }) as {
      result: { data: Record<string, Json> }
    }
    const { Root } = page.result.data
    page.result.data = {
      Main: { ...(Root as object), type: 'od_root' },
      delivery: { type: 'od_shipping_services', fields: { location: '浙江省金华市' } },
    }
    const { shipFrom, mixedOrder } = listingOf(page)
    expect([value(shipFrom), mixedOrder.is]).toEqual(['浙江省金华市', 'not-shown'])
  })
})

describe('references inside the data', () => {
  const at = '$.result.global.globalData.model.detailDescription.freightInfo'

  test('a reference to another place is followed', () => {
    const data = context({
      model: aModel({}, { detailDescription: { freightInfo: { skuWeight: { 5000000000001: 0.32 } } } }),
      modules: { shippingServices: { freightInfo: { $ref: at } } },
    })
    expect(value(listingOf(data).variants)?.map(({ weightKg }) => value(weightKg))).toEqual([
      '0.32',
      undefined,
    ])
  })

  test.each([
    { ref: '$.result.data.shippingServices.fields.freightInfo', because: 'itself' },
    { ref: '$.nowhere[7].x', because: 'nothing' },
    { ref: '..', because: 'a parent, which we do not follow' },
    { ref: '$', because: 'everything' },
  ])('a reference to $because leaves the fact unknown', ({ ref }) => {
    const data = context({ model: aModel(), modules: { shippingServices: { freightInfo: { $ref: ref } } } })
    expect(listingOf(data).shipFrom).toEqual({ is: 'not-shown' })
  })
})

describe('the smallest order', () => {
  test.each([
    { order: { beginNum: 6 }, trade: { beginAmount: 6 }, moq: 6, because: 'both places agree' },
    {
      order: { beginNum: '6' },
      trade: { beginAmount: 6 },
      moq: 6,
      because: 'a number may be written as text',
    },
    { order: { beginNum: null }, trade: { beginAmount: 6 }, moq: 6, because: 'one place is enough' },
    {
      order: { beginNum: [6] },
      trade: { beginAmount: 6 },
      moq: 6,
      because: 'a list is no number, the other place has it',
    },
    {
      order: { beginNum: 6 },
      trade: { beginAmount: 60 },
      moq: undefined,
      because: 'two places contradict each other',
    },
    {
      order: { beginNum: 6 },
      trade: { beginAmount: 2, tradeWithoutPromotion: { offerBeginAmount: 6 } },
      moq: 6,
      because: 'a promotion may ask for less, two places say 6',
    },
    {
      order: { beginNum: 0 },
      trade: { beginAmount: undefined },
      moq: undefined,
      because: 'nobody sells zero',
    },
    {
      order: { beginNum: '2箱起订' },
      trade: { beginAmount: undefined },
      moq: undefined,
      because: 'cartons are not the unit',
    },
    {
      order: { beginNum: { a: 6 } },
      trade: { beginAmount: undefined },
      moq: undefined,
      because: 'an object is no number',
    },
  ])('$because', ({ order, trade, moq }) => {
    const data = context({ model: aModel(trade), dataJson: aDataJson(order) })
    expect(value(listingOf(data).moq)).toBe(moq)
  })

  test.each([
    { name: '定制款2000个起', moq: 2000 },
    { name: '印LOGO 50个起订', moq: 50 },
    { name: '起订量500个 蓝色', moq: 500 },
    { name: '1万个起批', moq: 10000 },
    { name: '500ml 5元起', moq: undefined },
    { name: '18岁起', moq: undefined },
    { name: '白色', moq: undefined },
  ])('a variant called $name asks for $moq', ({ name, moq }) => {
    const data = context({
      model: aModel(
        { skuMap: [row(5000000000001, name, '12.50')], maxPrice: '12.50' },
        { offerDetail: { skuProps: [] } },
      ),
    })
    expect(value(listingOf(data).variants)?.map((variant) => value(variant.moq))).toEqual([moq])
  })

  test('a minimum in another unit than the offer’s is said to be unreadable', () => {
    const data = context({
      model: aModel(
        { skuMap: [row(5000000000001, '整箱 2箱起订', '12.50')] },
        { offerDetail: { skuProps: [] } },
      ),
    })
    expect(value(listingOf(data).variants)?.[0]?.moq.is).toBe('unreadable')
  })
})

/** The price module where it names a sale for everybody. */
const FOR_ALL = { mainPrice: { activityModel: { activityName: '限时8折' } } }

describe('what anyone pays', () => {
  const ladder = (tiers: Json[], more: { [key: string]: Json } = {}) => ({
    offerPriceModel: { priceDisplayType: 'rangePrice', currentPrices: tiers.slice(0, 1) },
    disPriceRanges: tiers,
    skuMap: [{ skuId: 5000000000001, specAttrs: '白色&gt;350ml', canBookCount: 5 }],
    ...more,
  })

  test('a ladder of three steps', () => {
    const data = context({
      model: aModel(
        ladder([
          { beginAmount: 6, endAmount: 99, price: '12.50', discountPrice: '12.50' },
          { beginAmount: 100, endAmount: 999, price: '11.80', discountPrice: '11.80' },
          { beginAmount: 1000, endAmount: 0, price: '10.90', discountPrice: '10.90' },
        ]),
      ),
    })
    expect(value(listingOf(data).pricing)).toEqual({
      kind: 'by-quantity',
      tiers: [
        { from: 6, price: '12.50' },
        { from: 100, price: '11.80' },
        { from: 1000, price: '10.90' },
      ],
    })
  })

  test.each([
    {
      tiers: [
        { beginAmount: 6, price: '12.50' },
        { beginAmount: 6, price: '11.80' },
      ],
      because: 'two prices for one quantity',
    },
    {
      tiers: [
        { beginAmount: 6, price: '12.50' },
        { beginAmount: 100, price: '15.80' },
      ],
      because: 'buying more costs more',
    },
    {
      tiers: [
        { beginAmount: 6, price: '12.50' },
        { beginAmount: 100, price: ['11.80'] },
      ],
      because: 'one step cannot be read',
    },
    {
      tiers: [{ beginAmount: 6, price: '12.50', discountPrice: '9.90' }],
      because: 'a lower price without a promotion',
    },
  ])('a ladder is unreadable when $because', ({ tiers }) => {
    expect(listingOf(context({ model: aModel(ladder(tiers)) })).pricing.is).toBe('unreadable')
  })

  test('a ladder on sale: the lowered steps are paid, the old ones are the promotion', () => {
    const tiers = [
      { beginAmount: 6, price: '12.50', discountPrice: '10.00' },
      { beginAmount: 100, price: '11.80', discountPrice: '9.44' },
    ]
    const { pricing, promotion } = listingOf(
      context({ model: aModel(ladder(tiers, { hasPromotion: true })), modules: FOR_ALL }),
    )
    expect(value(pricing)).toMatchObject({ tiers: [{ price: '10.00' }, { price: '9.44' }] })
    expect(value(promotion)).toMatchObject({ standingLow: '11.80', standingHigh: '12.50' })
  })

  test('two ladders that contradict each other are unreadable', () => {
    const data = context({
      model: aModel(ladder([{ beginAmount: 6, price: '12.50' }])),
      dataJson: aDataJson({
        skuParam: { skuPriceType: 'rangePrice', skuRangePrices: [{ beginAmount: '6', price: '21.50' }] },
      }),
    })
    expect(listingOf(data).pricing.is).toBe('unreadable')
  })

  test('a variant whose two copies differ has no readable price', () => {
    const data = context({
      model: aModel({
        skuMap: [row(5000000000001, '白色&gt;350ml', '2.50'), row(5000000000002, '黑色&gt;500ml', '15.80')],
      }),
      dataJson: aDataJson(),
    })
    expect(value(listingOf(data).variants)?.map(({ price }) => price.is)).toEqual(['unreadable', 'found'])
  })

  test.each([
    { flag: true, price: '10.00', before: '12.50', because: 'a promotion runs' },
    {
      flag: false,
      price: undefined,
      before: undefined,
      because: 'no promotion runs and the two prices differ',
    },
  ])('$because: the variant costs $price', ({ flag, price, before }) => {
    const lowered = row(5000000000001, '白色&gt;350ml', '12.50', {
      discountPrice: '10.00',
      promotionSku: flag,
    })
    const other = row(5000000000002, '黑色&gt;500ml', '15.80')
    const currentPrices = [{ price: '10.00' }, { price: '15.80' }]
    const data = context({
      model: aModel({
        skuMap: [lowered, other],
        minPrice: '10.00',
        offerPriceModel: { priceDisplayType: 'skuPrice', currentPrices },
      }),
      modules: FOR_ALL,
    })
    const variant = value(listingOf(data).variants)?.[0]
    expect([variant && value(variant.price), variant && value(variant.standingPrice)]).toEqual([
      price,
      before,
    ])
  })

  test.each([
    { mainPrice: { isPlusPrice: true }, label: 'PLUS会员价' },
    { mainPrice: { activityModel: { activityName: '新人专享价' } }, label: '新人专享价' },
  ])('$label is not the price', ({ mainPrice, label }) => {
    const data = context({
      model: aModel({
        skuMap: [row(5000000000001, '白色&gt;350ml', '12.50', { discountPrice: '9.90', promotionSku: true })],
      }),
      modules: { mainPrice },
    })
    const { variants, conditionalPrices, promotion } = listingOf(data)
    expect(value(variants)?.map(({ price }) => value(price))).toEqual(['12.50'])
    expect(value(conditionalPrices)).toMatchObject([{ label, price: '9.90' }])
    expect(promotion.is).toBe('not-shown')
  })

  test.each([
    { modules: { submitOrder: { isPricePrivate: true } }, because: 'the seller hides prices' },
    { modules: { mainPrice: { isPrivatePrice: true } }, because: 'the price block is private' },
    {
      modules: { mainPrice: { priceModel: { currentPrices: [{ price: '登录查看价格' }] } } },
      because: 'the page asks to sign in',
    },
  ])('$because: no price is shown, none is guessed', ({ modules }) => {
    const { pricing, variants } = listingOf(context({ model: aModel(), modules }))
    expect([pricing.is, ...(value(variants) ?? []).map(({ price }) => price.is)]).toEqual([
      'not-shown',
      'not-shown',
      'not-shown',
    ])
  })

  test.each([
    {
      flag: false,
      pricing: { kind: 'by-variant', low: '12.50', high: '15.80' },
      because: 'no promotion runs',
    },
    { flag: true, pricing: undefined, because: 'a promotion runs and nobody says what is paid' },
  ])('only the price without promotions is stated, and $because', ({ flag, pricing }) => {
    const rows = { 白色: { skuId: 5000000000001, specAttrs: '白色', canBookCount: 5, isPromotionSku: flag } }
    const data = context({
      dataJson: aDataJson(
        { skuParam: { skuPriceType: 'skuPrice' } },
        { skuModel: { skuProps: [], skuInfoMap: rows } },
      ),
      modules: {
        mainPrice: {
          finalPriceModel: { tradeWithoutPromotion: { offerMinPrice: '12.50', offerMaxPrice: '15.80' } },
        },
      },
    })
    expect(value(listingOf(data).pricing)).toEqual(pricing)
  })

  test('an offer without variants has its price and stock on the offer', () => {
    const data = context({
      dataJson: aDataJson(
        { skuParam: { skuPriceType: 'skuPrice', skuRangePrices: [{ beginAmount: '6', price: '12.50' }] } },
        { skuModel: { skuProps: [], skuInfoMap: {} } },
      ),
    })
    const { pricing, stock, variants } = listingOf(data)
    expect([value(pricing), value(stock), variants.is]).toEqual([
      { kind: 'by-variant', low: '12.50', high: '12.50' },
      200,
      'not-shown',
    ])
  })
})

describe('variants', () => {
  test('a value with a > of its own is not split', () => {
    const data = context({
      model: aModel(
        { skuMap: [row(5000000000001, '长度&gt;40cm&gt;白色', '12.50')] },
        {
          offerDetail: {
            skuProps: [
              { prop: '尺寸', value: [{ name: '长度&gt;40cm' }] },
              { prop: '颜色', value: [{ name: '白色' }] },
            ],
          },
        },
      ),
    })
    expect(value(listingOf(data).variants)?.map(({ values }) => values)).toEqual([['长度>40cm', '白色']])
  })

  test('a table that does not fit its axes is unreadable', () => {
    const data = context({ model: aModel({ skuMap: [row(5000000000001, '白色', '12.50')] }) })
    expect(listingOf(data).variants.is).toBe('unreadable')
  })

  test.each([
    { kg: 0.32, grams: 320, weight: '0.32', because: 'both agree' },
    { kg: 0, grams: 320, weight: '0.32', because: 'zero kilograms are unknown' },
    { kg: undefined, grams: 1250, weight: '1.25', because: 'grams become kilograms' },
    { kg: 0.001, grams: 320, weight: undefined, because: 'one of the two is wrong' },
    { kg: 0, grams: 0, weight: undefined, because: 'nobody weighed it' },
    { kg: '很重', grams: undefined, weight: undefined, because: 'it is no number' },
  ])('weight: $because', ({ kg, grams, weight }) => {
    const data = context({
      model: aModel(),
      modules: {
        shippingServices: { skuWeight: { 5000000000001: kg } },
        productPackInfo: {
          pieceWeightScale: { pieceWeightScaleInfo: [{ skuId: 5000000000001, weight: grams }] },
        },
      },
    })
    expect(value(listingOf(data).variants)?.map(({ weightKg }) => value(weightKg))[0]).toBe(weight)
  })

  test('sides that do not make the stated volume are unreadable', () => {
    const size = { skuId: 5000000000001, length: 34, width: 2, height: 10, volume: 8840 }
    const data = context({
      model: aModel(),
      modules: { productPackInfo: { pieceWeightScale: { pieceWeightScaleInfo: [size] } } },
    })
    expect(value(listingOf(data).variants)?.[0]?.packSize.is).toBe('unreadable')
  })
})

describe('terms of the order', () => {
  test.each([
    {
      mixParam: { supportMix: false, mixAmount: 100, mixNum: 3 },
      mix: { allowed: false },
      because: 'the flag says no',
    },
    {
      mixParam: { supportMix: true, mixAmount: 100, mixNum: 3 },
      mix: { allowed: true, minYuan: '100', minCount: 3 },
      because: 'the flag says yes',
    },
    {
      mixParam: { supportMix: true, mixAmount: 2147483647, mixNum: 2147483647 },
      mix: { allowed: true },
      because: 'the largest number stands for none',
    },
    {
      mixParam: { supportMix: 'true', mixAmount: '', mixNum: null },
      mix: { allowed: true },
      because: 'numbers may be missing',
    },
    { mixParam: { mixAmount: 100, mixNum: 3 }, mix: undefined, because: 'nothing says whether' },
  ])('mixing: $because', ({ mixParam, mix }) => {
    expect(value(listingOf(context({ dataJson: aDataJson({ mixParam }) })).mixedOrder)).toEqual(mix)
  })

  test.each([
    {
      fields: { totalCost: 0, deliveryFee: 'FREE' },
      freight: { amount: '0', free: true },
      because: 'free is said',
    },
    {
      fields: { totalCost: 0, templateId: 100200 },
      freight: { amount: '0', free: false },
      because: 'the fee table gives 0',
    },
    { fields: { totalCost: 0 }, freight: undefined, because: 'a bare 0 is no promise' },
    {
      fields: { totalCost: 3.5, postFeeValue: 3.5 },
      freight: { amount: '3.5', free: false },
      because: 'an amount',
    },
    { fields: { totalCost: 3.5, postFeeValue: 8 }, freight: undefined, because: 'two amounts' },
  ])('freight: $because', ({ fields, freight }) => {
    const read = value(
      listingOf(context({ model: aModel(), modules: { shippingServices: fields } })).domesticFreight,
    )
    expect(read && { amount: read.amount, free: read.free }).toEqual(freight)
  })

  const step = (from: Json, to: Json, hours: Json, name: string) => ({
    selectedStartQuantity: from,
    selectedEndQuantity: to,
    selectedPtsOfferTagModel: { serviceName: name, agreeDeliveryHours: hours },
  })

  test.each([
    {
      steps: [step(1, 50, 48, '48小时发货'), step(51, undefined, 168, '7天发货')],
      said: ['1-50:48', '51-:168'],
      because: 'with quantities',
    },
    {
      steps: [step(undefined, undefined, 48, '48小时发货'), step(undefined, undefined, 120, '5天发货')],
      said: ['-:48', '-:120'],
      because: 'without quantities',
    },
    { steps: [step(1, 50, 480, '48小时发货')], said: undefined, because: 'name and hours disagree' },
    { steps: [step(51, 5, 48, '48小时发货')], said: undefined, because: 'it ends before it begins' },
    { steps: [step('many', 50, 48, '48小时发货')], said: undefined, because: 'a bound is no number' },
  ])('dispatch: $because', ({ steps, said }) => {
    const data = context({
      model: aModel(
        {},
        { detailBusiness: { deliveryLimitTimeModel: { attrs: { ptsOfferStepModels: steps } } } },
      ),
    })
    const read = value(listingOf(data).dispatch)?.map(
      ({ from, to, hours }) => `${from ?? ''}-${to ?? ''}:${hours}`,
    )
    expect(read).toEqual(said)
  })

  test.each([
    { title: '马克杯 40个/箱 整箱批发', packs: '40个/箱', because: 'said once' },
    { title: '马克杯 1箱40个', packs: '40个/箱', because: 'the other way round' },
    { title: '马克杯 40个/箱 大号1箱24个', packs: undefined, because: 'two boxes of different size' },
    { title: '2024新款马克杯350个性', packs: undefined, because: 'no pack is named' },
    { title: '每人限购3个', packs: undefined, because: 'a limit is no pack' },
  ])('pieces in a carton: $because', ({ title, packs }) => {
    const data = context({ model: aModel({}, { offerDetail: { subject: title } }) })
    const read = value(listingOf(data).unitsPerPack)
    expect(read && `${read.pieces}${read.pieceUnit}/${read.packUnit}`).toBe(packs)
  })
})

describe('what never leaves the page', () => {
  const data = context({
    model: aModel({}, { buyerModel: { loginId: 'a-buyer', memberId: 'b2b-a-buyer', userId: 7 } }),
    dataJson: aDataJson(
      {},
      { offerBaseInfo: { buyerLoginId: 'a-buyer', buyerMemberId: 'b2b-a-buyer', offerId: Number(OFFER) } },
    ),
    modules: {
      shippingServices: {
        totalCost: 3,
        recieveAddress: '某市某街9号',
        targetLocation: '配送至：某市',
        receiveAddressId: '77',
      },
    },
  })

  test('nothing of the buyer, but whose address the freight is for', () => {
    const listing = listingOf(data)
    expect(JSON.stringify(listing)).not.toMatch(/a-buyer|某市|某街/)
    expect(value(listing.domesticFreight)?.computedFor).toBe('chosen-address')
  })

  test('markup in a text stays text, and letters that turn text round are dropped', () => {
    const subject = '马克杯\u202e&lt;img src=x onerror=alert(1)&gt;\u0000'
    const title = value(listingOf(context({ model: aModel({}, { offerDetail: { subject } }) })).title)
    expect(title).toBe('马克杯 <img src=x onerror=alert(1)>')
  })

  test('pictures are taken from web addresses only, in their original size', () => {
    const urls = [
      '//cbu01.alicdn.com/img/ibank/a.220x220.jpg',
      'javascript:alert(1)//x.jpg',
      'https://cbu01.alicdn.com/img/ibank/b.jpg_460x460q100.jpg_.webp',
      'data:image/png;base64,AAAA',
    ]
    const data = context({
      model: aModel(),
      modules: { gallery: { offerImgList: urls, offerId: Number(OFFER) } },
    })
    expect(value(listingOf(data).images)).toEqual([
      'https://cbu01.alicdn.com/img/ibank/a.jpg',
      'https://cbu01.alicdn.com/img/ibank/b.jpg',
    ])
  })
})
