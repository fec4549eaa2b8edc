import { expect, test } from 'vitest'
import { packs } from '../../../data/packs'
import type { TransportMode } from '../../buyer'
import type { CostBuyer } from '../cost-buyer'
import { landedCost } from '../landed-cost'
import type { Packs } from '../packs'
import type { LandedCost } from '../result'
import examples from './examples.json'
import { buyerLike, orderLike } from './order-like'

/*
 * The project's own worked examples. An example's exchange rate is a fixture; where it states goods in dollars
 * or in the destination's currency, that currency stands in for the yuan at one to one.
 */

type Inputs = Record<string, string | number | boolean | Record<string, string>>
const example = (id: string) => {
  const found = examples.landed.find((one) => one.id === id)
  if (!found) throw new Error(`no example ${id}`)
  const inputs: Inputs = found.inputs
  const outputs: Record<string, string | undefined> = found.outputs
  return {
    date: /^\d{4}/.test(found.entryDate) && found.entryDate.length === 10 ? found.entryDate : '2026-11-15',
    given: (name: string): string => String(inputs[name] ?? '0'),
    rate: (name: string): string => String((inputs.ratesPct as Record<string, string>)[name] ?? '0'),
    outputs,
  }
}

const likely = (cost: LandedCost, id: string): string => {
  const amount = cost.lines.find((line) => line.id === id)?.amount
  return amount?.is === 'known' ? Number(amount.span.likely).toFixed(2) : (amount?.is ?? '0.00')
}
const cents = (text: string | undefined): string => Number(text).toFixed(2)
const total = (cost: LandedCost): string =>
  cost.cash.is === 'complete' ? cents(cost.cash.span.likely) : 'incomplete'
const unit = (cost: LandedCost): string =>
  cost.perUnit.is === 'complete' ? cost.perUnit.span.likely : 'incomplete'
const border = (cost: LandedCost): string =>
  cost.lines
    .filter(({ id }) => /^(duty|fee|tax)\//.test(id))
    .reduce((sum, { id }) => sum + Number(likely(cost, id)), 0)
    .toFixed(2)

const american = (id: string): LandedCost => {
  const { given, rate, date } = example(id)
  const mode: TransportMode = given('hts') === '3924.10.40' || given('hts') === '7323.93.00' ? 'air' : 'sea'
  const order = orderLike({
    quantity: Number(given('qty')),
    price: given('unitPriceCNY'),
    domestic: given('domesticFreightCNY'),
  })
  const values = {
    'rate/USD': given('cnyPerUsd'),
    agent: given('agentPctOfGoods'),
    inspection: `${given('inspectionCNY')} CNY`,
    'payment-fee': given('paymentPctOfCnyPaid'),
    'origin-handling': given('originUSD'),
    'main-freight': given('freightUSD'),
    insurance: (Number(given('insuranceRate')) * 100).toFixed(4),
    'insurance-minimum': given('insuranceMinUSD'),
    duty: rate('mfn'),
    'layer/us-301': rate('s301List4A'),
    'layer/us-232': rate('s232AnnexIB'),
    'layer/us-forced-labour': '12.5',
    clearance: given('brokerageUSD'),
    'destination-handling': given('destinationUSD'),
    delivery: given('lastMileUSD'),
  }
  return landedCost(order, buyerLike('US', 'USD', mode, values), packs, date)
}

test.each(['US-TSHIRT-LCL', 'US-LUNCHBOX-AIR', 'US-TOYS-FCL', 'US-SAMPLE-EXPRESS'])(
  '%s: every line of an American import to the cent',
  (id) => {
    const cost = american(id)
    const { outputs } = example(id)
    const informal = cost.lines.some((line) => line.id === 'fee/us-mpf-informal')
    expect({
      enteredValueUSD: cost.customsValue?.amount,
      goodsUSD: likely(cost, 'goods'),
      domesticFreightUSD: likely(cost, 'domestic-freight'),
      agentFeeUSD: likely(cost, 'agent'),
      inspectionUSD: likely(cost, 'inspection'),
      paymentFeeUSD: likely(cost, 'payment-fee'),
      originChargesUSD: likely(cost, 'origin-handling'),
      freightUSD: likely(cost, 'main-freight'),
      insuranceUSD: likely(cost, 'insurance'),
      mfnUSD: likely(cost, 'duty/mfn'),
      mpfUSD: likely(cost, informal ? 'fee/us-mpf-informal' : 'fee/us-mpf'),
      hmfUSD: likely(cost, 'fee/us-hmf'),
      brokerageUSD: likely(cost, 'clearance'),
      destinationHandlingUSD: likely(cost, 'destination-handling'),
      lastMileUSD: likely(cost, 'delivery'),
      totalUSD: total(cost),
      perUnitUSD: unit(cost),
      ...layers(cost, outputs),
    }).toEqual(outputs)
  },
)

const LAYERS: Record<string, string> = {
  s301List4AUSD: 'duty/us-301',
  forcedLabor301USD: 'duty/us-forced-labour',
  forcedLaborUSD: 'duty/us-forced-labour',
  s232AnnexIBUSD: 'duty/us-232',
}
const layers = (cost: LandedCost, outputs: Record<string, string | undefined>) =>
  Object.fromEntries(
    Object.entries(LAYERS).flatMap(([name, id]) => (name in outputs ? [[name, likely(cost, id)]] : [])),
  )

test('US-4202-SEA: travel bags pay three layers, MPF and HMF: 5,557.14 dollars', () => {
  const { given, outputs, date } = example('US-4202-SEA')
  const values = {
    'rate/USD': '1',
    duty: given('mfnPct'),
    'layer/us-301': given('s301Pct'),
    'layer/us-232': '0',
    'layer/us-forced-labour': given('forcedLabor301Pct'),
  }
  const order = orderLike({ price: given('enteredValueUSD') })
  const cost = landedCost(order, buyerLike('US', 'USD', 'sea', values), packs, date)
  expect({
    mfnUSD: likely(cost, 'duty/mfn'),
    s301USD: likely(cost, 'duty/us-301'),
    forcedLaborUSD: likely(cost, 'duty/us-forced-labour'),
    mpfUSD: likely(cost, 'fee/us-mpf'),
    hmfUSD: likely(cost, 'fee/us-hmf'),
    totalChargesUSD: border(cost),
  }).toEqual(outputs)
})

const european = (id: string, country: string, mode: TransportMode): LandedCost => {
  const { given, date } = example(id)
  const values = {
    [`rate/${given('currency')}`]: given('cnyPerUnitOfCurrency'),
    agent: given('agentPctOfGoods'),
    'payment-fee': given('paymentPct'),
    'main-freight': given('freight'),
    insurance: (Number(given('insuranceRate')) * 100).toFixed(4),
    'insurance-minimum': given('insuranceMin'),
    duty: given('dutyPct'),
    clearance: given('brokerage'),
    delivery: given('lastMile'),
  }
  const quantity = Number(given('qty'))
  const order = orderLike({
    quantity,
    price: String(Number(given('goodsCNY')) / quantity),
    domestic: given('domesticFreightCNY'),
    kg: '1000',
  })
  const buyer = { ...buyerLike(country, given('currency'), mode, values), vatRegistered: true }
  return landedCost(order, buyer, packs, date)
}

test.each([
  { id: 'GB-TSHIRT-LCL', country: 'GB', mode: 'sea' as const },
  { id: 'DE-BACKPACK-AIR', country: 'DE', mode: 'air' as const },
])('$id: duty on CIF, VAT on that and onward costs, and what is left after VAT', ({ id, country, mode }) => {
  const cost = european(id, country, mode)
  const { outputs } = example(id)
  const quantity = cost.quantity
  const after = cost.afterTax.is === 'complete' ? cost.afterTax.span.likely : 'incomplete'
  const vat = cost.lines.find((line) => line.id === 'tax/vat')
  expect({
    customsValue: cents(cost.customsValue?.amount),
    vatBase: cents(vat?.working.base?.amount.amount),
    goods: likely(cost, 'goods'),
    domesticFreight: likely(cost, 'domestic-freight'),
    agentFee: likely(cost, 'agent'),
    inspection: likely(cost, 'inspection'),
    paymentFee: likely(cost, 'payment-fee'),
    freight: likely(cost, 'main-freight'),
    insurance: likely(cost, 'insurance'),
    duty: likely(cost, 'duty/mfn'),
    importVat: likely(cost, 'tax/vat'),
    fees: '0.00',
    brokerage: likely(cost, 'clearance'),
    lastMile: likely(cost, 'delivery'),
    total: total(cost),
    totalExVat: cents(after),
    perUnit: unit(cost),
    perUnitExVat: (Number(after) / quantity).toFixed(4),
  }).toEqual(outputs)
})

/** Goods, freight, duty and tax as the example states them, in one currency that stands for the yuan. */
const simple = (
  country: string,
  currency: string,
  mode: TransportMode,
  date: string,
  goods: string,
  values: Record<string, string>,
  rules: Packs = packs,
  importer: CostBuyer['importer'] = 'business',
): LandedCost =>
  landedCost(
    orderLike({ price: goods, kg: '1000' }),
    { ...buyerLike(country, currency, mode, values), importer },
    rules,
    date,
  )

test('AU-OFFICIAL-1: duty on the goods, GST on goods, duty and transport: 230 Australian dollars', () => {
  const { given, date } = example('AU-OFFICIAL-1')
  const values = {
    'rate/AUD': '0.9100',
    'main-freight': `${given('transportInsuranceUSD')} CNY`,
    duty: given('dutyPct'),
  }
  const cost = simple('AU', 'AUD', 'air', date, given('priceUSD'), values)
  expect(cost.customsValue?.amount).toBe('1400')
  expect([likely(cost, 'duty/mfn'), likely(cost, 'tax/gst')]).toEqual(['70.00', '160.00'])
})

test('AU-OFFICIAL-2: 60 of duty and 141 of GST', () => {
  const { given, date } = example('AU-OFFICIAL-2')
  const values = {
    'exchange-rate': '1',
    'main-freight': given('transportInsuranceAUD'),
    duty: given('dutyPct'),
  }
  const cost = simple('AU', 'AUD', 'air', date, given('customsValueAUD'), values)
  expect([likely(cost, 'duty/mfn'), likely(cost, 'tax/gst')]).toEqual(['60.00', '141.00'])
})

test.each([
  { id: 'AU-SEA-GENERAL', because: 'without an origin document the general rate is paid' },
  { id: 'AU-SEA-CHAFTA', because: 'with one the goods are free' },
])('$id: $because', ({ id }) => {
  const { given, outputs, date } = example(id)
  const values = {
    'rate/AUD': given('cnyPerAud'),
    'main-freight': given('freightAUD'),
    insurance: (Number(given('insuranceRate')) * 100).toFixed(4),
    'insurance-minimum': given('insuranceMinAUD'),
    duty: given('dutyPct'),
  }
  const order = orderLike({ price: given('goodsCNY'), domestic: given('domesticFreightCNY') })
  const cost = landedCost(order, buyerLike('AU', 'AUD', 'sea', values), packs, date)
  const gst = cost.lines.find((line) => line.id === 'tax/gst')
  expect({
    customsValueAUD: cents(cost.customsValue?.amount),
    insuranceAUD: likely(cost, 'insurance'),
    dutyAUD: likely(cost, 'duty/mfn'),
    votiAUD: cents(gst?.working.base?.amount.amount),
    gstAUD: likely(cost, 'tax/gst'),
    ipcAUD: likely(cost, 'fee/au-ipc'),
    daffAUD: likely(cost, 'fee/au-biosecurity-sea'),
    borderTotalAUD: border(cost),
  }).toEqual(outputs)
})

/** The New Zealand examples are older than the 1,000-dollar threshold. */
const beforeThreshold: Packs = {
  ...packs,
  rules: packs.rules.map((pack) => ({
    ...pack,
    charges: pack.charges.map(({ when: _when, ...charge }) => charge),
  })),
}

test.each([
  { id: 'NZ-OFFICIAL-1', duty: '50.00', gst: '172.50', because: 'freight is not dutiable but is taxed' },
  { id: 'NZ-OFFICIAL-2', duty: '0.00', gst: '165.00', because: 'free goods still pay GST' },
])('$id: $because', ({ id, duty, gst }) => {
  const { given } = example(id)
  const values = {
    'exchange-rate': '1',
    'main-freight': given('freightInsuranceNZD'),
    duty: given('dutyPct'),
  }
  const cost = simple('NZ', 'NZD', 'air', '2026-11-15', given('goodsNZD'), values, beforeThreshold)
  expect([likely(cost, 'duty/mfn'), likely(cost, 'tax/gst')]).toEqual([duty, gst])
})

test.each([
  { id: 'CA-OFFICIAL-1', goods: 'priceUSD', rate: { 'exchange-rate': '1.15' } },
  { id: 'CA-APPAREL', goods: 'valueCNY', rate: { 'rate/CAD': '5.10' } },
])('$id: value for duty, duty and GST on both', ({ id, goods, rate }) => {
  const { given, outputs } = example(id)
  const values: Record<string, string> = { ...rate, duty: given('dutyPct') }
  const cost = simple('CA', 'CAD', 'air', '2026-11-15', given(goods), values)
  expect({
    valueForDutyCAD: cents(cost.customsValue?.amount),
    dutyCAD: likely(cost, 'duty/mfn'),
    gstCAD: likely(cost, 'tax/gst'),
    totalCAD: border(cost),
  }).toEqual(outputs)
})

test('GB-OFFICIAL-VAT: VAT on customs value and all duties', () => {
  const values = { 'exchange-rate': '1', 'main-freight': '10', 'insurance-minimum': '10', tax: '8' }
  const duty = { duty: '3333.333333333333333333' }
  const cost = simple('XX', 'GBP', 'air', '2026-11-15', '10', { ...values, ...duty })
  expect(cost.customsValue?.amount).toBe('30')
  expect(likely(cost, 'tax/vat')).toBe('82.40')
})

test('NG-PUBLISHED-1: surcharge on duty, CISS on FOB, ETLS on CIF, VAT on all: 1,320,100 naira', () => {
  const { given, outputs } = example('NG-PUBLISHED-1')
  const values = { 'exchange-rate': '1', 'main-freight': '100000', duty: given('dutyPct') }
  const cost = simple('NG', 'NGN', 'sea', '2026-11-15', given('fobNGN'), values)
  expect({
    dutyNGN: likely(cost, 'duty/mfn'),
    surchargeNGN: likely(cost, 'fee/ng-surcharge'),
    cissNGN: likely(cost, 'fee/ng-ciss'),
    etlsNGN: likely(cost, 'fee/ng-etls'),
    vatNGN: likely(cost, 'tax/vat'),
    landedNGN: total(cost),
  }).toEqual(outputs)
})

test.each([
  { id: 'NG-SEA-LEGACY', regime: {} },
  {
    id: 'NG-SEA-4PCT',
    regime: { 'layer/ng-surcharge': '0', 'layer/ng-ciss': '0', 'layer/ng-fob-levy': '4' },
  },
])('$id: every levy of its regime in naira', ({ id, regime }) => {
  const { given, outputs, date } = example(id)
  const values = {
    'exchange-rate': given('ngnPerCny'),
    'rate/USD': given('cnyPerUsd'),
    'main-freight': `${given('freightUSD')} USD`,
    insurance: (Number(given('insuranceRate')) * 100).toFixed(4),
    duty: given('dutyPct'),
    ...regime,
  }
  const order = orderLike({ price: given('goodsCNY'), domestic: given('domesticFreightCNY') })
  const cost = landedCost(order, buyerLike('NG', 'NGN', 'sea', values), packs, date)
  const vat = cost.lines.find((line) => line.id === 'tax/vat')
  const fob = Number(likely(cost, 'goods')) + Number(likely(cost, 'domestic-freight'))
  expect({
    fobNGN: fob.toFixed(2),
    freightNGN: likely(cost, 'main-freight'),
    insuranceNGN: likely(cost, 'insurance'),
    cifNGN: cents(cost.customsValue?.amount),
    dutyNGN: likely(cost, 'duty/mfn'),
    surchargeNGN: likely(cost, 'fee/ng-surcharge'),
    cissNGN: likely(cost, 'fee/ng-ciss'),
    fcs4pctNGN: likely(cost, 'fee/ng-fob-levy'),
    etlsNGN: likely(cost, 'fee/ng-etls'),
    vatBaseNGN: cents(vat?.working.base?.amount.amount),
    vatNGN: likely(cost, 'tax/vat'),
    borderTotalNGN: border(cost),
  }).toEqual(outputs)
})

test.each([
  {
    id: 'KZ-TRUCK',
    country: 'KZ',
    currency: 'KZT',
    goods: 'goodsUSD',
    rate: 'kztPerUsd',
    share: '65',
    fee: 'fee/kz-customs',
  },
  {
    id: 'KG-TRUCK',
    country: 'KG',
    currency: 'KGS',
    goods: 'goodsUSD',
    rate: 'kgsPerUsd',
    share: '80',
    fee: 'fee/kg-customs',
  },
  {
    id: 'UZ-TRUCK',
    country: 'UZ',
    currency: 'UZS',
    goods: 'goodsUSD',
    rate: 'uzsPerUsd',
    share: '100',
    fee: 'fee/uz-customs',
  },
  {
    id: 'TJ-TRUCK',
    country: 'TJ',
    currency: 'TJS',
    goods: 'goodsUSD',
    rate: 'tjsPerUsd',
    share: '100',
    fee: 'none',
  },
])('$id: a declared truck import', ({ id, country, currency, goods, rate, share, fee }) => {
  const { given, outputs, date } = example(id)
  const values = {
    'exchange-rate': given(rate),
    'rate/USD': '1',
    'lane-all-in': '0',
    'freight-share': share,
    'main-freight': `${given('freightUSD')} USD`,
    'insurance-minimum': `${given('insuranceUSD')} USD`,
    duty: given('dutyPct'),
  }
  const cost = simple(country, currency, 'truck', date, given(goods), values)
  const customsFee = fee === 'none' ? {} : { [`customsFee${currency}`]: likely(cost, fee) }
  expect({
    [`customsValue${currency}`]: cents(cost.customsValue?.amount),
    [`duty${currency}`]: likely(cost, 'duty/mfn'),
    [`vat${currency}`]: likely(cost, 'tax/vat'),
    ...customsFee,
    [`borderTotal${currency}`]: border(cost),
  }).toEqual(outputs)
})

test('KZ-CARGO-ALLIN: an all-in lane holds clearance, duty and tax, and shows them as inside', () => {
  const { given, outputs, date } = example('KZ-CARGO-ALLIN')
  const buyer = buyerLike('KZ', 'USD', 'truck', {
    'rate/USD': given('cnyPerUsd'),
    agent: given('agentPctOfGoods'),
    'payment-fee': given('paymentPctOfCnyPaid'),
  })
  const { 'main-freight': _quote, ...ownValues } = buyer.ownValues
  const order = orderLike({
    quantity: 1500,
    price: '42',
    domestic: given('domesticFreightCNY'),
    kg: given('kg'),
    cbm: given('cbm'),
  })
  const cost = landedCost(order, { ...buyer, ownValues }, packs, date)
  expect({
    goodsUSD: likely(cost, 'goods'),
    domesticFreightUSD: likely(cost, 'domestic-freight'),
    agentFeeUSD: likely(cost, 'agent'),
    paymentFeeUSD: likely(cost, 'payment-fee'),
    allInFreightUSD: likely(cost, 'main-freight'),
    totalUSD: total(cost),
    perUnitUSD: unit(cost),
  }).toEqual(outputs)
  expect([likely(cost, 'duty/mfn'), likely(cost, 'tax/vat')]).toEqual(['inside', 'inside'])
})

test('US-DDP-SEA-ALLIN: a kilogram price by sea with the duty inside', () => {
  const { given, outputs, date } = example('US-DDP-SEA-ALLIN')
  const evidence = { basis: 'market' as const, source: 'DFH 2026', asOf: '2026-06-30' }
  const lane: Packs['lanes'][number] = {
    id: 'us-ddp-sea',
    countries: ['US'],
    mode: 'sea',
    currency: 'USD',
    per: 'kg',
    span: { low: '2.60', likely: '2.60', high: '2.60' },
    divisor: given('divisor'),
    allIn: true,
    validFrom: '2026-01-01',
    evidence,
  }
  const buyer = buyerLike('US', 'USD', 'sea', {
    'rate/USD': given('cnyPerUsd'),
    agent: given('agentPctOfGoods'),
    'payment-fee': given('paymentPctOfCnyPaid'),
  })
  const { 'main-freight': _quote, ...ownValues } = buyer.ownValues
  const order = orderLike({
    quantity: 500,
    price: '42',
    domestic: given('domesticFreightCNY'),
    kg: given('kg'),
    cbm: given('cbm'),
  })
  const cost = landedCost(order, { ...buyer, ownValues }, { ...packs, lanes: [lane] }, date)
  expect({
    goodsUSD: likely(cost, 'goods'),
    domesticFreightUSD: likely(cost, 'domestic-freight'),
    agentFeeUSD: likely(cost, 'agent'),
    paymentFeeUSD: likely(cost, 'payment-fee'),
    allInFreightUSD: likely(cost, 'main-freight'),
    totalUSD: total(cost),
    perUnitUSD: unit(cost),
  }).toEqual(outputs)
})

test('EU-PARCEL-B2B: a business pays the tariff on a parcel of 120 euro since July 2026', () => {
  const { given, outputs, date } = example('EU-PARCEL-B2B')
  const values = { 'exchange-rate': '1', 'main-freight': given('transportEUR'), duty: given('dutyPct') }
  const cost = simple('NL', 'EUR', 'express', date, given('intrinsicEUR'), values)
  expect({
    customsValueEUR: cents(cost.customsValue?.amount),
    dutyEUR: likely(cost, 'duty/mfn'),
    vatEUR: likely(cost, 'tax/vat'),
    totalChargesEUR: border(cost),
  }).toEqual(outputs)
})

test('EU-PARCEL-B2C: a consumer pays three euro for the item instead', () => {
  const { given, outputs, date } = example('EU-PARCEL-B2C')
  const values = { 'exchange-rate': '1', 'main-freight': given('transportEUR'), duty: '6.5' }
  const cost = simple('NL', 'EUR', 'express', date, given('intrinsicEUR'), values, packs, 'consumer')
  expect({
    dutyEUR: likely(cost, 'duty/eu-parcel'),
    vatEUR: likely(cost, 'tax/vat'),
    totalChargesEUR: border(cost),
  }).toEqual(outputs)
})

test('EU-PUBLISHED-3EUR: two items pay six euro and the VAT on them', () => {
  const { outputs } = example('EU-PUBLISHED-3EUR')
  const values = { 'exchange-rate': '1', 'layer/eu-parcel': '6 EUR', duty: '0' }
  const cost = simple('FR', 'EUR', 'express', '2026-07-01', '0', values, packs, 'consumer')
  expect({
    dutyEUR: likely(cost, 'duty/eu-parcel'),
    vatOnDutyEUR: likely(cost, 'tax/vat'),
    extraEUR: border(cost),
  }).toEqual(outputs)
})

test('MY-PUBLISHED-LVG: ten percent of the goods, shipping outside the base', () => {
  const { given, outputs } = example('MY-PUBLISHED-LVG')
  const values = { 'exchange-rate': '1', 'main-freight': given('shippingMYR'), duty: '0' }
  const cost = simple('MY', 'MYR', 'express', '2026-11-15', given('goodsMYR'), values, packs, 'consumer')
  expect({ lvgMYR: likely(cost, 'tax/my-low-value'), totalMYR: total(cost) }).toEqual(outputs)
})

test.each([
  { id: 'BR-PUBLISHED-1', usd: '5.50', because: 'up to 50 dollars 20 %' },
  { id: 'BR-PUBLISHED-2', usd: '5.50', because: 'above, 60 % less 20 dollars' },
])('$id: $because, and ICMS inside its own base', ({ id, usd }) => {
  const { given, outputs } = example(id)
  const values = { 'exchange-rate': '1', 'rate/USD': usd }
  const cost = simple('BR', 'BRL', 'express', '2026-11-15', given('valueBRL'), values, packs, 'consumer')
  expect({
    iiBRL: likely(cost, 'duty/br-parcel'),
    icmsBRL: likely(cost, 'tax/br-icms'),
    totalBRL: total(cost),
  }).toEqual(outputs)
})

test('SG-AIR: nine percent of CIF', () => {
  const { given, outputs, date } = example('SG-AIR')
  const values = {
    'exchange-rate': '1',
    'main-freight': given('freightSGD'),
    'insurance-minimum': given('insuranceSGD'),
  }
  const cost = simple('SG', 'SGD', 'air', date, given('goodsSGD'), values)
  expect({ cifSGD: cents(cost.customsValue?.amount), gstSGD: likely(cost, 'tax/gst') }).toEqual(outputs)
})

test('PH-SEA: VAT on the total landed cost with the statutory broker fee in it', () => {
  const { given, outputs, date } = example('PH-SEA')
  const { brokeragePHP: _inTheBaseOnly, ...withoutBrokerage } = outputs
  const values = { 'exchange-rate': '1', 'destination-handling': '1720', duty: given('dutyPct') }
  const cost = simple('PH', 'PHP', 'sea', date, given('dutiableValuePHP'), values)
  const vat = cost.lines.find((line) => line.id === 'tax/vat')
  expect({
    dutyPHP: likely(cost, 'duty/mfn'),
    tlcPHP: cents(vat?.working.base?.amount.amount),
    vatPHP: likely(cost, 'tax/vat'),
    payableToCustomsPHP: border(cost),
  }).toEqual(withoutBrokerage)
})

test('ZA-CLOTHING: VAT on the customs value and a tenth, plus duty', () => {
  const { given, outputs, date } = example('ZA-CLOTHING')
  const values = { 'exchange-rate': '1', duty: given('dutyPct') }
  const cost = simple('ZA', 'ZAR', 'sea', date, given('customsValueZAR'), values)
  const vat = cost.lines.find((line) => line.id === 'tax/vat')
  expect({
    dutyZAR: likely(cost, 'duty/mfn'),
    atvZAR: cents(vat?.working.base?.amount.amount),
    vatZAR: likely(cost, 'tax/vat'),
    borderTotalZAR: border(cost),
  }).toEqual(outputs)
})

test('IN-SEA: a surcharge on the duty, IGST on all', () => {
  const { given, outputs, date } = example('IN-SEA')
  const values = { 'exchange-rate': '1', duty: given('bcdPct') }
  const cost = simple('IN', 'INR', 'sea', date, given('cifINR'), values)
  expect({
    bcdINR: Number(likely(cost, 'duty/mfn')).toFixed(0),
    swsINR: Number(likely(cost, 'duty/in-sws')).toFixed(0),
    igstINR: Number(likely(cost, 'tax/gst')).toFixed(0),
    totalDutyINR: Number(border(cost)).toFixed(0),
  }).toEqual(outputs)
})

test('AE-SEA: VAT on CIF, duty and port fees', () => {
  const { given, outputs, date } = example('AE-SEA')
  const values = { 'exchange-rate': '1', 'destination-handling': given('feesAED'), duty: given('dutyPct') }
  const cost = simple('AE', 'AED', 'sea', date, given('cifAED'), values)
  expect({
    dutyAED: likely(cost, 'duty/mfn'),
    vatAED: likely(cost, 'tax/vat'),
    borderTotalAED: (Number(border(cost)) + Number(likely(cost, 'destination-handling'))).toFixed(2),
  }).toEqual(outputs)
})

test('TH-PARCEL: duty and VAT from the first baht', () => {
  const { given, outputs, date } = example('TH-PARCEL')
  const values = { 'exchange-rate': '1', duty: given('dutyPct') }
  const cost = simple('TH', 'THB', 'express', date, given('cifTHB'), values)
  expect({
    dutyTHB: likely(cost, 'duty/mfn'),
    vatTHB: likely(cost, 'tax/vat'),
    totalTHB: border(cost),
  }).toEqual(outputs)
})

test('ID-CN: a flat 7.5 %, and every charge up to the next thousand rupiah', () => {
  const { given, outputs, date } = example('ID-CN')
  const values = { 'exchange-rate': given('idrPerUsd'), 'rate/USD': '1', 'main-freight': '64.30 USD' }
  const cost = simple('ID', 'IDR', 'express', date, given('fobUSD'), values)
  expect({
    customsValueIDR: cents(cost.customsValue?.amount),
    dutyIDR: Number(likely(cost, 'duty/id-consignment')).toFixed(0),
    ppnIDR: Number(likely(cost, 'tax/vat')).toFixed(0),
    totalIDR: Number(border(cost)).toFixed(0),
  }).toEqual(outputs)
})

test('JP-AIR: bases cut to a thousand yen and amounts to a hundred', () => {
  const { given, outputs, date } = example('JP-AIR')
  const values = { 'exchange-rate': '1', duty: given('dutyPct') }
  const cost = simple('JP', 'JPY', 'air', date, given('cifJPY'), values)
  expect({
    dutyJPY: Number(likely(cost, 'duty/mfn')).toFixed(0),
    nationalTaxJPY: Number(likely(cost, 'tax/jp-national')).toFixed(0),
    localTaxJPY: Number(likely(cost, 'tax/jp-local')).toFixed(0),
    totalJPY: Number(border(cost)).toFixed(0),
  }).toEqual(outputs)
})
