import { expect, test } from 'vitest'
import { amountsIn, problemsOf, reportOn } from '../../../tests/orders/report-on'

const T_SHIRTS = {
  destination: 'US',
  entryDate: '2026-11-15',
  mode: 'sea',
  quantity: 1000,
  price: '16.80 CNY',
  weight: { grossKg: '400' },
  volume: { cbm: '2.4' },
  freight: { per: 'wm', rate: '95', currency: 'USD' },
  duty: { percent: '16.5', layers: { 'us-301': '7.5', 'us-forced-labour': '12.5' } },
  rates: { yuan: { USD: '7.00' } },
}

const missingFor = (change: object): string[] => {
  const { cash } = reportOn({ ...T_SHIRTS, ...change }).totals
  return 'missing' in cash ? cash.missing : []
}

test('what the file does not state is not counted, and named', () => {
  const report = reportOn(T_SHIRTS)
  expect(report.lines.map(({ id }) => id)).not.toContain('agent')
  expect(report.lines.map(({ id }) => id)).not.toContain('clearance')
  expect(report.notCounted).toEqual(expect.arrayContaining(['agent', 'clearance', 'domestic-freight']))
  expect(report.totals.cash.complete).toBe(true)
})

test('our usual figures are counted where the file asks for them', () => {
  const report = reportOn({ ...T_SHIRTS, china: { domesticFreight: '600 CNY' }, defaults: 'ours' })
  const ids = report.lines.map(({ id }) => id)
  expect(ids).toEqual(expect.arrayContaining(['agent', 'insurance', 'clearance', 'destination-handling']))
  expect(report.notCounted).not.toContain('agent')
})

test.each([
  { change: { weight: undefined }, missing: 'unit-weight', because: 'freight by W/M needs a weight' },
  { change: { volume: undefined }, missing: 'volume', because: 'and a volume' },
  { change: { freight: undefined }, missing: 'sea-rate', because: 'freight that nobody states is not free' },
  { change: { duty: undefined }, missing: 'duty', because: 'duty that nobody states is not free' },
  { change: { destination: 'ZZ' }, missing: 'rules', because: 'there is no such country' },
  { change: { entryDate: '2019-01-01' }, missing: 'rules', because: 'we have no rules of that day' },
  { change: { destination: undefined }, missing: 'rules', because: 'nobody said where to' },
  { change: { price: undefined }, missing: 'price', because: 'nobody said for how much' },
  {
    change: { price: undefined, tiers: [{ from: 2000, price: '15' }] },
    missing: 'moq',
    because: 'a thousand is below the smallest order',
  },
])('$missing is missing, and the total incomplete: $because', ({ change, missing }) => {
  expect(missingFor(change)).toContain(missing)
})

test.each([
  { change: { destination: 'ZZ' }, why: 'destination' },
  { change: { destination: undefined }, why: 'no-destination' },
  { change: { entryDate: '2019-01-01' }, why: 'entry-date' },
  { change: { destination: 'BR' }, why: 'importer-or-mode' },
])('the border is not covered for want of: $why', ({ change, why }) => {
  const report = reportOn({ ...T_SHIRTS, duty: undefined, ...change })
  expect(report.notCovered).toEqual([why])
  expect(report.totals.duties.complete).toBe(false)
})

test('a price in a currency that nobody relates to the total’s makes an incomplete total', () => {
  const report = reportOn({ ...T_SHIRTS, price: '1200 TMT', rates: undefined })
  const { cash } = report.totals
  expect('missing' in cash ? cash.missing : []).toContain('rate/TMT')
  expect(amountsIn(report).goods).toMatch(/^unknown/)
})

test('duty comes from our tariff when the file gives a code and no rate', () => {
  const report = reportOn({ ...T_SHIRTS, duty: undefined, hs: '6109.10.00' })
  expect(amountsIn(report)).toMatchObject({
    'duty/mfn': '396.00',
    'duty/us-301': '180.00',
    'duty/us-forced-labour': '300.00',
  })
  expect(report.lines.find(({ id }) => id === 'duty/mfn')?.evidence.basis).toBe('official')
})

test('several codes make a range, and the customs code its cause', () => {
  const report = reportOn({ ...T_SHIRTS, duty: undefined, hs: ['6109.10.00', '6110.30.30'] })
  expect(report.causes.map(({ variable }) => variable)).toContain('hs')
})

test('layers that are not among those of the file are not charged', () => {
  const report = reportOn({ ...T_SHIRTS, hs: '6109.10.00', duty: { percent: '16.5', layers: {} } })
  expect(amountsIn(report)).toMatchObject({ 'duty/us-301': '0.00', 'duty/us-forced-labour': '0.00' })
})

test('a CIF price is told apart from its freight where duty is on FOB', () => {
  const cif = { price: undefined, quantity: undefined, freight: undefined, cif: '3000 USD' }
  const whole = reportOn({ ...T_SHIRTS, ...cif })
  const split = reportOn({
    ...T_SHIRTS,
    ...cif,
    freight: { insideCif: '400 USD' },
    insurance: { insideCif: '20 USD' },
  })
  expect([whole.bases.customsValue, split.bases.customsValue]).toEqual(['3000.00', '2580.00'])
  expect([whole, split].map(({ totals }) => totals.cash.complete)).toEqual([true, true])
})

test('a seller who delivers duty paid leaves nothing to pay at the border', () => {
  const report = reportOn({ ...T_SHIRTS, incoterm: 'DDP' })
  expect(amountsIn(report)).toMatchObject({ 'duty/mfn': 'inside goods', 'main-freight': 'inside goods' })
  expect(report.totals.cash).toMatchObject({ complete: true, likely: '2400.00' })
  expect(report.totals.border).toEqual({ complete: false, inside: 'goods' })
})

test('duty inside the price of an all-in lane is inside it, never nothing', () => {
  const report = reportOn({ ...T_SHIRTS, freight: { ...T_SHIRTS.freight, allIn: true } })
  expect(amountsIn(report)).toMatchObject({ 'main-freight': '228.00', 'duty/mfn': 'inside main-freight' })
  expect(report.totals.duties).toEqual({ complete: false, inside: 'main-freight' })
  expect(report.totals.cash).toMatchObject({ complete: true, likely: '2628.00' })
})

test('a duty in percent that the rules do not use is said to be unused', () => {
  const parcel = {
    destination: 'DE',
    mode: 'parcel',
    importer: 'consumer',
    entryDate: '2026-09-01',
    goods: '90 EUR',
    freight: { amount: '10', currency: 'EUR' },
    duty: { percent: '6.5' },
  }
  expect(reportOn(parcel).notes.map(({ code }) => code)).toContain('duty-not-used')
  expect(reportOn(T_SHIRTS).notes.map(({ code }) => code)).not.toContain('duty-not-used')
})

test.each([
  { change: { goods: '5 USD' }, field: 'goods', because: 'an order has one price' },
  { change: { quantity: undefined }, field: 'quantity', because: 'of how many?' },
  { change: { freight: { rate: '95' } }, field: 'freight.currency', because: 'of which money?' },
  { change: { freight: { lane: 'by-balloon' } }, field: 'freight.lane', because: 'nobody flies it' },
  { change: { duty: { layers: { 'us-999': '5' } } }, field: 'duty.layers.us-999', because: 'there is none' },
  { change: { fees: { 'ng-etls': '1' } }, field: 'fees.ng-etls', because: 'it is another country’s' },
  {
    change: { fees: { 'us-mpf-informal': '3' } },
    field: 'fees.us-mpf-informal',
    because: 'it is in dollars',
  },
  { change: { taxPercent: '8' }, field: 'taxPercent', because: 'there is no import tax there' },
  { change: { regime: 'legacy' }, field: 'regime', because: 'there is one regime there' },
  { change: { payment: { method: 'shells' } }, field: 'payment.method', because: 'nobody takes them' },
  { change: { assumptions: { colour: '5' } }, field: 'assumptions.colour', because: 'it moves nothing' },
  { change: { assumptions: { delivery: '5' } }, field: 'assumptions.delivery', because: 'of which money?' },
  {
    change: { rates: { yuan: { USD: '7' }, pairs: [{ one: 'USD', is: '7.2', of: 'CNY' }] } },
    field: 'rates.pairs[0]',
    because: 'a dollar is not worth two things',
  },
  {
    change: { rates: { pairs: [{ one: 'TMT', is: '1000', of: 'MNT' }] }, price: '5 TMT', freight: undefined },
    field: undefined,
    because: 'rates that touch nothing else are fine',
  },
])('$field is refused: $because', ({ change, field }) => {
  expect(Object.keys(problemsOf({ ...T_SHIRTS, ...change }))[0]).toBe(field)
})

test('currencies without a yuan convert exactly, in either direction', () => {
  const goods = (pair: object): string | undefined =>
    amountsIn(reportOn({ destination: 'AU', goods: '1274 USD', rates: { pairs: [pair] } })).goods
  expect(goods({ one: 'AUD', is: '0.91', of: 'USD' })).toBe('1400.00')
  expect(goods({ one: 'USD', is: '1.5', of: 'AUD' })).toBe('1911.00')
})

test('yuan are not taken to be worth what pairs without them leave open', () => {
  const order = {
    destination: 'UZ',
    goods: '7000 CNY',
    rates: { pairs: [{ one: 'USD', is: '12500', of: 'UZS' }] },
  }
  expect(problemsOf(order)).toMatchObject({ rates: expect.stringContaining('CNY') })
})

test('every assumption of the panel can be given by its id, with a range', () => {
  const assumptions = { delivery: { low: '100', likely: '180', high: '300', currency: 'USD' }, agent: '5' }
  const report = reportOn({ ...T_SHIRTS, assumptions })
  expect(amountsIn(report)).toMatchObject({ delivery: '180.00', agent: '120.00' })
  expect(report.causes.map(({ variable }) => variable)).toEqual(['delivery'])
})

test('only freight may be asked for: the answer is in the money of the question', () => {
  const report = reportOn({
    mode: 'express',
    packages: [{ lengthCm: '60', widthCm: '40', heightCm: '40', kg: '12', count: 3 }],
    freight: { divisor: '5000', roundUpTo: '0.5', eachPackage: true, rate: '5.20', currency: 'USD' },
  })
  expect(report.shipment.chargeable).toEqual({ value: '58.5', unit: 'kg' })
  expect([report.currency, amountsIn(report)['main-freight']]).toEqual(['USD', '304.20'])
})

const BACKPACKS = {
  destination: 'DE',
  mode: 'air',
  entryDate: '2026-11-15',
  goods: '4000 EUR',
  china: { agentPercent: '5' },
  freight: { amount: '1000', currency: 'EUR' },
  duty: { percent: '10' },
  destinationCosts: { delivery: '90 EUR' },
}

test.each([
  {
    change: {},
    base: '5790.00',
    because: 'delivery and commission count in the Union: 5000 + 500 + 90 + 200',
  },
  {
    change: { taxBase: { addition: '80 EUR' } },
    base: '5780.00',
    because: 'the stated sum stands for delivery',
  },
  { change: { taxBase: { commission: false } }, base: '5590.00', because: 'no commission, it says' },
  {
    change: { freight: { ...BACKPACKS.freight, shareToBorderPercent: '70' } },
    base: '5760.00',
    because: 'duty is on 4700, tax on the rest of the freight too: 4700 + 470 + 300 + 90 + 200',
  },
  {
    change: {
      freight: { ...BACKPACKS.freight, shareToBorderPercent: '70' },
      taxBase: { addition: '80 EUR' },
    },
    base: '5450.00',
    because: 'a stated sum stands for the rest of the freight too: 4700 + 470 + 80 + 200',
  },
])('the tax base is $base: $because', ({ change, base }) => {
  expect(reportOn({ ...BACKPACKS, ...change }).bases.taxBase).toBe(base)
})

test('kilograms of an all-in price are gross ones unless the list says otherwise', () => {
  const cargo = {
    destination: 'KZ',
    currency: 'USD',
    mode: 'truck',
    weight: { grossKg: '600' },
    volume: { cbm: '4' },
  }
  const freight = (more: object) =>
    amountsIn(reportOn({ ...cargo, freight: { per: 'kg', rate: '3', currency: 'USD', ...more } }))[
      'main-freight'
    ]
  expect([freight({ allIn: true }), freight({})]).toEqual(['1800.00', '4000.00'])
})
