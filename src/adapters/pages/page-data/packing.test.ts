import { expect, test } from 'vitest'
import { knownValue } from '../../../domain/field'
import type { Listing } from '../../../domain/listing'
import { readPageData } from '../read-offer'
import { ADDRESS, aModel, context, type Json } from '../testing/a-page'

const ID = 5000000000001

type Page = { kg?: Json; rows?: Json; columns?: Json[]; unit?: string; offer?: { [key: string]: Json } }

const listingOf = ({ kg, rows, columns, unit = '个', offer = {} }: Page): Listing => {
  const pieceWeightScale = { pieceWeightScaleInfo: rows ?? [], columnList: columns ?? [] }
  const data = context({
    model: aModel({ unit }),
    modules: {
      shippingServices: { skuWeight: { [ID]: kg }, ...offer },
      productPackInfo: { pieceWeightScale },
    },
  })
  const result = readPageData(data, ADDRESS)
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

const first = (page: Page) => {
  const variant = knownValue(listingOf(page).variants)?.[0]
  if (!variant) throw new Error('no variant')
  return variant
}

const weightOf = (page: Page) => {
  const { weightKg } = first(page)
  return weightKg.is === 'found' ? weightKg.value : weightKg.is
}

const sizeOf = (page: Page) => {
  const { packSize } = first(page)
  return packSize.is === 'found'
    ? [packSize.value.lengthCm, packSize.value.widthCm, packSize.value.heightCm].join('×')
    : packSize.is
}

const row = (more: { [key: string]: Json }) => [{ skuId: ID, ...more }]
const weighs = (label: string) => [{ name: 'weight', label }]

test.each([
  {
    page: { rows: row({ weight: 0.3 }), columns: weighs('重量(kg)') },
    kg: '0.3',
    because: 'the heading says kg',
  },
  {
    page: { rows: row({ weight: 300 }), columns: weighs('重量（克）') },
    kg: '0.3',
    because: 'the heading says grams',
  },
  { page: { rows: row({ weight: 300 }), columns: weighs('重量') }, kg: '0.3', because: 'it counts in grams' },
  {
    page: { rows: row({ weight: 300 }), columns: weighs('重量(lb)') },
    kg: 'unreadable',
    because: 'pounds are not ours',
  },
  { page: { rows: row({ weight: 0.3 }) }, kg: 'unreadable', because: 'it looks like kg among grams' },
  { page: { rows: row({ weight: 0.3 }), kg: 0.0003 }, kg: '0.0003', because: 'both places say so' },
  { page: { kg: 300 }, kg: 'unreadable', because: 'it looks like grams among kg' },
  { page: { kg: 300, unit: '台' }, kg: '300', because: 'a machine may weigh that' },
  { page: { kg: 300, rows: row({ weight: 300_000 }) }, kg: '300', because: 'both places say so' },
  { page: { kg: 300, rows: row({ weight: 300 }) }, kg: 'unreadable', because: 'the places differ' },
  { page: { kg: 99_999, unit: '台' }, kg: 'unreadable', because: 'no goods weigh that' },
  { page: { kg: '0.3kg' }, kg: '0.3', because: 'the figure names its unit' },
  { page: { kg: '300g' }, kg: '0.3', because: 'the figure names another unit' },
  { page: { kg: '很轻' }, kg: 'unreadable', because: 'it is no number' },
  { page: { kg: -1 }, kg: 'unreadable', because: 'nothing weighs less than nothing' },
  { page: { kg: 0 }, kg: 'not-shown', because: 'a zero is no weight' },
  {
    page: { rows: [...row({ weight: 100 }), ...row({ weight: 900 })] },
    kg: 'unreadable',
    because: 'two rows of one variant differ',
  },
  {
    page: { rows: [...row({ weight: 100 }), ...row({ weight: 100 })] },
    kg: '0.1',
    because: 'a row is repeated',
  },
])('a variant weighs $kg kg: $because', ({ page, kg }) => {
  expect(weightOf(page)).toBe(kg)
})

const sides = (unit: string) => [
  { name: 'length', label: `长(${unit})` },
  { name: 'width', label: `宽(${unit})` },
  { name: 'height', label: `高(${unit})` },
]
const BOX = { length: 100, width: 120, height: 50 }

test.each([
  { page: { rows: row(BOX), columns: sides('mm') }, cm: '10×12×5', because: 'the headings say mm' },
  { page: { rows: row(BOX), columns: sides('cm') }, cm: '100×120×50', because: 'the headings say cm' },
  { page: { rows: row(BOX), columns: sides('inch') }, cm: 'unreadable', because: 'inches are not ours' },
  {
    page: { rows: row({ ...BOX, volume: 600 }), columns: sides('mm') },
    cm: '10×12×5',
    because: 'the volume in cm³ is that of the sides in mm',
  },
  {
    page: { rows: row({ ...BOX, volume: 600 }), columns: sides('cm') },
    cm: 'unreadable',
    because: 'the volume is not that of the sides',
  },
])('a variant measures $cm cm: $because', ({ page, cm }) => {
  expect(sizeOf(page)).toBe(cm)
})

test('a size whose weight is in doubt is kept without the weight', () => {
  const { packSize } = first({ kg: 5, rows: row({ ...BOX, weight: 300 }) })
  expect(knownValue(packSize)).toEqual({ lengthCm: '100', widthCm: '120', heightCm: '50' })
})

test('a packing table that stands in the data as text is read like any other', () => {
  const text = JSON.stringify({ pieceWeightScaleInfo: row({ weight: 300 }) })
  const data = context({ model: aModel(), modules: { productPackInfo: { pieceWeightScale: text } } })
  const result = readPageData(data, ADDRESS)
  const variants = result.ok ? knownValue(result.value.variants) : undefined
  expect(variants?.map(({ weightKg }) => knownValue(weightKg))).toEqual(['0.3', undefined])
})

test.each([
  { offer: { unitWeight: 0.5 }, is: { is: 'found', value: '0.5' }, because: 'one place says it' },
  {
    offer: { unitWeight: 0.5, freightInfo: { unitWeight: 500 } },
    is: { is: 'unreadable' },
    because: 'two differ',
  },
  { offer: { unitWeight: 500 }, is: { is: 'unreadable' }, because: 'it looks like grams' },
  { offer: { unitWeight: 0 }, is: { is: 'not-shown' }, because: 'a zero is no weight' },
])('the offer’s own weight when $because', ({ offer, is }) => {
  expect(listingOf({ offer }).weightKg).toMatchObject(is)
})
