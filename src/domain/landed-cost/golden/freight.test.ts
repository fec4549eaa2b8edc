import { expect, test } from 'vitest'
import { packs } from '../../../data/packs'
import { big } from '../../money'
import { airKg, density, emsKg, expressKg, volumetricKg, weightOrMeasure } from '../chargeable'
import { premium } from '../insurance-line'
import { landedCost } from '../landed-cost'
import examples from './examples.json'
import { buyerLike, orderLike } from './order-like'

type Figures = Record<string, string | number | number[]>
const example = (id: string) => {
  const found = examples.freight.find((one) => one.id === id)
  const inputs: Figures = found?.inputs ?? {}
  const outputs: Record<string, string | undefined> = found?.outputs ?? {}
  const sides = (inputs.cm as number[] | undefined)?.map((side) => big(String(side))) ?? []
  const [length = big('0'), width = big('0'), height = big('0')] = sides
  return {
    given: (name: string) => big(String(inputs[name])),
    sides: [length, width, height] as [typeof length, typeof width, typeof height],
    cbm: length.times(width).times(height).div(1_000_000),
    outputs,
  }
}

test('F-AIR-1: a light pallet flies by its volume, 210 kg', () => {
  const { given, cbm, outputs } = example('F-AIR-1')
  expect({
    cbm: cbm.toFixed(),
    volumetricKg: volumetricKg(cbm, given('divisor')).toFixed(),
    chargeableKg: airKg(given('kg'), cbm, given('divisor')).toFixed(),
  }).toEqual(outputs)
})

test('F-EXP-1: couriers divide by 5000 and bill half kilograms', () => {
  const { given, cbm, outputs } = example('F-EXP-1')
  expect({
    volumetricKg: volumetricKg(cbm, given('divisor')).toFixed(),
    chargeableKg: expressKg(given('kg'), cbm, given('divisor'), big('0.5')).toFixed(),
  }).toEqual(outputs)
})

test('F-EMS-1: EMS counts volume because one side is 60 cm', () => {
  const { given, sides, cbm, outputs } = example('F-EMS-1')
  expect({
    volumetricKg: volumetricKg(cbm, given('divisor')).toFixed(),
    chargeableKg: emsKg(given('kg'), sides, given('divisor')).toFixed(),
  }).toEqual(outputs)
})

test('EMS forgets the volume of a parcel whose sides are all under 60 cm', () => {
  expect(emsKg(big('2'), [big('59'), big('59'), big('59')], big('8000')).toFixed()).toBe('2')
})

test.each([
  { id: 'F-LCL-1', because: 'less than one W/M is billed as one' },
  { id: 'F-LCL-2', because: 'heavy goods are billed by the tonne' },
  { id: 'F-LCL-3', because: 'light goods are billed by the cubic metre' },
])('$id: $because', ({ id }) => {
  const { given, outputs } = example(id)
  expect({ wm: weightOrMeasure(given('kg'), given('cbm'), big('1')).toFixed() }).toEqual(outputs)
})

test('F-DENS-1: 480 kg in 2.4 m³ is 200 kg in a cubic metre', () => {
  const { given, outputs } = example('F-DENS-1')
  expect({ kgPerCbm: density(given('kg'), given('cbm'))?.toFixed() }).toEqual(outputs)
})

test('F-KZ-1: cargo to Almaty is priced by density, and a band holds its lower bound', () => {
  const { given, outputs } = example('F-KZ-1')
  const buyer = buyerLike('KZ', 'USD', 'truck', { 'rate/USD': '7' })
  const { 'main-freight': _quote, ...ownValues } = buyer.ownValues
  const order = orderLike({ price: '1', kg: given('kg').toFixed(), cbm: given('cbm').toFixed() })
  const cost = landedCost(order, { ...buyer, ownValues }, packs, '2026-11-22')
  const freight = cost.lines.find(({ id }) => id === 'main-freight')
  expect({
    kgPerCbm: density(given('kg'), given('cbm'))?.toFixed(),
    usdPerKg: freight?.working.rate?.value,
    freightUSD: freight?.amount.is === 'known' && Number(freight.amount.span.likely).toFixed(2),
  }).toEqual(outputs)
})

test('F-INS-1: the premium insures itself at 110 % of CIF', () => {
  const { given, outputs } = example('F-INS-1')
  const paid = premium(given('costPlusFreight'), given('rate').times(100), given('markup').times(100))
  expect({
    cif: given('costPlusFreight').plus(paid).toFixed(2),
    premium: paid.toFixed(2),
  }).toEqual(outputs)
})
