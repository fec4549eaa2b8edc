import { describe, expect, test } from 'vitest'
import { anOffer, aVariant, read } from './trust/an-offer.test-data'
import { piecesInName, unitContent } from './unit-kind'

describe('pieces by the seller’s own words', () => {
  test.each([
    { name: '男士护肤五件套（新包装）', unit: '套', pieces: 5 },
    { name: '男士三件套/盒装(新)', unit: '套', pieces: 3 },
    { name: '黑色 24个/箱', unit: '箱', pieces: 24 },
    { name: '一箱40个', unit: '箱', pieces: 40 },
    { name: '10片装', unit: '包', pieces: 10 },
    { name: '十二只装', unit: '盒', pieces: 12 },
    { name: '五件套', unit: '箱', pieces: undefined },
    { name: '洁面乳（新包装）80g', unit: '套', pieces: undefined },
    { name: '黑色/XXL', unit: '套', pieces: undefined },
  ])('$name sold by the $unit: $pieces', ({ name, unit, pieces }) => {
    expect(piecesInName(name, unit)).toBe(pieces)
  })
})

describe('what one unit holds', () => {
  const content = (unit: string, variant = '默认', facts: Parameters<typeof anOffer>[0] = {}) =>
    unitContent(anOffer({ unit: read(unit), variants: read([aVariant(variant)]), ...facts }), variant)

  test('a 件 is one piece', () => {
    expect(content('件')).toEqual({ is: 'known', base: 'piece', perUnit: '1', by: 'unit' })
  })

  test('a 打 is twelve', () => {
    expect(content('打')).toMatchObject({ base: 'piece', perUnit: '12' })
  })

  test('a 斤 is half a kilogram', () => {
    expect(content('斤')).toMatchObject({ base: 'kg', perUnit: '0.5' })
  })

  test('a pair of shoes is one pair, not two pieces', () => {
    expect(content('双')).toMatchObject({ base: 'pair', perUnit: '1' })
  })

  test('a carton is what the page says it holds', () => {
    const unitsPerPack = read({ pieces: 40, pieceUnit: '个', packUnit: '箱' })
    expect(content('箱', '默认', { unitsPerPack })).toMatchObject({ perUnit: '40', by: 'page' })
  })

  test('what a carton holds says nothing of an offer sold by the piece', () => {
    const unitsPerPack = read({ pieces: 40, pieceUnit: '个', packUnit: '箱' })
    expect(content('个', '默认', { unitsPerPack })).toMatchObject({ perUnit: '1', by: 'unit' })
  })

  test('a carton of an unsaid number is unknown', () => {
    expect(content('箱')).toEqual({ is: 'unknown', unit: '箱' })
  })

  test('a piece called “three-pack” contradicts itself and is unknown', () => {
    expect(content('件', '三条装')).toEqual({ is: 'unknown', unit: '件' })
  })
})
