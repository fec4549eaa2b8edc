// @vitest-environment jsdom
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { readAsInABrowser } from '../../../tests/pages/as-in-a-browser'
import { type Field, knownValue } from '../../domain/field'
import { listing as listingSchema } from '../../domain/listing'
import { readPageData } from './read-offer'
import { ADDRESS, aDataJson, aModel, asHtml, context, type Json, row } from './testing/a-page'

type Reading = ReturnType<typeof readPageData>

const FOLDER = join(import.meta.dirname, '../../../../shared/captures/offer')

const tiers = [
  { beginAmount: 6, endAmount: 99, price: '12.50', discountPrice: '10.00' },
  { beginAmount: 100, endAmount: 0, price: '11.80', discountPrice: '9.40' },
]
const skuRangePrices = [
  { beginAmount: '6', price: '10.00' },
  { beginAmount: '100', price: '9.40' },
]
const onSale = row(5000000000001, '白色&gt;350ml', '12.50', { discountPrice: '10.00', promotionSku: true })
const modules = {
  shippingServices: { totalCost: 3.5, postFeeValue: 3.5, templateId: 77, skuWeight: { 5000000000001: 0.32 } },
  productPackInfo: { pieceWeightScale: { pieceWeightScaleInfo: [{ skuId: 5000000000001, weight: 320 }] } },
}

const sale = { mainPrice: { activityModel: { activityName: '限时8折' } } }

/** Small pages of our own: priced by variant, on sale, by a ladder on sale, in one branch only. */
const OURS: { name: string; data: Json }[] = [
  { name: 'by variant', data: context({ model: aModel(), dataJson: aDataJson(), modules }) },
  { name: 'by variant, order data only', data: context({ dataJson: aDataJson() }) },
  {
    name: 'on sale, without the order data',
    data: context({
      model: aModel({
        skuMap: [onSale, row(5000000000002, '黑色&gt;500ml', '15.80')],
        minPrice: '10.00',
        offerPriceModel: {
          priceDisplayType: 'skuPrice',
          currentPrices: [{ price: '10.00' }, { price: '15.80' }],
        },
      }),
      modules: sale,
    }),
  },
  {
    name: 'ladder on sale',
    data: context({
      model: aModel({
        hasPromotion: true,
        disPriceRanges: tiers,
        offerPriceModel: { priceDisplayType: 'rangePrice', currentPrices: skuRangePrices },
        skuMap: [{ skuId: 5000000000001, specAttrs: '白色&gt;350ml', canBookCount: 5 }],
        minPrice: '9.40',
        maxPrice: '10.00',
      }),
      dataJson: aDataJson({ skuParam: { skuPriceType: 'rangePrice', skuRangePrices } }, { skuModel: {} }),
      modules: sale,
    }),
  },
]

const pathsIn = (node: Json, path: string[] = []): string[][] =>
  typeof node === 'object' && node !== null
    ? Object.entries(node).flatMap(([key, value]) => [[...path, key], ...pathsIn(value, [...path, key])])
    : []

const swapped = (node: Json, [key, ...rest]: string[], value: Json): Json => {
  if (key === undefined) return value
  const entries = Object.entries(node ?? {}).map(([name, inner]) => [
    name,
    name === key ? swapped(inner as Json, rest, value) : inner,
  ])
  return Array.isArray(node) ? entries.map(([, inner]) => inner as Json) : Object.fromEntries(entries)
}

/** Other types than the one that belongs there; never another number or another word. */
const otherType = fc.constantFrom<Json>(null, [], {}, [[]], '', '??', [1], { value: 1 })

const comparable = (value: unknown): string =>
  JSON.stringify(value).replace(/(\.\d*?)0+"/g, (_, digits) => (digits === '.' ? '"' : `${digits}"`))

/** Every number a cost is computed from, by name; facts that were not found are left out. */
const figures = (reading: Reading): string[] => {
  if (!reading.ok) return []
  const { moq, stock, pricing, weightKg, domesticFreight, variants, promotion } = reading.value
  const one = (name: string, field: Field<unknown>) =>
    field.is === 'found' ? [`${name} ${comparable(field.value)}`] : []
  const freight = knownValue(domesticFreight)?.amount
  const sale = knownValue(promotion)
  return [
    ...one('moq', moq),
    ...one('stock', stock),
    ...one('pricing', pricing),
    ...one('weight', weightKg),
    ...(freight ? [`freight ${freight}`] : []),
    ...(sale ? [`before ${sale.standingLow}-${sale.standingHigh}`] : []),
    ...(knownValue(variants) ?? []).flatMap(({ values, price, standingPrice, stock, weightKg }) => {
      const name = values.join('/')
      return [
        ...one(`${name} price`, price),
        ...one(`${name} before`, standingPrice),
        ...one(`${name} stock`, stock),
        ...one(`${name} weight`, weightKg),
      ]
    }),
  ]
}

describe.each(OURS)('a page $name', ({ data }) => {
  test('with one value of another type never shows another number', () => {
    const told = figures(readPageData(data, ADDRESS))
    const change = fc.tuple(fc.constantFrom(...pathsIn(data)), otherType)
    fc.assert(
      fc.property(change, ([path, value]) => {
        const now = figures(readPageData(swapped(data, path, value), ADDRESS))
        expect(told).toEqual(expect.arrayContaining(now))
      }),
      { numRuns: 400 },
    )
  })

  test('with many values of other types is read or named, in the shape of a Listing', () => {
    const changes = fc.array(fc.tuple(fc.constantFrom(...pathsIn(data)), fc.jsonValue()), { maxLength: 12 })
    fc.assert(
      fc.property(changes, (all) => {
        const mangled = all.reduce<Json>((node, [path, value]) => swapped(node, path, value as Json), data)
        const result = readPageData(mangled, ADDRESS)
        return !result.ok || z.safeParse(listingSchema, result.value).success
      }),
      { numRuns: 200 },
    )
  })
})

type Cut = { at: number; length: number; put: string }

/** Bytes cut out, tags opened and never closed, brackets and quotes where none belong. */
const cut: fc.Arbitrary<Cut> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.nat(3), fc.nat(4000)),
  put: fc.constantFrom('', '', '"', '}', '{"$ref":"$"}', '<div>', '</script>', '<!--', '\\', '\u0000'),
})

const mangle = (html: string, cuts: Cut[]): string =>
  cuts.reduce((text, { at, length, put }) => {
    const from = Math.floor(at * text.length)
    return text.slice(0, from) + put + text.slice(from + length)
  }, html)

const isSound = (html: string, url: string): boolean => {
  const result = readAsInABrowser(html, url)
  return result.ok ? z.safeParse(listingSchema, result.value).success : result.problem.kind.length > 0
}

test('a page with bytes cut out or put in is read or named', () => {
  const html = asHtml(JSON.stringify(OURS[0]?.data))
  fc.assert(
    fc.property(fc.array(cut, { minLength: 1, maxLength: 4 }), (cuts) =>
      isSound(mangle(html, cuts), ADDRESS),
    ),
    { numRuns: 300 },
  )
})

const AT_FREIGHT = '$.result.data.shippingServices.fields.freightInfo'

test.each([
  { freightInfo: { $ref: AT_FREIGHT }, because: 'a circle of references' },
  { freightInfo: { $ref: `${AT_FREIGHT}.a.b.c` }, because: 'a reference below itself' },
  { freightInfo: { $ref: 'constructor.prototype' }, because: 'a reference that is no path' },
  { freightInfo: JSON.parse(`${'['.repeat(3000)}${']'.repeat(3000)}`), because: 'a list 3000 deep' },
  {
    freightInfo: JSON.parse('{"__proto__":{"location":"x"},"constructor":1}'),
    because: 'keys of every object',
  },
])('$because ends, and tells nothing', ({ freightInfo }) => {
  const data = context({ model: aModel(), modules: { shippingServices: { freightInfo } } })
  const result = readPageData(data, ADDRESS)
  expect(result.ok && result.value.shipFrom.is).toBe('not-shown')
})

test('a script of nothing but brackets or quotes ends', () => {
  const endless = [
    '{'.repeat(200_000),
    '"'.repeat(200_000),
    '\\"'.repeat(100_000),
    '{"result":'.repeat(20_000),
  ]
  const started = performance.now()
  const sound = endless.map((text) => isSound(asHtml(text), ADDRESS))
  expect(sound).toEqual([true, true, true, true])
  expect(performance.now() - started).toBeLessThan(5000)
})

describe.skipIf(!existsSync(FOLDER))('captured pages mangled (skipped without ../shared/captures)', () => {
  test.each([
    { file: '2026-09_context-loggedin-redacted-trimmed_943009939489.html', runs: 80 },
    { file: '2026-01_context-od2024-range_991775818085.html', runs: 25 },
    { file: '2026-01_mobile-initdata_951410798382.html', runs: 15 },
  ])('$file: read or named, whatever is cut out', ({ file, runs }) => {
    const html = readFileSync(join(FOLDER, file), 'utf8')
    const url = `https://detail.1688.com/offer/${/_(\d{12})\./.exec(file)?.[1]}.html`
    fc.assert(
      fc.property(fc.array(cut, { minLength: 1, maxLength: 3 }), (cuts) => isSound(mangle(html, cuts), url)),
      { numRuns: runs },
    )
  })
})
