import { describe, expect, test } from 'vitest'
import { englishTitle, glossTitle, readableTitle } from './gloss-title'
import { glossaryFrom, glossTerm, glossValue, type Term } from './glossary'

const word = (category: string, zh: string, en: string, ru?: string): Term => ({
  zh,
  en,
  category,
  ...(ru ? { ru } : {}),
})

const glossary = glossaryFrom([
  word('product', '保温杯', 'vacuum flask', 'термокружка'),
  word('product', '内衣', 'underwear'),
  word('product', '运动内衣', 'sports bra'),
  word('product', 'T恤', 'T-shirt', 'футболка'),
  word('product', '手提包', 'handbag'),
  word('product', '水壶', 'water bottle'),
  word('modifier', '运动', 'sports'),
  word('modifier', '不锈钢', 'stainless-steel', 'нержавеющая сталь'),
  word('modifier', '大容量', 'large-capacity', 'большой объём'),
  word('modifier', '家用', 'household'),
  word('modifier', '女', 'women’s'),
  word('material', '真皮', 'genuine leather'),
  word('material', '铁', 'iron'),
  word('colour', '黑色', 'black', 'чёрный'),
  word('colour', '白色', 'white'),
  word('unit', '件', 'piece (general, clothing)'),
  word('trade', '批发', 'wholesale', 'оптом'),
  word('chat', '可以', 'can; OK'),
])

describe('a title in English', () => {
  test.each([
    {
      zh: '大容量不锈钢保温杯批发',
      en: 'Large-capacity stainless-steel vacuum flask',
      because: 'the noun stands last and the sale is left out',
    },
    {
      zh: '不锈钢保温杯大容量',
      en: 'Stainless-steel large-capacity vacuum flask',
      because: 'what trails belongs before the noun',
    },
    { zh: '女运动内衣', en: 'Women’s sports bra', because: 'the longest word wins' },
    { zh: '2026黑色T恤', en: '2026 black T-shirt', because: 'a word may mix scripts' },
    { zh: '黑色T恤250', en: 'Black T-shirt', because: 'a bare number says nothing' },
    {
      zh: '家用不锈钢螺丝刀保温杯大容量不锈钢',
      en: 'Household stainless-steel … large-capacity vacuum flask',
      because: 'the gap is shown: it may be another thing',
    },
  ])('$zh: $because', ({ zh, en }) => {
    expect(englishTitle(zh, glossary)).toBe(en)
  })

  test.each([
    { zh: '某某某某某某保温杯', because: 'too little of it is known' },
    { zh: '大容量不锈钢黑色', because: 'no thing is named' },
    { zh: '地铁玩偶', because: '铁 in 地铁 is not iron' },
    { zh: '大容量不锈钢家用烧水壶', because: 'a kettle is no water bottle: 烧 is unknown' },
    { zh: '大容量不锈钢保温杯盖', because: 'a lid is no flask: 盖 is unknown' },
    { zh: '可以', because: 'a word of chat is no title' },
    { zh: '', because: 'there is nothing' },
  ])('“$zh” gets none: $because', ({ zh }) => {
    expect(englishTitle(zh, glossary)).toBeUndefined()
  })

  test('a material that is denied is not given', () => {
    expect(englishTitle('黑色女手提包非真皮', glossary)).not.toContain('leather')
  })
})

test('in Russian the noun comes first, so that nothing must agree', () => {
  expect(readableTitle('大容量不锈钢保温杯', glossary, 'ru')).toBe(
    'Термокружка (большой объём, нержавеющая сталь)',
  )
})

test('a title is not put into Russian when most of its words are only there in English', () => {
  expect(englishTitle('家用白色真皮保温杯', glossary)).toBeDefined()
  expect(readableTitle('家用白色真皮保温杯', glossary, 'ru')).toBeUndefined()
})

test('word by word, the unknown stays Chinese and the share known is told', () => {
  expect(glossTitle('好用保温杯T恤', glossary)).toEqual({
    segments: [
      { zh: '好用' },
      { zh: '保温杯', en: 'vacuum flask', ru: 'термокружка' },
      { zh: 'T恤', en: 'T-shirt', ru: 'футболка' },
    ],
    covered: 5 / 7,
  })
})

describe('single words', () => {
  test('an attribute’s value of two parts needs both known', () => {
    expect(glossValue('黑色/白色', glossary, 'en')).toBe('black / white')
    expect(glossValue('黑色/藏青', glossary, 'en')).toBeUndefined()
  })

  test('a part that Russian lacks leaves the whole unknown in Russian', () => {
    expect(glossValue('黑色/白色', glossary, 'ru')).toBeUndefined()
  })

  test('a code of letters and digits stays as it is', () => {
    expect(glossValue('XL', glossary, 'en')).toBe('XL')
  })

  test('the whole word or nothing', () => {
    expect(glossTerm('保温', glossary)).toBeUndefined()
    expect(glossTerm(' 保温杯 ', glossary)?.en).toBe('vacuum flask')
  })
})
