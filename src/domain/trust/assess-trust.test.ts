import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { notShown } from '../field'
import type { SupplierFacts } from '../supplier'
import { aGoodSupplier, anOffer, read } from './an-offer.test-data'
import { assessTrust } from './assess-trust'
import { UNKNOWN_CODES } from './codes'
import { LOOKED_AT_WEIGHT } from './weights'

const TODAY = '2026-11-22'
const reportOf = (supplier: Partial<SupplierFacts>, facts: Parameters<typeof anOffer>[0] = {}) =>
  assessTrust(anOffer({ ...facts, supplier }), [], TODAY)
/** Years and a badge: what a paid membership shows of itself. */
const onlyPaid = { years: read(12), badges: read([{ code: 'trustpass' as const, text: '诚信通' }]) }
const pointsOf = (supplier: Partial<SupplierFacts>, code: string) =>
  reportOf(supplier).reasons.find((reason) => reason.code === code)?.points

describe('a first look at a supplier', () => {
  test('a page that says nothing gets no score, no confidence and a question for everything', () => {
    const report = reportOf({})
    expect(report.score).toBeUndefined()
    expect(report.confidence).toBe(0)
    expect(report.unknowns.map(({ code }) => code)).toEqual([...UNKNOWN_CODES])
  })

  test('a long-standing inspected maker scores high', () => {
    const report = reportOf(aGoodSupplier)
    expect(report.score).toBeGreaterThanOrEqual(80)
    expect(report.dealbreakers).toEqual([])
  })

  test('a newcomer with bad scores scores below the middle', () => {
    const report = reportOf({
      companyName: read('某某商行'),
      years: read(1),
      repeatRate: read('4'),
      serviceScore: read('2.5'),
    })
    expect(report.score).toBeLessThan(30)
  })

  test.each([
    {
      supplier: { companyName: read('义乌市好杯日用品有限公司') },
      noScore: 'too-little',
      because: 'the name alone says little',
    },
    {
      supplier: { ...onlyPaid, companyName: read('义乌市好杯日用品有限公司') },
      noScore: 'too-little',
      because: 'three facts are too few, whatever they weigh',
    },
    {
      supplier: { ...aGoodSupplier, companyName: notShown },
      noScore: 'seller-unnamed',
      because: 'good figures of nobody are no score',
    },
    {
      supplier: { ...aGoodSupplier, companyName: { is: 'unreadable', saw: '??', at: 'h1' } as const },
      noScore: 'seller-unnamed',
      because: 'a name that cannot be read names nobody',
    },
  ])('no score, and why: $because', ({ supplier, noScore }) => {
    const report = reportOf(supplier)
    expect(report.score).toBeUndefined()
    expect(report.noScore).toBe(noScore)
  })

  test('a page without title and company name gets no score, however well the rest reads', () => {
    const stars = { sold: read([{ kind: 'own' as const, count: 20000, atLeast: true, text: '2万+' }]) }
    const report = reportOf({ ...aGoodSupplier, companyName: notShown }, stars)
    expect(report.score).toBeUndefined()
    expect(report.reasons.length).toBeGreaterThan(4)
  })

  test('every reason says where it was read', () => {
    expect(reportOf(aGoodSupplier).reasons.map(({ at }) => at)).not.toContain('')
  })

  test('the shares of the confidence add up to 100', () => {
    expect(Object.values(LOOKED_AT_WEIGHT).reduce((sum, weight) => sum + weight, 0)).toBe(100)
  })
})

describe('what is unknown', () => {
  test('lowers the confidence and not the score of what is known', () => {
    const told = reportOf({ ...aGoodSupplier, serviceScore: notShown })
    const all = reportOf(aGoodSupplier)
    expect(told.confidence).toBe(all.confidence - LOOKED_AT_WEIGHT['service-score'])
    expect(told.reasons).toEqual(all.reasons.filter(({ code }) => code !== 'service-score-high'))
  })

  test('an unreadable fact is unknown, like one not shown', () => {
    const unreadable = { is: 'unreadable', saw: '很多年', at: 'model.tpYear' } as const
    expect(reportOf({ ...aGoodSupplier, years: unreadable })).toEqual(
      reportOf({ ...aGoodSupplier, years: notShown }),
    )
  })

  test('a service score of 0 is the page having none, not a bad one', () => {
    expect(reportOf({ ...aGoodSupplier, serviceScore: read('0') })).toEqual(
      reportOf({ ...aGoodSupplier, serviceScore: notShown }),
    )
  })
})

describe('the registered name', () => {
  test.each([
    { name: '义乌市示例日用品有限公司', code: 'company-limited', because: 'it is a limited company' },
    { name: '某镇绯色服装厂（个体工商户）', code: 'company-sole-trader', because: 'the suffix says so' },
    { name: '潮南区依婷服饰店', code: 'company-sole-trader', because: 'only sole traders are a 店' },
    { name: '汕头针织内衣厂', code: 'company-other-form', because: '厂 alone settles nothing' },
    { name: '1688选品中心官方供应链', code: 'platform-reseller', because: 'the platform resells' },
  ])('$name: $because', ({ name, code }) => {
    expect(reportOf({ companyName: read(name) }).reasons.map((reason) => reason.code)).toEqual([code])
  })

  test('a trading name contradicts the factory card', () => {
    const codes = reportOf({ companyName: read('宁波远洋贸易有限公司'), sellerType: read('factory') }).reasons
    expect(codes.map(({ code }) => code)).toContain('factory-claim-contradicted')
  })

  test('a 工贸 company makes and trades: no contradiction', () => {
    const codes = reportOf({
      companyName: read('永康市宏达工贸有限公司'),
      sellerType: read('factory'),
    }).reasons
    expect(codes.map(({ code }) => code)).toContain('factory-claimed')
  })
})

describe('a claim to be the factory', () => {
  const claimBeside = (badge: 'inspected-factory' | 'inspected-trader' | 'trustpass') =>
    reportOf({
      businessModel: read('生产厂家'),
      badges: read([{ code: badge, text: badge }]),
    }).reasons.map(({ code }) => code)

  test.each([
    { badge: 'inspected-factory', code: 'factory-claim-supported', because: 'somebody was there' },
    { badge: 'inspected-trader', code: 'factory-claim-as-trader', because: 'the visit found a trader' },
    { badge: 'trustpass', code: 'factory-claimed', because: 'a paid badge proves no factory' },
  ] as const)('beside $badge: $because', ({ badge, code }) => {
    expect(claimBeside(badge)).toContain(code)
  })
})

describe('steps of the table', () => {
  test.each([
    { rate: '9.99', code: 'repeat-rate-low', points: -4 },
    { rate: '10', code: 'repeat-rate-low', points: 0 },
    { rate: '20', code: 'repeat-rate-usual', points: 4 },
    { rate: '58.33', code: 'repeat-rate-high', points: 10 },
  ])('$rate % of buyers coming back gives $points', ({ rate, code, points }) => {
    expect(pointsOf({ repeatRate: read(rate) }, code)).toBe(points)
  })

  test.each([
    { value: '17', code: 'above-average', points: 2, because: 'well above the trade' },
    { value: '2', code: 'above-average', points: 1, because: 'just above the trade' },
    { value: '-12', code: 'below-average', points: -4, because: 'well below the trade' },
  ])('an old score $because', ({ value, code, points }) => {
    const scores = read([{ name: '货描', value, scale: 'against-average' as const }])
    expect(pointsOf({ scores }, code)).toBe(points)
  })

  test.each([
    { reviews: 9, code: 'rating-few', points: 0, because: 'nine buyers say nothing' },
    { reviews: 66, code: 'rating-high', points: 3, because: 'some buyers count half' },
    { reviews: 11796, code: 'rating-high', points: 6, because: 'many buyers count whole' },
  ])('4.8 of 5 from $reviews: $because', ({ reviews, code, points }) => {
    const report = assessTrust(anOffer({ rating: read({ grade: '4.8', reviews }) }), [], TODAY)
    expect(report.reasons).toMatchObject([{ code, points }])
  })

  test('sales of the same product in other shops are not this shop’s', () => {
    const sold = read([
      { kind: 'all-channels' as const, count: 34000, atLeast: true, text: '3.4万+' },
      { kind: 'orders-30-days' as const, count: 10000, atLeast: true, text: '1万+' },
    ])
    const report = assessTrust(anOffer({ sold }), [], TODAY)
    expect(report.reasons).toEqual([])
    expect(report.unknowns.map(({ code }) => code)).toContain('own-sales')
  })

  test('a badge shown twice counts once', () => {
    const twice = read([
      { code: 'trustpass' as const, text: '诚信通' },
      { code: 'trustpass' as const, text: '诚信通会员' },
    ])
    expect(reportOf({ badges: twice }).reasons).toHaveLength(1)
  })
})

describe('dealbreakers', () => {
  test('a link to pay by is no product, however good the shop', () => {
    const report = reportOf(aGoodSupplier, { title: read('补差价专拍链接 拍前联系客服') })
    expect(report.dealbreakers.map(({ code }) => code)).toEqual(['payment-link'])
    expect(report.score).toBeLessThanOrEqual(20)
  })

  test('a copy of a brand stops the deal', () => {
    const report = reportOf(aGoodSupplier, { title: read('高仿大牌手提包女') })
    expect(report.dealbreakers.map(({ code }) => code)).toEqual(['replica'])
  })

  test('a lifelike artificial flower is not a copy', () => {
    expect(reportOf(aGoodSupplier, { title: read('高仿真玫瑰花') }).dealbreakers).toEqual([])
  })
})

const percent = fc.integer({ min: 0, max: 100 })
const scoreWith = (supplier: Partial<SupplierFacts>) => reportOf({ ...aGoodSupplier, ...supplier }).score ?? 0

describe('better evidence never lowers the score', () => {
  test('more years', () => {
    const years = fc.integer({ min: 0, max: 25 })
    fc.assert(
      fc.property(
        years,
        years,
        (a, b) => scoreWith({ years: read(Math.max(a, b)) }) >= scoreWith({ years: read(Math.min(a, b)) }),
      ),
    )
  })

  test('more buyers coming back', () => {
    fc.assert(
      fc.property(
        percent,
        percent,
        (a, b) =>
          scoreWith({ repeatRate: read(String(Math.max(a, b))) }) >=
          scoreWith({ repeatRate: read(String(Math.min(a, b))) }),
      ),
    )
  })

  test('a dealbreaker never leaves a supplier above one without', () => {
    fc.assert(
      fc.property(percent, (rate) => {
        const facts = { ...aGoodSupplier, repeatRate: read(String(rate)) }
        const stopped = reportOf(facts, { title: read('定金链接') }).score ?? 0
        return stopped <= 20
      }),
    )
  })
})
