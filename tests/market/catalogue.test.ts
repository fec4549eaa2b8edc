import { describe, expect, test } from 'vitest'
import { PRODUCTS, productNamed, supplierOf } from './catalogue.ts'

const distinct = <T>(values: T[]): number => new Set(values).size

describe('the market is big enough to get lost in', () => {
  test('at least 40 offers in 8 categories from 12 suppliers', () => {
    expect(PRODUCTS.length).toBeGreaterThanOrEqual(40)
    expect(distinct(PRODUCTS.map(({ category }) => category))).toBe(8)
    expect(distinct(PRODUCTS.map(({ supplier }) => supplier))).toBe(12)
  })

  test.each(['context', 'init-data', 'mobile', 'laputa'] as const)('%s pages are there', (generation) => {
    expect(PRODUCTS.filter((product) => product.generation === generation).length).toBeGreaterThan(1)
  })

  test('offers, keys and variants have ids of their own', () => {
    const ids = PRODUCTS.flatMap(({ key, offerId, skus }) => [key, offerId, ...skus.map(({ id }) => id)])
    expect(distinct(ids)).toBe(ids.length)
  })
})

describe('every offer makes sense', () => {
  test.each(PRODUCTS)('$key', ({ price, skus, axes, moq }) => {
    const tiers = price.by === 'quantity' ? price.tiers.map(({ from }) => from) : [moq]
    expect(tiers).toEqual([...new Set(tiers)].sort((a, b) => a - b))
    expect(tiers[0]).toBe(moq)
    expect(skus.filter((sku) => sku.values.length !== axes.length)).toEqual([])
    expect(skus.every((sku) => (sku.price !== undefined) === (price.by === 'variant'))).toBe(true)
  })
})

describe('the offers of the workflows', () => {
  test('W1: tiers, freight, MOQ and a carton of 40 pieces', () => {
    const { price, freight, moq, unit, attributes } = productNamed('kitchenBottle')
    expect({ price, freight, moq, unit }).toEqual({
      price: {
        by: 'quantity',
        tiers: [
          { from: 50, price: '31.00' },
          { from: 200, price: '27.50' },
        ],
      },
      freight: { yuan: '180' },
      moq: 50,
      unit: '个',
    })
    expect(Object.fromEntries(attributes)).toMatchObject({
      装箱数: '40个',
      外箱尺寸: '40*30*35cm',
      箱重: '12kg',
    })
  })

  test('W2: nine variants, the cheapest a travel tube, the gift set nine times dearer', () => {
    const { skus, moq, unit, dispatch } = productNamed('giftSkincare')
    expect(skus).toHaveLength(9)
    expect({ moq, unit, dispatch }).toEqual({
      moq: 3,
      unit: '套',
      dispatch: [
        { from: 1, to: 50, hours: 48 },
        { from: 51, hours: 360 },
      ],
    })
    expect(skus[0]).toMatchObject({
      price: '20.52',
      standing: '25.65',
      kg: '0.933',
      cm: ['29.7', '20.7', '6.5'],
    })
    expect(skus.at(-1)).toMatchObject({ price: '2.30', standing: '2.88' })
  })

  test('W2: one offer to compare is per carton of nobody knows how many, one per piece', () => {
    const units = ['mensSetCarton', 'mensSetPiece'].map((key) => {
      const { unit, unitsPerPack } = productNamed(key)
      return { unit, unitsPerPack }
    })
    expect(units).toEqual([
      { unit: '箱', unitsPerPack: undefined },
      { unit: '件', unitsPerPack: undefined },
    ])
  })

  test('a trading company calls itself a factory, an individual business is named as one', () => {
    expect(supplierOf(productNamed('spatulaSet'))).toMatchObject({ card: 'factory', shop: 'baichuanhui' })
    expect(supplierOf(productNamed('sockPack')).companyName).toContain('个体工商户')
  })
})
