import fc from 'fast-check'
import { incoterm, seaLoad, transportMode } from '../../src/domain/buyer'
import type { CostBuyer } from '../../src/domain/landed-cost/cost-buyer'
import type { Estimate, Evidence } from '../../src/domain/landed-cost/estimate'
import type { Lane } from '../../src/domain/landed-cost/packs'
import { Big } from '../../src/domain/money'
import type { Order } from '../../src/domain/order'

export const decimal = (from: number, to: number) =>
  fc.integer({ min: from * 100, max: to * 100 }).map((hundredths) => new Big(hundredths).div(100).toFixed())

const EVIDENCE: Evidence = { basis: 'buyer', source: 'a random order', asOf: '2026-11-22' }

/** Known to the last digit, or from so much less to so much more. */
const estimate = (from: number, to: number): fc.Arbitrary<Estimate> =>
  fc
    .record({ likely: decimal(from, to), less: fc.integer({ min: 0, max: 90 }), more: fc.nat(200) })
    .map(({ likely, less, more }) => ({
      span: {
        low: new Big(likely)
          .times(100 - less)
          .div(100)
          .toFixed(),
        likely,
        high: new Big(likely)
          .times(100 + more)
          .div(100)
          .toFixed(),
      },
      evidence: EVIDENCE,
    }))

const carton: fc.Arbitrary<Order['shipment']['carton']> = fc
  .option(
    fc.record({
      pieces: fc.integer({ min: 1, max: 200 }),
      side: fc.integer({ min: 10, max: 90 }),
      kg: fc.integer({ min: 1, max: 40 }),
    }),
  )
  .map((one) =>
    one
      ? {
          pieces: { value: new Big(one.pieces), evidence: EVIDENCE },
          lengthCm: { value: new Big(one.side), evidence: EVIDENCE },
          widthCm: { value: new Big(one.side), evidence: EVIDENCE },
          heightCm: { value: new Big(one.side), evidence: EVIDENCE },
          kg: { value: new Big(one.kg), evidence: EVIDENCE },
        }
      : {},
  )

const shipment: fc.Arbitrary<Order['shipment']> = fc
  .record({ grossKg: estimate(1, 3000), cbm: estimate(1, 90), cbmFollowsWeight: fc.boolean(), carton })
  .map((cargo) => ({ ...cargo, notes: [] }))

const CODES = [
  [],
  ['6109'],
  ['6109100012'],
  ['732393', '9617'],
  ['3924'],
  ['9503'],
  ['6402', '6404'],
  ['0000'],
]

/** Goods whose price, weight and volume are known, as surely as they may be. */
export const randomOrder: fc.Arbitrary<Order> = fc.record({
  quantity: fc.integer({ min: 1, max: 5000 }),
  price: estimate(1, 300).map((known) => ({ is: 'known' as const, estimate: known })),
  priceCurrency: fc.constantFrom('CNY', 'CNY', 'USD', 'EUR'),
  domesticFreight: estimate(0, 900).map((known) => ({ is: 'known' as const, estimate: known })),
  domesticCurrency: fc.constant('CNY'),
  shipment,
  codes: fc.constantFrom(...CODES),
  codeConfirmed: fc.boolean(),
  cargo: fc.constantFrom('general' as const, 'clothing' as const, 'battery' as const),
  flags: fc.constant([]),
  notes: fc.constant([]),
})

export const COUNTRIES = [
  ...['US', 'DE', 'FR', 'PL', 'GB', 'AU', 'NZ', 'CA', 'NG', 'KZ', 'KG', 'UZ', 'TJ', 'RU', 'AE', 'SA', 'ZA'],
  ...['IN', 'JP', 'KR', 'SG', 'MY', 'TH', 'VN', 'PH', 'ID', 'BR', 'MX', 'PE', 'KE', 'CH'],
]

/** The first day of other rules somewhere, and the day before. */
export const BOUNDARIES = [
  ['2025-08-28', '2025-08-29'],
  ['2026-02-23', '2026-02-24'],
  ['2026-04-05', '2026-04-06'],
  ['2026-06-30', '2026-07-01'],
  ['2026-07-23', '2026-07-24'],
  ['2026-09-30', '2026-10-01'],
  ['2026-11-09', '2026-11-10'],
] as const

export const randomDate = fc.constantFrom(...BOUNDARIES.flat(), '2024-02-29', '2026-11-22', '2027-12-31')

/** A buyer who entered nothing. */
export const randomBuyer: fc.Arbitrary<CostBuyer> = fc.record(
  {
    country: fc.constantFrom(...COUNTRIES, 'ZZ'),
    currency: fc.constantFrom('USD', 'EUR', 'CNY', 'NGN', 'JPY'),
    mode: fc.constantFrom(...transportMode.options),
    importer: fc.constantFrom('business' as const, 'consumer' as const),
    vatRegistered: fc.boolean(),
    ownValues: fc.constant({}),
    load: fc.constantFrom(...seaLoad.options),
    incoterm: fc.constantFrom(...incoterm.options),
    originProof: fc.boolean(),
    payment: fc.constantFrom('world-pay', 'alipay-foreign-card', 'bank-transfer', 'card'),
  },
  { requiredKeys: ['country', 'currency', 'mode', 'importer', 'vatRegistered', 'ownValues'] },
)

const price = estimate(1, 900).map(({ span }) => span)

/** Weight breaks whose price falls, as every price list's does. */
const breaks = fc
  .uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 4 })
  .map((bounds) => [0, ...bounds.filter((one) => one > 0)].sort((a, b) => a - b))
  .map((bounds) =>
    bounds.map((from, index) => {
      const each = new Big(20).minus(index * 3).toFixed()
      return { from: String(from), span: { low: each, likely: each, high: each } }
    }),
  )

/** A forwarder's price list for one way, of any kind but by density, whose price falls as the goods grow heavier. */
export const randomLane = (mode: CostBuyer['mode'], country: string): fc.Arbitrary<Lane> =>
  fc
    .record({
      per: fc.constantFrom('kg' as const, 'wm' as const, 'cbm' as const, 'shipment' as const),
      span: price,
      bands: fc.option(breaks, { nil: undefined }),
      divisor: fc.constantFrom(undefined, '5000', '6000'),
      roundUpTo: fc.constantFrom(undefined, '0.5', '1'),
      byPiece: fc.boolean(),
      atLeast: fc.constantFrom(undefined, '1', '21'),
      minimum: fc.option(price, { nil: undefined }),
      surcharge: fc.constantFrom(undefined, 'percent' as const, 'kg' as const, 'shipment' as const),
    })
    .map(({ bands, divisor, roundUpTo, atLeast, minimum, surcharge, ...rest }) => ({
      ...rest,
      id: 'random-lane',
      countries: [country],
      mode,
      currency: 'USD',
      ...(bands ? { bands } : {}),
      ...(divisor ? { divisor } : {}),
      ...(roundUpTo ? { roundUpTo } : {}),
      ...(atLeast ? { atLeast } : {}),
      ...(minimum ? { minimum } : {}),
      ...(surcharge
        ? {
            surcharges: [
              {
                id: 'fuel',
                per: surcharge,
                span: { low: '1', likely: '2', high: '5' },
                ...(surcharge === 'percent' ? {} : { currency: 'USD' }),
                evidence: EVIDENCE,
              },
            ],
          }
        : {}),
      allIn: false,
      validFrom: '2020-01-01',
      evidence: EVIDENCE,
    }))
