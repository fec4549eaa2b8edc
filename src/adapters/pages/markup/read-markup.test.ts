// @vitest-environment jsdom
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fingerprint } from '../../../../tests/fingerprint'
import { type Field, knownValue } from '../../../domain/field'
import type { SourceReading } from '../source-reading'
import { readMarkup } from './read-markup'

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')
const read = (html: string): SourceReading => readMarkup(parse(html), '') ?? { supplier: {} }
const value = <T>(field: Field<T> | undefined): T | undefined => (field ? knownValue(field) : undefined)

const price = (spans: string, rest = ''): string =>
  `<div class="price-comp"><div class="price-info currency">${spans}</div>${rest}</div>`

const main = (inside: string): string => `<div id="mainPrice">${inside}</div>`

const row = (name: string, yuan: string, stock = '库存90袋'): string =>
  `<div class="expand-view-item"><span class="item-label" title="${name}">${name}</span>
   <span class="item-price-stock">${yuan}</span><span class="item-price-stock">${stock}</span></div>`

const skus = (...rows: string[]): string =>
  `<div id="skuSelection"><div class="feature-item-label"><h3>规格</h3></div>${rows.join('')}</div>`

test.each([
  {
    because: 'a price drawn in pieces is one price',
    html: main(price('<span>¥</span><span>7</span><span>.50</span>')),
    low: '7.50',
    high: '7.50',
  },
  {
    because: 'a span is both its ends',
    html: main(price('<span>¥3.50</span>-<span>¥4.20</span>')),
    low: '3.50',
    high: '4.20',
  },
  {
    because: 'the variants say where 起 ends',
    html: main(price('¥3.80起')) + skus(row('小', '¥3.8'), row('大', '¥8.2')),
    low: '3.8',
    high: '8.2',
  },
  {
    because: 'the quantity beside it is the smallest order where the variants differ',
    html: main(price('¥3.80', '<p>3件起批</p>')) + skus(row('小', '¥3.8'), row('大', '¥8.2')),
    low: '3.8',
    high: '8.2',
  },
  {
    because: 'a translator’s language changes no sign',
    html: `<html lang="ja" class="translated-ltr">${main(price('¥7.50'))}`,
    low: '7.50',
    high: '7.50',
  },
])('$because', ({ html, low, high }) => {
  expect(value(read(html).pricing)).toEqual({ kind: 'by-variant', low, high })
})

test('a ladder of steps is read with the quantity each begins at', () => {
  const steps =
    price('¥9.00', '<p>2-49件</p>') + price('¥8.50', '<p>50-199件</p>') + price('¥8.00', '<p>≥200件</p>')
  expect(value(read(main(`<div class="step-price">${steps}</div>`)).pricing)).toEqual({
    kind: 'by-quantity',
    tiers: [
      { from: 2, price: '9.00' },
      { from: 50, price: '8.50' },
      { from: 200, price: '8.00' },
    ],
  })
})

test('the steps of the skin before 2024 are read', () => {
  const step = (yuan: string, count: string) =>
    `<div class="step-price-item"><div class="price-box"><span>¥</span><strong>${yuan}</strong><strong>.00</strong></div>
     <span class="unit-text">${count}</span></div>`
  const html = `<div class="step-price-wrapper">${step('15', '1-49个')}${step('12', '≥50个')}</div>`
  expect(value(read(html).pricing)).toEqual({
    kind: 'by-quantity',
    tiers: [
      { from: 1, price: '15.00' },
      { from: 50, price: '12.00' },
    ],
  })
})

test('a drawn price that may be in yen is no variant’s price either', () => {
  const reading = read(`<html lang="ja">${skus(row('小', '¥580'))}`)
  expect(value(reading.variants)?.map((variant) => variant.price.is)).toEqual(['unreadable'])
})

test('more rows than any offer has variants are not read', () => {
  expect(read(skus(...Array.from({ length: 3001 }, (_, i) => row(`${i}`, '¥1')))).variants).toBeUndefined()
})

test.each([
  { because: 'it only says where it starts', html: main(price('¥3.80起')) },
  {
    because: 'part of the price was blocked',
    html: main(price('¥3起')) + skus(row('小', '¥3.8'), row('大', '¥8.2')),
  },
  { because: 'a price only new customers get stands there', html: main(`<i>新人价</i>${price('¥8.3')}`) },
  { because: 'it is hidden behind stars', html: main(price('¥**')) },
  { because: 'it is in another currency', html: main(price('US$3.80')) },
  { because: 'a step does not rise', html: main(price('¥9', '<p>5件</p>') + price('¥8', '<p>2件</p>')) },
  { because: 'a step names no quantity', html: main(price('¥9', '<p>5件</p>') + price('¥8', '<p>批发</p>')) },
  {
    because: 'what is paid above the last step is not drawn',
    html: main(price('¥9', '<p>2-49件</p>') + price('¥8', '<p>50-199件</p>')),
  },
  {
    because: 'a step’s quantity may be cut short',
    html: main(price('¥9', '<p>2件</p>') + price('¥8', '≥50')),
  },
  { because: 'a step costs more', html: main(price('¥8', '<p>2件</p>') + price('¥9', '<p>5件</p>')) },
  {
    because: 'a variant costs what no step says',
    html:
      main(price('¥9', '<p>2-49件</p>') + price('¥8', '<p>≥50件</p>')) +
      skus(row('小', '¥9'), row('大', '¥15')),
  },
  {
    because: 'its span is not the variants’',
    html: main(price('¥3.80-¥4.20')) + skus(row('小', '¥3.8'), row('大', '¥8.2')),
  },
  {
    because: 'other variants are held back and may cost more',
    html: `${main(price('¥3.80', '<p>3件起批</p>'))}${skus(row('小', '¥3.8'))}<div id="submitOrder" class="not-login"></div>`,
  },
  { because: 'only members pay it', html: main(`${price('¥3.8')}<i>会员价</i>`) },
  { because: 'a first order is needed', html: main(`${price('¥3.8')}<i>首单立减</i>`) },
  { because: 'only some companies pay it', html: main(`${price('¥3.8')}<i>企业专享价</i>`) },
  { because: 'it may be in yen', html: `<html lang="ja">${main(price('<span>¥</span><span>580</span>'))}` },
  { because: 'it is in yen', html: main(`${price('¥580')}<i>JPY</i>`) },
])('the price is unreadable, never guessed: $because', ({ html }) => {
  expect(read(html).pricing?.is).toBe('unreadable')
})

test.each([
  { because: 'an ad blocker took the price away', html: main('<span>价格</span>') },
  { because: 'the price is shown after sign-in', html: main('<span>登录查看价格</span>') },
  { because: 'only a struck-out price is there', html: main(`<del>${price('¥9.9')}</del>`) },
])('the price is not shown: $because', ({ html }) => {
  expect(read(html).pricing).toBeUndefined()
})

test('a price only new customers get is kept apart, with its name', () => {
  expect(value(read(main(`<i>新人价</i>${price('¥8.3')}`)).conditionalPrices)).toEqual([
    { label: '新人价', condition: '新人价', price: '8.3' },
  ])
})

test.each([
  {
    because: 'the page says not all are drawn',
    html: `${skus(row('小', '¥3.8'))}<div id="submitOrder" class="not-login"></div>`,
  },
  {
    because: 'only the rows of one colour are drawn',
    html: `<div id="skuSelection"><div class="feature-item-label"><h3>颜色</h3></div><div class="feature-item-label"><h3>尺码</h3></div>${row('小', '¥3.8')}</div>`,
  },
])('variants are left out when some may be missing: $because', ({ html }) => {
  expect(read(html).variants).toBeUndefined()
})

test('stock is read from what a translator cannot touch', () => {
  const stock =
    '<od-text i18n="sku-stock" data=\'["18809", "袋"]\'><font>18809 bags in stock</font></od-text>'
  expect(value(value(read(skus(row('小', '¥3.8', stock))).variants)?.[0]?.stock ?? { is: 'not-shown' })).toBe(
    18809,
  )
})

test('a minimum drawn in a variant’s name is that variant’s own, and came from the markup', () => {
  const variant = value(read(skus(row('定制款50袋起订', '¥3.8'))).variants)?.[0]
  expect(variant?.moq).toEqual({ is: 'found', value: 50, from: 'page-markup', at: 'variant name' })
})

test('words a translator put there are not read as the seller’s', () => {
  const reading = read(`<div id="productTitle"><h1><font><font>Red dates</font></font></h1></div>
    <div id="productAttributes"><table><tr><th><font>Brand</font></th><td><font>None</font></td></tr></table></div>
    <div id="mainServices"><a class="service-item-link"><font>7 days return</font></a></div>`)
  expect([reading.title?.is, reading.attributes, reading.services]).toEqual([
    'unreadable',
    undefined,
    undefined,
  ])
})

test('sizes of zero in the pack table mean nobody measured', () => {
  const table = `<div id="productPackInfo"><table><thead><tr><th>规格</th><th>长(cm)</th><th>宽(cm)</th><th>高(cm)</th>
    <th>体积(cm³)</th><th>重量(g)</th></tr></thead><tbody><tr><td>小</td><td>0</td><td>0</td><td>0</td><td>0</td><td>185</td></tr></tbody></table></div>`
  const variant = value(read(skus(row('小', '¥3.8')) + table).variants)?.[0]
  expect([variant?.packSize, variant?.weightKg]).toEqual([
    { is: 'not-shown' },
    { is: 'found', value: '0.185', from: 'page-markup', at: '#productPackInfo' },
  ])
})

test.each([
  { text: '2件混批', gives: { allowed: true, minCount: 2 } },
  { text: '本店部分商品满10元或2件可混批采购', gives: { allowed: true, minYuan: '10', minCount: 2 } },
  { text: '满300元可混批', gives: { allowed: true, minYuan: '300' } },
  { text: '满1万元可混批', gives: { allowed: true, minYuan: '10000' } },
  { text: '不支持混批', gives: { allowed: false } },
  { text: '满1000元减50元 混批', gives: undefined },
  { text: '部分商品不参与混批', gives: undefined },
])('$text', ({ text, gives }) => {
  expect(value(read(`<div id="discountCoupon"><ul><li>${text}</li></ul></div>`).mixedOrder)).toEqual(gives)
})

test.each([
  { to: '', text: '运费¥3.5', gives: { amount: '3.5', computedFor: 'page-default', free: false } },
  { to: '', text: '包邮', gives: { amount: '0', computedFor: 'page-default', free: true } },
  { to: '送至 样例街', text: '包邮', gives: { amount: '0', computedFor: 'chosen-address', free: true } },
  { to: '送至 选择收货地址', text: '包邮', gives: { amount: '0', computedFor: 'page-default', free: true } },
  { to: '', text: '运费¥0起', gives: undefined },
  { to: '', text: '满99元包邮', gives: undefined },
])('freight $to $text', ({ to, text, gives }) => {
  const html = `<div id="shippingServices"><span>${to}</span><span class="service-item">${text}</span></div>`
  expect(value(read(html).domesticFreight)).toEqual(gives)
})

test.each([
  { upTo: '50件以内', text: '承诺48小时发货', gives: [{ hours: 48, to: 50, text: '承诺48小时发货' }] },
  { upTo: '1万件以内', text: '承诺48小时发货', gives: [{ hours: 48, to: 10000, text: '承诺48小时发货' }] },
  { upTo: '若干件以内', text: '承诺48小时发货', gives: undefined },
  { upTo: '', text: '不承诺48小时发货', gives: undefined },
])('dispatch $upTo $text', ({ upTo, text, gives }) => {
  const html = `<div id="shippingServices"><i class="service-item">${upTo}</i><a class="delivery-limit">${text}</a></div>`
  expect(value(read(html).dispatch)).toEqual(gives)
})

test.each([
  { html: '<span class="shop-tp-year">3年</span>', gives: 3 },
  { html: '<span class="shop-tp-year">2018年</span>', gives: undefined },
  { html: '<span class="shop-tp-year"><font>3 years</font></span>', gives: undefined },
])('years in the shop bar: $html', ({ html, gives }) => {
  expect(value(read(`<div id="shopNavigation">${html}</div>`).supplier.years)).toBe(gives)
})

test('renamed classes leave facts out', () => {
  const renamed =
    '<div id="mainPrice"><div class="x1"><b>¥3.80</b></div></div><div id="skuSelection"><p>库存90袋</p></div>'
  expect(readMarkup(parse(renamed), '')).toBeUndefined()
})

const FILE = join(
  import.meta.dirname,
  '../../../../../shared/captures/offer/2026-02_context-od2024-rendered_823801520021.html',
)

const rendered = (): SourceReading => {
  const document = parse(readFileSync(FILE, 'utf8'))
  for (const script of document.querySelectorAll('script')) script.remove()
  return readMarkup(document, '') ?? { supplier: {} }
}

describe.skipIf(!existsSync(FILE))(
  'a captured page without its data (skipped without ../shared/captures)',
  () => {
    test('the offer is read from what is drawn', () => {
      const reading = rendered()
      expect({
        title: fingerprint(value(reading.title)),
        unit: value(reading.unit),
        pricing: value(reading.pricing),
        variants: value(reading.variants)?.length,
        mix: value(reading.mixedOrder),
        from: value(reading.shipFrom),
        dispatch: value(reading.dispatch),
        sold: value(reading.sold),
        services: value(reading.services)?.map(({ name }) => name),
        attributes: value(reading.attributes)?.length,
        images: value(reading.images)?.length,
        moq: reading.moq,
        rating: reading.rating,
        freight: reading.domesticFreight?.is,
      }).toEqual({
        title: '#12054f56396c',
        unit: '袋',
        pricing: { kind: 'by-variant', low: '3.8', high: '8.2' },
        variants: 9,
        mix: { allowed: true, minCount: 2 },
        from: '山东济宁',
        dispatch: [{ hours: 48, to: 50, text: '承诺48小时发货' }],
        sold: [{ kind: 'all-channels', count: 100000, atLeast: true, text: '10万+' }],
        services: ['7天无理由退货', '晚发必赔', '假一赔四'],
        attributes: 15,
        images: 5,
        moq: undefined,
        rating: undefined,
        freight: 'unreadable',
      })
    })

    test('the supplier is read from the bar over the page', () => {
      const { supplier } = rendered()
      expect({
        company: fingerprint(value(supplier.companyName)),
        shop: fingerprint(value(supplier.shopUrl)),
        score: value(supplier.serviceScore),
        repeat: value(supplier.repeatRate),
        years: supplier.years,
      }).toEqual({
        company: '#945a9d7a9852',
        shop: '#d1fad6215bcf',
        score: '4.5',
        repeat: '58.48',
        years: undefined,
      })
    })

    test('a variant has its price, stock, weight and size', () => {
      const variant = value(rendered().variants)?.find(({ id }) => fingerprint(id) === '#262859d4bc49')
      expect(
        [variant?.price, variant?.stock, variant?.weightKg, variant?.packSize].map(
          (field) => field && value<unknown>(field),
        ),
      ).toEqual(['6.9', 22740, '0.6', { lengthCm: '20', widthCm: '5', heightCm: '29', weightKg: '0.6' }])
    })
  },
)
