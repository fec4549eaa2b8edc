import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberRange, numberText } from './number-text'

const exact = (text: string, unit = '') => ({ text, atLeast: false, unit })
const atLeast = (text: string, unit = '') => ({ text, atLeast: true, unit })

describe('one number', () => {
  test.each([
    { raw: '30.00', is: exact('30.00'), because: 'a price as page data has it' },
    { raw: '¥5.1', is: exact('5.1'), because: 'the page drops the last zero' },
    { raw: '￥3.5', is: exact('3.5'), because: 'the yuan sign may be full-width' },
    { raw: '¥ 3 .80 起', is: atLeast('3.80'), because: 'the page splits a price over several spans' },
    { raw: '￥7.00', is: exact('7.00'), because: 'mobile data writes the sign into the price' },
    { raw: '12.5元', is: exact('12.5', '元'), because: 'the unit may be written out' },
    { raw: '2,094.00', is: exact('2094.00'), because: 'a comma before a decimal point groups thousands' },
    { raw: '1,234,567', is: exact('1234567'), because: 'two groups can only be thousands' },
    { raw: '3.5万+', is: atLeast('35000'), because: '万 is ten thousand' },
    { raw: '1.26万', is: exact('12600'), because: 'a price of 1.26万 is 12,600 yuan' },
    { raw: '1.3w', is: exact('13000'), because: 'w stands for 万 among fans of a shop' },
    { raw: '10万+', is: atLeast('100000'), because: 'a plus is a lower bound' },
    { raw: '2亿', is: exact('200000000'), because: '亿 is a hundred million' },
    { raw: '80+件', is: atLeast('80', '件'), because: 'the plus may stand before the unit' },
    { raw: '8400+', is: atLeast('8400'), because: 'a rounded sales count' },
    {
      raw: '全网1.0万+件',
      is: atLeast('10000', '件'),
      because: 'a label before the count is not part of it',
    },
    { raw: '成交43.3万+元', is: atLeast('433000', '元'), because: 'turnover says so by its unit' },
    { raw: '58.33%', is: exact('58.33', '%'), because: 'a share keeps its sign' },
    { raw: '4.5分', is: exact('4.5', '分'), because: 'a score' },
    { raw: '4年', is: exact('4', '年'), because: 'years of membership' },
    { raw: '≥1000件', is: atLeast('1000', '件'), because: 'the last step of a ladder' },
    { raw: '≥2', is: atLeast('2'), because: 'a minimum order' },
    { raw: '3件起批', is: atLeast('3', '件'), because: 'N件起批 is a minimum' },
    { raw: '2箱起订', is: atLeast('2', '箱'), because: 'the unit of a minimum is not always the piece' },
    { raw: '１２３．５', is: exact('123.5'), because: 'digits may be full-width' },
    { raw: '3千克', is: exact('3', '千克'), because: '千 of 千克 is no thousand' },
    { raw: '3kg', is: exact('3', 'kg'), because: 'k of kg is no thousand' },
    { raw: '3k', is: exact('3000'), because: 'k alone is a thousand' },
    { raw: '0.0001', is: exact('0.0001'), because: 'small prices keep their digits' },
    { raw: 23235, is: exact('23235'), because: 'page data has real numbers too' },
    { raw: 0.185, is: exact('0.185'), because: 'kilograms with three decimals' },
  ])('$raw is read: $because', ({ raw, is }) => {
    expect(numberText(raw)).toEqual({ ...is, raw: String(raw) })
  })

  test.each([
    { raw: '1,234', because: 'it may be 1.234 where commas are decimal points' },
    { raw: '1.234,56', because: 'it is not how this page writes numbers' },
    { raw: '1,5', because: 'a comma is no decimal point here' },
    { raw: '3.50-4.20', because: 'it is two numbers' },
    { raw: '1-50', because: 'it is two numbers' },
    { raw: '0.01–4999999', because: 'it is a bait, not a price' },
    { raw: '3 80', because: 'two spans without a point are two numbers' },
    { raw: '50件以内', because: 'it is an upper bound' },
    { raw: '约3.5', because: 'it is an estimate' },
    { raw: '限时8.0折', because: 'it is a discount, not a number of anything' },
    { raw: '8.0折', because: 'it is a discount, not a number of anything' },
    { raw: '第2件', because: 'it is a place in a row' },
    { raw: '-3', because: 'nothing here is negative' },
    { raw: '1.2.3', because: 'it has two points' },
    { raw: '1e5', because: 'nobody writes prices so' },
    { raw: '0x1F', because: 'it is no decimal number' },
    { raw: '登录查看价格', because: 'it has no number' },
    { raw: '**.**', because: 'the price is hidden' },
    { raw: '', because: 'there is nothing' },
    { raw: 'NaN', because: 'it says itself that it is none' },
    { raw: Number.POSITIVE_INFINITY, because: 'it is no amount' },
    { raw: 1e21, because: 'it is no amount' },
    { raw: '9'.repeat(60), because: 'it is no amount' },
    { raw: '满100减5', because: 'two numbers in a rule are no amount' },
    { raw: '$5.00', because: 'it is another currency than the page’s own' },
    { raw: 'US$5.00', because: 'it is another currency than the page’s own' },
    { raw: '€5', because: 'it is another currency than the page’s own' },
  ])('$raw is refused: $because', ({ raw }) => {
    expect(numberText(raw)).toBeUndefined()
  })

  test('a plain decimal comes back digit for digit', () => {
    const decimal = fc
      .tuple(fc.nat(999_999), fc.nat(99))
      .map(([a, b]) => `${a}.${String(b).padStart(2, '0')}`)
    fc.assert(fc.property(decimal, (text) => numberText(text)?.text === text))
  })

  test('any text is read or refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const read = numberText(text)
        return read === undefined || /^\d{1,18}(?:\.\d+)?$/.test(read.text)
      }),
    )
  })
})

describe('a span of two numbers', () => {
  test.each([
    { raw: '3.50-4.20', low: '3.50', high: '4.20', unit: '' },
    { raw: '¥3.80-¥8.20', low: '3.80', high: '8.20', unit: '' },
    { raw: '10~999件', low: '10', high: '999', unit: '件' },
    { raw: '10～999件', low: '10', high: '999', unit: '件' },
    { raw: '1-50', low: '1', high: '50', unit: '' },
    { raw: '5至9台', low: '5', high: '9', unit: '台' },
    { raw: '2.30 - 20.52', low: '2.30', high: '20.52', unit: '' },
  ])('$raw goes from $low to $high', ({ raw, low, high, unit }) => {
    expect(numberRange(raw)).toEqual({ low, high, unit, raw })
  })

  test.each([
    { raw: '0.01-4999999', because: 'nobody sells one thing at both prices' },
    { raw: '9-3', because: 'it falls' },
    { raw: '30.00', because: 'it is one number' },
    { raw: '1-2万', because: 'the first may or may not be ten thousands' },
    { raw: '1-2-3', because: 'it is no span' },
    { raw: '2025-09', because: 'it falls: a date' },
  ])('$raw is refused: $because', ({ raw }) => {
    expect(numberRange(raw)).toBeUndefined()
  })
})
