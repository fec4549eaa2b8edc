import { describe, expect, test } from 'vitest'
import { statedInName } from './stated-content'
import { anOffer, aVariant, read } from './trust/an-offer.test-data'
import { unitContent } from './unit-content'
import { unitKind } from './unit-kind'

describe('what one unit holds by the seller’s own words', () => {
  test.each([
    { name: '男士护肤五件套（礼盒版）', unit: '套', count: 5, word: '件' },
    { name: '男士三件套/盒装(新)', unit: '套', count: 3, word: '件' },
    { name: '黑色 24个/箱', unit: '箱', count: 24, word: '个' },
    { name: '一箱40个', unit: '箱', count: 40, word: '个' },
    { name: '10片装', unit: '包', count: 10, word: '片' },
    { name: '十二只装', unit: '盒', count: 12, word: '只' },
    { name: '短袜 10双/包', unit: '包', count: 10, word: '双' },
    { name: '暖白 5米/卷', unit: '卷', count: 5, word: '米' },
    { name: '红枣 500g/袋', unit: '袋', count: 500, word: 'g' },
  ])('$name sold by the $unit: $count $word', ({ name, unit, count, word }) => {
    expect(statedInName(name, unit)).toEqual({ count, word })
  })

  test.each([
    { name: '五件套', unit: '箱', because: 'a carton of sets holds an unsaid number of sets' },
    { name: '洁面乳（新包装）80g', unit: '套', because: 'a weight is no number of pieces' },
    { name: '黑色/XXL', unit: '套', because: 'nothing is said' },
    { name: '一件装', unit: '套', because: 'one is no set' },
    { name: '.*', unit: '.*', because: 'a unit is Chinese words, not a pattern' },
  ])('$name sold by the $unit: nothing, $because', ({ name, unit }) => {
    expect(statedInName(name, unit)).toBeUndefined()
  })
})

describe('what one unit holds', () => {
  const content = (unit: string, variant = '默认', facts: Parameters<typeof anOffer>[0] = {}) =>
    unitContent(anOffer({ unit: read(unit), variants: read([aVariant(variant)]), ...facts }), variant)

  test('a 件 is one piece', () => {
    expect(content('件')).toEqual({ is: 'known', base: 'piece', perUnit: '1', by: 'unit' })
  })

  test('a 打 is twelve pieces, of gloves twelve pairs', () => {
    expect(content('打')).toMatchObject({ base: 'piece', perUnit: '12' })
    expect(content('打', '默认', { title: read('劳保手套加厚') })).toMatchObject({
      base: 'pair',
      perUnit: '12',
    })
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

  test('a 件 of which the page says that it holds forty pieces is forty pieces', () => {
    const unitsPerPack = read({ pieces: 40, pieceUnit: '个', packUnit: '件' })
    expect(content('件', '默认', { unitsPerPack })).toMatchObject({
      base: 'piece',
      perUnit: '40',
      by: 'page',
    })
  })

  test('ten pairs in a pack are ten pairs, not ten pieces', () => {
    const unitsPerPack = read({ pieces: 10, pieceUnit: '双', packUnit: '包' })
    expect(content('包', '默认', { unitsPerPack })).toMatchObject({ base: 'pair', perUnit: '10' })
  })

  test('a carton of twenty packs is unknown: who knows what a pack holds', () => {
    const unitsPerPack = read({ pieces: 20, pieceUnit: '包', packUnit: '箱' })
    expect(content('箱', '默认', { unitsPerPack })).toEqual({ is: 'unknown', unit: '箱' })
  })

  test('what a carton holds says nothing of an offer sold by the piece', () => {
    const unitsPerPack = read({ pieces: 40, pieceUnit: '个', packUnit: '箱' })
    expect(content('个', '默认', { unitsPerPack })).toMatchObject({ perUnit: '1', by: 'unit' })
  })

  test('the title may say it of the very unit', () => {
    const title = read('LED灯带 5米/卷')
    expect(content('卷', '默认', { title })).toEqual({
      is: 'known',
      base: 'metre',
      perUnit: '5',
      by: 'title',
    })
  })

  test('the chosen variant’s name stands before the title', () => {
    const title = read('LED灯带 5米/卷')
    expect(content('卷', '暖白 10米/卷', { title })).toMatchObject({ perUnit: '10', by: 'variant-name' })
  })

  test('a carton of an unsaid number is unknown', () => {
    expect(content('箱')).toEqual({ is: 'unknown', unit: '箱' })
  })

  test('a piece called “three-pack” contradicts itself and is unknown', () => {
    expect(content('件', '三条装')).toEqual({ is: 'unknown', unit: '件' })
  })

  test('a word nobody knows is never one piece', () => {
    expect([unitKind('挂'), unitKind('constructor')]).toEqual([
      { is: 'unknown-word' },
      { is: 'unknown-word' },
    ])
  })
})
