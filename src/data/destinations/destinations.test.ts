import { expect, test } from 'vitest'
import type { CostBuyer } from '../../domain/landed-cost/cost-buyer'
import { buyerLike, orderLike } from '../../domain/landed-cost/golden/order-like'
import { landedCost } from '../../domain/landed-cost/landed-cost'
import type { LandedCost } from '../../domain/landed-cost/result'
import { packs } from '../packs'

type Case = {
  country: string
  currency: string
  goods: string
  date?: string
  mode?: CostBuyer['mode']
  importer?: CostBuyer['importer']
  kg?: string
  codes?: string[]
  values?: Record<string, string>
  also?: Partial<CostBuyer>
}

/** Goods of so much of the destination's own currency, with no freight, so that every base is plain. */
const costOf = (one: Case): LandedCost => {
  const { country, currency, goods, date = '2026-11-22', mode = 'express', importer = 'business' } = one
  const order = orderLike({ price: goods, ...(one.kg ? { kg: one.kg } : {}) })
  const buyer = buyerLike(country, currency, mode, one.values ?? {})
  return landedCost(
    { ...order, priceCurrency: currency, codes: one.codes ?? [] },
    { ...buyer, importer, ...one.also },
    packs,
    date,
  )
}

const border = (cost: LandedCost): Record<string, string> =>
  Object.fromEntries(
    cost.lines
      .filter(({ id }) => /^(duty|fee|tax)\//.test(id))
      .map(({ id, amount }) => [
        id,
        amount.is === 'known' ? amount.span.likely : amount.is === 'unknown' ? `? ${amount.missing}` : '',
      ]),
  )

const codes = (cost: LandedCost): string[] => cost.notes.map(({ code }) => code)

const DUTY = { duty: '10' }
const SHIRT = ['610910']

test.each([
  {
    date: '2024-12-01',
    said: { 'duty/mfn': '0', 'duty/us-301': '0', 'duty/us-232': '0' },
    because: 'up to 800 dollars nothing was due',
  },
  {
    date: '2025-08-01',
    said: {
      'duty/mfn': '80',
      'duty/us-301': '60',
      'duty/us-232': '0',
      'duty/us-ieepa': '? layer/us-ieepa',
      'fee/us-mpf-informal': '2.62',
    },
    because: 'goods of China were free no more, and the emergency duty is not in our sources',
  },
  {
    date: '2026-03-01',
    said: {
      'duty/mfn': '80',
      'duty/us-301': '60',
      'duty/us-232': '0',
      'duty/us-122': '80',
      'fee/us-mpf-informal': '2.69',
    },
    because: 'the surcharge of 10 % stood in the place of the emergency duty',
  },
  {
    date: '2026-11-22',
    said: {
      'duty/mfn': '80',
      'duty/us-301': '60',
      'duty/us-232': '0',
      'duty/us-forced-labour': '100',
      'fee/us-mpf-informal': '2.77',
    },
    because: 'the forced-labour duty came after it',
  },
])('shirts for 800 dollars to the US on $date: $because', ({ date, said }) => {
  const metals: Record<string, string> = date >= '2026-04-06' ? { 'layer/us-232': '0' } : {}
  const values = { ...DUTY, ...metals, 'layer/us-301': '7.5', 'layer/us-forced-labour': '12.5' }
  expect(
    border(costOf({ country: 'US', currency: 'USD', goods: '800', date, codes: SHIRT, values })),
  ).toEqual(said)
})

test('steel to the US before April 2026: the metals duty is asked for, never left out', () => {
  const values = { ...DUTY, 'layer/us-301': '0', 'layer/us-122': '10' }
  const date = '2026-03-01'
  const cost = costOf({ country: 'US', currency: 'USD', goods: '9000', date, codes: ['732393'], values })
  expect(border(cost)['duty/us-232']).toBe('? layer/us-232')
})

test.each([
  {
    country: 'RO',
    currency: 'EUR',
    fee: 'fee/ro-parcel',
    from: '2026-01-01',
    before: '2025-12-31',
    due: '5',
  },
  {
    country: 'FR',
    currency: 'EUR',
    fee: 'fee/fr-parcel',
    from: '2026-03-01',
    before: '2026-02-28',
    due: '4',
  },
  {
    country: 'IT',
    currency: 'EUR',
    fee: 'fee/it-parcel',
    from: '2026-07-01',
    before: '2026-06-30',
    due: '2',
  },
])(
  '$country asks a parcel fee from $from and none on $before',
  ({ country, currency, fee, from, before, due }) => {
    const values = { ...DUTY, 'tariff-items': '2', 'rate/EUR': '8', 'rate/RON': '1.6' }
    const on = (date: string) => border(costOf({ country, currency, goods: '100', date, values }))[fee]
    expect([on(before), on(from)]).toEqual([undefined, due])
  },
)

test('a parcel of 151 euro pays no parcel fee in France', () => {
  const cost = costOf({ country: 'FR', currency: 'EUR', goods: '151', values: DUTY })
  expect(border(cost)['fee/fr-parcel']).toBeUndefined()
})

test.each([
  { share: '100', duty: '200', vat: '462', because: 'all of the air freight counts until it is split' },
  { share: '70', duty: '170', vat: '455.7', because: 'VAT counts the rest of the freight all the same' },
])('air freight to Austria, $share % of it for customs: $because', ({ share, duty, vat }) => {
  const values = { duty: '10', tax: '21', 'main-freight': '1000 EUR', 'freight-share': share }
  const cost = costOf({ country: 'AT', currency: 'EUR', goods: '1000', mode: 'air', values })
  expect(border(cost)).toEqual({ 'duty/mfn': duty, 'tax/vat': vat })
})

test.each([
  { load: 'lcl' as const, base: '1270', because: 'groupage: at least 170 pounds' },
  { load: 'fcl' as const, base: '1650', because: 'a full container: 550 pounds' },
])('British VAT counts the agreed onward transport of $load: $because', ({ load, base }) => {
  const one = { country: 'GB', currency: 'GBP', goods: '1000', mode: 'sea' as const, kg: '500' }
  const cost = costOf({ ...one, values: DUTY, also: { load } })
  expect(cost.lines.find(({ id }) => id === 'tax/vat')?.working.base?.amount.amount).toBe(base)
})

test.each([
  { date: '2026-03-31', levies: '93', gst: '13.95', because: 'the old levies' },
  {
    date: '2026-04-01',
    levies: '? layer/nz-levies',
    gst: '? layer/nz-levies',
    because: 'new ones nobody found',
  },
])('New Zealand on $date: $because', ({ date, levies, gst }) => {
  const cost = costOf({ country: 'NZ', currency: 'NZD', goods: '2000', date, values: DUTY })
  expect(border(cost)).toEqual({
    'duty/mfn': '200',
    'tax/gst': '330',
    'fee/nz-levies': levies,
    'fee/nz-levies-gst': gst,
  })
})

test('New Zealand levies that the buyer entered are taxed', () => {
  const values = { ...DUTY, 'layer/nz-levies': '100 NZD' }
  const cost = costOf({ country: 'NZ', currency: 'NZD', goods: '2000', values })
  expect(border(cost)['fee/nz-levies-gst']).toBe('15')
})

test.each([
  { kg: '2', goods: '450', duty: '37.5', because: '15 % of what is over 200 euro' },
  { kg: '30', goods: '450', duty: '60', because: 'at least 2 euro a kilogram' },
  { kg: '2', goods: '200', duty: '0', because: 'up to 200 euro it is free' },
])('a personal parcel to Kazakhstan of $goods euro and $kg kg: $because', ({ kg, goods, duty }) => {
  const cost = costOf({ country: 'KZ', currency: 'EUR', goods, kg, importer: 'consumer' })
  expect(border(cost)['duty/eaeu-parcel']).toBe(duty)
})

test('a personal parcel over 31 kg is not worked out', () => {
  const cost = costOf({ country: 'KG', currency: 'EUR', goods: '150', kg: '32', importer: 'consumer' })
  expect(border(cost)['fee/eaeu-heavy-parcel']).toBe('? layer/eaeu-heavy-parcel')
})

test('under the newer parcel rule all of the price pays, and VAT on top', () => {
  const one = { country: 'KZ', currency: 'EUR', goods: '300', kg: '3', importer: 'consumer' as const }
  expect(border(costOf({ ...one, also: { regime: 'e-commerce' } }))).toEqual({
    'duty/eaeu-parcel-new': '15',
    'tax/vat': '50.4',
  })
})

test('a company pays the ordinary duty, VAT and fee on the same parcel', () => {
  const one = { country: 'KZ', currency: 'KZT', goods: '100000', kg: '3', values: { ...DUTY } }
  expect(border(costOf(one))).toEqual({
    'duty/mfn': '10000',
    'tax/vat': '17600',
    'fee/kz-customs': '25950',
  })
})

test.each([
  { goods: '200000', fee: '1231' },
  { goods: '200001', fee: '2462' },
  { goods: '5500000', fee: '21344' },
  { goods: '10000001', fee: '73860' },
])('goods of $goods roubles pay a Russian customs fee of $fee', ({ goods, fee }) => {
  const cost = costOf({ country: 'RU', currency: 'RUB', goods, mode: 'truck', values: DUTY })
  expect(border(cost)['fee/ru-customs']).toBe(fee)
})

test.each([
  { country: 'SG', currency: 'SGD', goods: '400', mode: 'air' as const, tax: 'tax/gst', due: '0' },
  { country: 'SG', currency: 'SGD', goods: '401', mode: 'air' as const, tax: 'tax/gst', due: '39.7' },
  { country: 'SG', currency: 'SGD', goods: '400', mode: 'sea' as const, tax: 'tax/gst', due: '39.6' },
  { country: 'CA', currency: 'CAD', goods: '20', mode: 'express' as const, tax: 'tax/gst', due: '0' },
  { country: 'CA', currency: 'CAD', goods: '20', mode: 'air' as const, tax: 'tax/gst', due: '1.1' },
  { country: 'TH', currency: 'THB', goods: '2', mode: 'post' as const, tax: 'tax/vat', due: '0.15' },
])('$goods $currency to $country by $mode: $tax is $due', ({ country, currency, goods, mode, tax, due }) => {
  expect(border(costOf({ country, currency, goods, mode, values: DUTY }))[tax]).toBe(due)
})

test('Mexico: shirts pay the tariff of their chapter, other goods must be entered', () => {
  const one = { country: 'MX', currency: 'MXN', goods: '1000', mode: 'sea' as const }
  expect(border(costOf({ ...one, codes: SHIRT }))).toEqual({ 'duty/mfn': '350', 'tax/vat': '216' })
  expect(border(costOf({ ...one, codes: ['8471'] }))['duty/mfn']).toBe('? duty')
  expect(border(costOf({ ...one, codes: ['6109', '8471'] }))['duty/mfn']).toBe('? duty')
})

test('Mexico: a courier parcel pays one rate for duty and tax', () => {
  const values = { 'rate/USD': '7', 'rate/MXN': '0.4' }
  const cost = costOf({ country: 'MX', currency: 'MXN', goods: '1000', values })
  expect(border(cost)).toEqual({ 'duty/mx-courier': '335', 'duty/mfn': '0', 'tax/vat': '0' })
})

test('Indonesia: bags pay 25 % by courier, other goods 7.5 %', () => {
  const values = { 'rate/USD': '7', 'rate/IDR': '0.0004' }
  const one = { country: 'ID', currency: 'IDR', goods: '1000000', values }
  const duty = (goods: string[]) => border(costOf({ ...one, codes: goods }))['duty/id-consignment']
  expect([duty(['420292']), duty(['9503'])]).toEqual(['250000', '75000'])
})

test('with proof of origin Australian duty is nothing, and without it the saving is said', () => {
  const one = { country: 'AU', currency: 'AUD', goods: '2000', mode: 'sea' as const }
  const without = costOf(one)
  const withProof = costOf({ ...one, also: { originProof: true } })
  expect([border(without)['duty/mfn'], border(withProof)['duty/mfn']]).toEqual(['100', '0'])
  expect(without.notes.find(({ code }) => code === 'origin-proof-saves')?.params).toEqual({
    amount: '110',
    currency: 'AUD',
  })
  expect(codes(withProof)).toContain('origin-proof-used')
})

test('a company’s import to Brazil is not covered, and the note says whose is', () => {
  const cost = costOf({ country: 'BR', currency: 'BRL', goods: '1000', mode: 'sea' })
  expect(border(cost)).toEqual({ 'duty/mfn': '? rules', 'tax/vat': '? rules' })
  expect(codes(cost)).toEqual(expect.arrayContaining(['rules-not-covered', 'br-trade-not-covered']))
})

test('Philippine brokerage in the tax base is known for small entries too', () => {
  const cost = costOf({ country: 'PH', currency: 'PHP', goods: '150000', mode: 'sea', values: DUTY })
  expect(cost.lines.find(({ id }) => id === 'tax/vat')?.working.base?.amount.amount).toBe('170830')
})

test.each([
  { goods: '10000', due: ['0', '0'], because: 'up to ten thousand pesos nothing is collected' },
  { goods: '10001', due: ['1000.1', '1623.73'], because: 'one peso more and all of it is' },
])('Philippine duty and VAT on $goods pesos: $because', ({ goods, due }) => {
  const lines = border(costOf({ country: 'PH', currency: 'PHP', goods, mode: 'air', values: DUTY }))
  expect([lines['duty/mfn'], lines['tax/vat']]).toEqual(due)
})

test('where duty must be entered the usual rates are named until it is', () => {
  const one = { country: 'NG', currency: 'NGN', goods: '100000', mode: 'sea' as const }
  const asked = costOf(one)
  expect(asked.notes.find(({ code }) => code === 'duty-usual')?.params).toEqual({
    percents: '0, 5, 10, 20, 35',
  })
  expect(codes(costOf({ ...one, values: DUTY }))).not.toContain('duty-usual')
})

test('rules that nobody held against their sources for 120 days say so', () => {
  const on = (date: string) => codes(costOf({ country: 'NG', currency: 'NGN', goods: '1', date }))
  expect([on('2027-03-22').includes('pack-old'), on('2027-03-23').includes('pack-old')]).toEqual([
    false,
    true,
  ])
})

const CARRIED = { 'layer/us-301': '0', 'layer/us-232': '0', 'layer/us-forced-labour': '0' }

test.each([
  { goods: '600', duty: '10', bill: '17', because: 'two percent of 62.77 is less than the least it takes' },
  { goods: '2400', duty: '40', bill: '19.26', because: 'two percent of a duty of 960 and a fee of 2.77' },
])(
  'a courier that advances American duty on $goods dollars bills $bill: $because',
  ({ goods, duty, bill }) => {
    const { clearance: _none, ...ownValues } = buyerLike('US', 'USD', 'express', {
      ...CARRIED,
      duty,
    }).ownValues
    const cost = costOf({ country: 'US', currency: 'USD', goods, also: { ownValues } })
    expect(cost.lines.find(({ id }) => id === 'clearance')?.amount).toMatchObject({ span: { likely: bill } })
  },
)
