// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { type Field, knownValue } from '../../../domain/field'
import { withPacks } from '../pack-units'
import { readLaputa } from './read-laputa'

const value = <T>(field: Field<T> | undefined): T | undefined => (field ? knownValue(field) : undefined)

const read = (sku: string, { config = '', body = '' } = {}) => {
  const html = `<script>var iDetailConfig = {'offerid':'500000000001','beginAmount':'2',${config}};
    var iDetailData = { "sku" : {${sku}} };</script>${body}`
  return readLaputa(new DOMParser().parseFromString(html, 'text/html'), '') ?? { supplier: {} }
}

const PROPS = '"skuProps":[{"prop":"颜色","value":[{"name":"红"},{"name":"蓝"}]}]'
const skus = (red: string, blue: string) => `${PROPS},"skuMap":{"红":{${red}},"蓝":{${blue}}}`

test.each([
  {
    because: 'variants and offer name the same prices',
    sku: `"price":"3.00-4.00",${skus('"price":"3.00"', '"price":"4.00"')}`,
    gives: { kind: 'by-variant', low: '3.00', high: '4.00' },
  },
  {
    because: 'a sale lowered the ladder',
    sku: '"priceRange":[[2, 9.00], [20, 8.00]],"priceRangeOriginal":[[2, 10.00], [20, 9.00]]',
    gives: {
      kind: 'by-quantity',
      tiers: [
        { from: 2, price: '9.00' },
        { from: 20, price: '8.00' },
      ],
    },
  },
])('the price is read: $because', ({ sku, gives }) => {
  expect(value(read(sku).pricing)).toEqual(gives)
})

test.each([
  {
    because: 'the variants cost more than the offer says',
    sku: `"price":"3.00",${skus('"price":"3.00"', '"price":"40.00"')}`,
  },
  { because: 'a price is no plain figure', sku: '"price":"面议"' },
  { because: 'the ladder falls back', sku: '"priceRange":[[20, 9.00], [2, 8.00]]' },
  { because: 'a step has no price', sku: '"priceRange":[[2, 9.00], [20, ""]]' },
  {
    because: 'a discount is named that the ladder does not show',
    sku: '"discount":"0.9","priceRange":[[2, 9.00]],"priceRangeOriginal":[[2, 9.00]]',
  },
  { because: 'more pieces cost more each', sku: '"priceRange":[[2, 5.00], [20, 7.00]]' },
  {
    because: 'one variant costs more than the ladder says',
    sku: `"priceRange":[[2, 3.00], [20, 2.00]],${skus('"price":"3.00"', '"price":"4.00"')}`,
  },
  {
    because: 'the offer’s own span is not the ladder’s',
    sku: '"price":"3.00-4.00","priceRange":[[2, 3.00]]',
  },
  {
    because: 'a discount is named and the offer’s word is all there is',
    sku: '"discount":"0.9","price":"10.00-20.00"',
  },
  {
    because: 'a discount is named that no variant shows',
    sku: `"discount":"0.9","price":"3.60",${skus('"price":"4.00"', '"price":"4.00"')}`,
  },
  {
    because: 'a variant names two prices and no sale',
    sku: `"price":"3.00-4.00",${skus('"price":"3.00","discountPrice":"2.00"', '"price":"4.00"')}`,
  },
])('the price is unreadable, never guessed: $because', ({ sku }) => {
  expect(read(sku).pricing?.is).toBe('unreadable')
})

test('a page priced by variant that still holds a ladder is priced by variant', () => {
  const sku = `"price":"3.00-4.00","priceRange":[[2, 3.00]],${skus('"price":"3.00"', '"price":"4.00"')}`
  expect(value(read(sku, { config: "'isRangePriceSku':'false'" }).pricing)).toEqual({
    kind: 'by-variant',
    low: '3.00',
    high: '4.00',
  })
})

test.each([
  { because: 'the page draws that it is hidden', body: '<div id="mod-detail-price">授权可见</div>' },
  { because: 'it is a member’s', body: '<div class="obj-price"><i class="price-tag">会员价</i></div>' },
  { because: 'its scripts say so', config: "'isPrivatePrice':'true'" },
])('a price the seller shows only to some is not read: $because', ({ config = '', body = '' }) => {
  expect(read('"priceRange":[[2, 28.00]]', { config, body }).pricing?.is).toBe('unreadable')
})

test('a page priced by variant whose variants name no price is not priced by the ladder it holds', () => {
  const config = "'isRangePriceSku':'false'"
  expect(read('"priceRange":[[2, 3.00]]', { config }).pricing?.is).toBe('unreadable')
})

test('a variant that names its price before a discount only is unreadable', () => {
  const sku = `"discount":"0.9",${skus('"price":"10.00"', '"price":"20.00","discountPrice":"18.00"')}`
  expect(value(read(sku).variants)?.map(({ price }) => price.is)).toEqual(['unreadable', 'found'])
})

test.each([
  { because: 'the page counts in dollars', config: "'priceUnit':'美元'" },
  { because: 'the page names another currency', config: "'currency':'USD'" },
])('no price is taken for yuan: $because', ({ config }) => {
  const sku = `"price":"3.00-4.00",${skus('"price":"3.00"', '"price":"4.00"')}`
  const reading = read(sku, { config })
  const variants = value(reading.variants)?.map(({ price }) => price.is)
  expect([reading.pricing?.is, variants]).toEqual(['unreadable', ['unreadable', 'unreadable']])
})

test('a drawn ladder without its last step is unreadable', () => {
  const body = `<div id="mod-detail-price"><p data-range='{"begin":"3","end":"19","price":"38.00"}'>38</p></div>`
  expect(read('', { body }).pricing?.is).toBe('unreadable')
})

test.each([
  { because: 'variants have prices of their own', sku: '', config: "'isRangePriceSku':'false'" },
  { because: 'a discount is named', sku: '"discount":"0.9"', config: '' },
])('a drawn step is not the price: $because', ({ sku, config }) => {
  const body = `<div id="mod-detail-price"><p data-range='{"begin":"3","end":"","price":"38.00"}'>38</p></div>`
  expect(read(sku, { config, body }).pricing?.is).toBe('unreadable')
})

test('a struck-out price is not the price', () => {
  const body = `<div id="mod-detail-price"><del data-range='{"begin":"3","end":"","price":"38.00"}'>38</del></div>`
  expect(read('', { body }).pricing).toBeUndefined()
})

test('a price lowered without a discount being named is unreadable for that variant', () => {
  const variants = value(read(skus('"price":"3.00","discountPrice":"2.00"', '"price":"4.00"')).variants)
  expect(variants?.map(({ price }) => price.is)).toEqual(['unreadable', 'found'])
})

test('before a sale the ladder was dearer, and both are kept', () => {
  const sku = '"priceRange":[[2, 9.00]],"priceRangeOriginal":[[2, 10.00]]'
  expect(value(read(sku).promotion)).toEqual({ label: '促销', standingLow: '10.00', standingHigh: '10.00' })
})

test('two places that name different smallest orders are unreadable', () => {
  const body = `<div class="mod-detail-purchasing" data-mod-config='{"min":"3"}'></div>`
  expect(read('', { body }).moq).toEqual({ is: 'unreadable', saw: '2 / 3', at: 'iDetailConfig.beginAmount' })
})

test('a variant whose name does not fit the axes makes the table unreadable', () => {
  expect(read(`${PROPS},"skuMap":{"红&gt;L":{"price":"3.00"}}`).variants?.is).toBe('unreadable')
})

test('a minimum written into a variant’s name is that variant’s own', () => {
  const sku = `"skuProps":[{"prop":"款式","value":[{"name":"现货"},{"name":"定制20件起"}]}],
    "skuMap":{"现货":{"price":"3.00"},"定制20件起":{"price":"2.00"}}`
  const variants = value(read(sku, { config: "'unit':'件'" }).variants)
  expect(variants?.map(({ moq }) => value(moq))).toEqual([undefined, 20])
})

test('a title that says how many pieces a carton holds is understood', () => {
  const body = '<div id="mod-detail-title"><h1>样例纸杯 1箱40个</h1></div>'
  const reading = read('', { config: "'unit':'箱'", body })
  const packed = withPacks({ generation: 'laputa', offerIds: [], reading })
  expect(value(packed.reading.unitsPerPack)).toEqual({ pieces: 40, pieceUnit: '个', packUnit: '箱' })
})

test('what the offer sold is unreadable where its variants sold more', () => {
  expect(read(`"saleCount":"0",${skus('"saleCount":619', '"saleCount":423')}`).sold?.is).toBe('unreadable')
})

const score = (higher: string, lower: string) =>
  `<div class="mod-supplierInfoSmall"><div class="bsr-higher-hm" ${higher}><span>7%</span></div>
   <div class="bsr-lower-hm" ${lower}><span>7%</span></div></div>`

test.each([
  { because: 'the upper box is drawn', body: score('', 'style="display:none"'), gives: '7' },
  { because: 'the lower box is drawn', body: score('style="display: none"', ''), gives: '-7' },
  { because: 'both are drawn: which one holds cannot be told', body: score('', ''), gives: undefined },
])('a score is above or below the average: $because', ({ body, gives }) => {
  expect(value(read('', { body }).supplier.scores)?.[0]?.value).toBe(gives)
})

test.each([
  { name: '样例服饰有限公司', gives: '样例服饰有限公司' },
  { name: '样例服饰源头厂家', gives: undefined },
])(
  'the name shared with others, $name, is the registered one only when it reads like one',
  ({ name, gives }) => {
    const body = `<meta property="og:product:nick" content="name=${name}; url=//x.1688.com">`
    expect(value(read('', { body }).supplier.companyName)).toBe(gives)
  },
)
