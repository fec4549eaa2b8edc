import { describe, expect, test } from 'vitest'
import { unreadable } from '../../domain/field'
import type { Listing } from '../../domain/listing'
import { anOffer, aVariant, read } from '../../domain/trust/an-offer.test-data'
import { assessTrust } from '../../domain/trust/assess-trust'
import { DEALBREAKER_CODES, REASON_CODES } from '../../domain/trust/codes'
import { offerWarnings } from '../../domain/warnings/offer-warnings'
import { WARNING_CODES } from '../../domain/warnings/warning'
import { isWordKey, translator } from './translator'

const flat = read({ kind: 'by-variant' as const, low: '5', high: '5' })
const spread = read({ kind: 'by-variant' as const, low: '1', high: '9' })
const threePrices = read([
  aVariant('样品', { price: read('1') }),
  aVariant('大号', { price: read('9'), standingPrice: read('12') }),
  aVariant('小号', { price: read('8') }),
])
const company = (companyName: string) => ({ companyName: read(companyName) })
const score = (value: string, scale: 'out-of-5' | 'against-average') => ({
  scores: read([{ name: '物流时效', value, scale }]),
})
const sold = (count: number) => read([{ kind: 'own' as const, count, atLeast: false, text: `${count}` }])
const badges = (...codes: ('trustpass' | 'inspected-factory' | 'inspected-trader')[]) =>
  read(codes.map((code) => ({ code, text: code })))

/** Between them these offers give every reason, warning and dealbreaker there is. */
const OFFERS: Listing[] = [
  anOffer({ supplier: { ...company('甲有限公司'), years: read(12), repeatRate: read('60') } }),
  anOffer({ supplier: { ...company('乙商行'), years: read(6), repeatRate: read('30') } }),
  anOffer({ supplier: { ...company('丙厂'), years: read(3), repeatRate: read('5') } }),
  anOffer({ supplier: { ...company('1688选品中心官方供应链'), years: read(1) } }),
  anOffer({ supplier: { serviceScore: read('5'), ...score('4.5', 'out-of-5') }, sold: sold(5000) }),
  anOffer({ supplier: { serviceScore: read('4'), ...score('2', 'out-of-5') }, sold: sold(500) }),
  anOffer({ supplier: { serviceScore: read('2'), ...score('8', 'against-average') }, sold: sold(5) }),
  anOffer({ supplier: { ...score('-8', 'against-average'), medal: read('AAAA') } }),
  anOffer({ rating: read({ grade: '4.9', reviews: 500 }) }),
  anOffer({ rating: read({ grade: '4.2', reviews: 500 }) }),
  anOffer({ rating: read({ grade: '3', reviews: 500 }) }),
  anOffer({ rating: read({ grade: '5' }) }),
  anOffer({ supplier: { sellerType: read('factory'), badges: badges('inspected-factory') } }),
  anOffer({ supplier: { sellerType: read('factory'), badges: badges('inspected-trader', 'trustpass') } }),
  anOffer({ supplier: { sellerType: read('factory'), ...company('丁贸易有限公司') } }),
  anOffer({ supplier: { sellerType: read('factory') } }),
  anOffer({ supplier: { sellerType: read('trader') } }),
  anOffer({ supplier: { sellerType: read('agent') } }),
  anOffer({ supplier: { sellerType: read('service') } }),
  anOffer({
    supplier: { sellerType: read('not-factory'), location: read('浙江 绍兴') },
    shipFrom: read('广东 广州'),
  }),
  anOffer({
    supplier: {
      badges: read(
        (['identity-checked', 'powerful-merchant', 'super-factory', 'source-factory'] as const).map(
          (code) => ({
            code,
            text: code,
          }),
        ),
      ),
    },
    services: read([{ name: '7天无理由退货', exclusions: '定制商品除外' }]),
    title: read('外贸原单布袋定制'),
  }),
  anOffer({ title: read('补差价专拍链接'), status: read('off-shelf') }),
  anOffer({ title: read('城堡定金'), scene: read('dropship'), stock: unreadable('很多', '.stock') }),
  anOffer({ title: read('高仿耐克复刻鞋'), unit: read('箱'), pricing: unreadable('¥?', '.price') }),
  anOffer({ pricing: spread, variants: threePrices, unit: read('件'), moq: read(900), stock: read(20) }),
  anOffer({ moq: read(900), mixedOrder: read({ allowed: true, minCount: 3 }) }),
  anOffer({ moq: read(900), mixedOrder: read({ allowed: true, minYuan: '500' }) }),
  anOffer({ moq: unreadable('2箱起订', '.moq') }),
  anOffer({
    pricing: spread,
    variants: threePrices,
    promotion: read({ label: '限时', standingLow: '2', standingHigh: '12' }),
    conditionalPrices: read([
      { label: '新人价', price: '0.5', condition: '首单' },
      { label: '券', condition: '满100减5' },
    ]),
  }),
  anOffer({
    variants: read([aVariant('定金五件套', { moq: read(2000), weightKg: read('1') })]),
    unit: read('套'),
  }),
  anOffer({ title: read('短袜 10双/包'), unit: read('包') }),
  anOffer({ title: read('灯带 5米/卷'), unit: read('卷') }),
  anOffer({ pricing: flat, weightKg: read('0.01') }),
  anOffer({
    pricing: flat,
    weightKg: read('5'),
    packSize: read({ lengthCm: '9', widthCm: '9', heightCm: '1' }),
  }),
  anOffer({
    dispatch: read([
      { from: 1, to: 50, hours: 48, text: '' },
      { from: 51, hours: 36 * 24, text: '' },
    ]),
  }),
  anOffer({
    dispatch: read([
      { hours: 48, text: '' },
      { hours: 120, text: '' },
    ]),
  }),
]

const CHOICES = [
  { quantity: 300 },
  { quantity: 300, variantId: '大号' },
  { quantity: 300, variantId: '定金五件套' },
]
const PEERS = { median: '20', count: 4 }

/** Five weeks before: other badges, name, minimum and price. */
const revisited = assessTrust(
  anOffer({
    moq: read(200),
    pricing: flat,
    supplier: { ...company('新有限公司'), badges: badges('trustpass') },
  }),
  [
    {
      offerId: '600000000001',
      at: '2026-10-18T09:00:00Z',
      lowYuan: '4',
      moq: 50,
      companyName: '旧有限公司',
      badges: ['super-factory'],
    },
  ],
  '2026-11-22',
)

const reports = [...OFFERS.map((offer) => assessTrust(offer, [], '2026-11-22')), revisited]
const reasons = reports.flatMap((report) => [...report.reasons, ...report.dealbreakers])
const warnings = OFFERS.flatMap((offer) => CHOICES.flatMap((choice) => offerWarnings(offer, choice, PEERS)))

test('every reason and dealbreaker there is can be given', () => {
  const given = new Set(reasons.map(({ code }) => code))
  expect([...REASON_CODES, ...DEALBREAKER_CODES].filter((code) => !given.has(code))).toEqual([])
})

test('every warning there is can be given', () => {
  const given = new Set(warnings.map(({ code }) => code))
  expect(WARNING_CODES.filter((code) => !given.has(code))).toEqual([])
})

describe.each(['en', 'ru'] as const)('in %s', (language) => {
  const t = translator(language)
  const said = (key: string, params: Record<string, string>) => (isWordKey(key) ? t(key, params) : '')

  test('every reason fills its words', () => {
    const texts = reasons.map(({ code, params }) => said(`trust.reason.${code}`, params))
    expect(texts.filter((text) => !text || /[{}]|undefined/.test(text))).toEqual([])
  })

  test('every warning fills its words', () => {
    const texts = warnings.map(({ code, params }) => said(`trust.warning.${code}`, params))
    expect(texts.filter((text) => !text || /[{}]|undefined/.test(text))).toEqual([])
  })
})
