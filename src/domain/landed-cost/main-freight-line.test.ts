import { expect, test } from 'vitest'
import { packs } from '../../data/packs'
import type { Lane } from './packs'
import { cargoLike, costBy as costOf, freightOf, laneLike, notesOf } from './testing/freight-order'

const costBy = costOf(packs)

const exactly = (price: string) => ({ low: price, likely: price, high: price })
const courier = laneLike({ mode: 'express', divisor: '5000', roundUpTo: '0.5', byPiece: true })
const mail = laneLike({ mode: 'post', divisor: '8000', volumeFromSideCm: '60', byPiece: true })

test.each([
  { kg: '36', cbm: '0.01', cartons: 3, billed: '36', because: 'three of 12 kg are on the half kilogram' },
  { kg: '36.3', cbm: '0.01', cartons: 3, billed: '37.5', because: 'three of 12.1 kg are 12.5 each' },
  {
    kg: '36.3',
    cbm: '0.01',
    cartons: undefined,
    billed: '36.5',
    because: 'of unknown cartons only the whole is rounded',
  },
  {
    kg: '36',
    cbm: '0.288',
    cartons: 3,
    billed: '58.5',
    because: 'each of 0.096 m³ flies as 19.2, billed as 19.5',
  },
])('a courier bills $billed kg for $kg kg in $cartons cartons: $because', ({ kg, cbm, cartons, billed }) => {
  const cost = costBy([courier], cargoLike({ kg, cbm, ...(cartons ? { cartons } : {}) }))
  expect(freightOf(cost).working?.quantity).toEqual({ value: billed, unit: 'kg' })
})

test('the last carton weighs what is in it and takes the room of a whole one', () => {
  const goods = cargoLike({ kg: '50', cbm: '0.03', quantity: 50, cartons: 3, perCarton: '20' })
  const heavy = costBy([courier], goods)
  const light = costBy(
    [courier],
    cargoLike({ kg: '5', cbm: '0.288', quantity: 50, cartons: 3, perCarton: '20' }),
  )
  expect(freightOf(heavy).working?.quantity?.value).toBe('50')
  expect(freightOf(light).working?.quantity?.value).toBe('58.5')
})

test('that cartons are not known is said where the carrier weighs each', () => {
  expect(notesOf(costBy([courier], cargoLike({ kg: '36', cbm: '0.1' })))).toContain('cartons-not-known')
  expect(notesOf(costBy([courier], cargoLike({ kg: '36', cbm: '0.1', cartons: 3 })))).not.toContain(
    'cartons-not-known',
  )
})

test.each([
  { sides: ['60', '50', '50'] as const, kg: '14', cbm: '0.15', billed: '18.75', because: 'a side is 60 cm' },
  { sides: ['59', '59', '43'] as const, kg: '14', cbm: '0.149683', billed: '14', because: 'no side is' },
])('the mails bill $billed kg for a parcel of $sides cm: $because', ({ sides, kg, cbm, billed }) => {
  const goods = cargoLike({ kg, cbm, quantity: 1, cartons: 1, sides: [...sides] })
  expect(freightOf(costBy([mail], goods)).working?.quantity?.value).toBe(billed)
})

test('a parcel nobody measured likely goes by weight, and by volume at the dear end', () => {
  const cost = costBy([mail], cargoLike({ kg: '14', cbm: '0.15', cartons: 1 }))
  expect(freightOf(cost).working?.quantity?.value).toBe('14')
  expect(cost.lines.find(({ id }) => id === 'main-freight')?.amount).toMatchObject({
    span: { low: '70', likely: '70', high: '93.75' },
  })
  expect(cost.causes.map(({ variable }) => variable)).toContain('carton-side')
})

test('a parcel too large for any box with shorter sides goes by volume', () => {
  const cost = costBy([mail], cargoLike({ kg: '14', cbm: '0.24', cartons: 1 }))
  expect(freightOf(cost).working?.quantity?.value).toBe('30')
})

const breaks = laneLike({
  bands: [
    { from: '45', span: exactly('6') },
    { from: '100', span: exactly('5') },
    { from: '300', span: exactly('4') },
  ],
})

test.each([
  { kg: '50', billed: '50', charged: '300', note: false, because: '45 kg and more cost 6 each' },
  { kg: '100', billed: '100', charged: '500', note: false, because: 'a break includes its first kilogram' },
  { kg: '90', billed: '100', charged: '500', note: true, because: '100 kg at 5 cost less than 90 at 6' },
  { kg: '250', billed: '300', charged: '1200', note: true, because: '300 kg at 4 cost less than 250 at 5' },
  { kg: '20', billed: '45', charged: '270', note: true, because: 'less than the first break is not sold' },
])('$kg kg are billed as $billed kg for $charged dollars: $because', ({ kg, billed, charged, note }) => {
  const cost = costBy([breaks], cargoLike({ kg, cbm: '0.01' }))
  expect(freightOf(cost).working?.quantity?.value).toBe(billed)
  expect(freightOf(cost).likely).toBe(charged)
  expect(notesOf(cost).includes('weight-break-cheaper')).toBe(note)
  expect(cost.shipment.chargeable).toEqual({ value: billed, unit: 'kg' })
})

test('a least charge stands in place of a smaller sum and says so', () => {
  const lane = laneLike({ minimum: exactly('80') })
  expect(freightOf(costBy([lane], cargoLike({ kg: '10', cbm: '0.01' })))).toMatchObject({
    likely: '80',
    working: { clamped: 'minimum' },
  })
  expect(freightOf(costBy([lane], cargoLike({ kg: '20', cbm: '0.01' }))).working?.clamped).toBeUndefined()
})

test.each([
  {
    change: { mode: 'sea', per: 'wm' },
    kg: '90',
    cbm: '0.4',
    quantity: '1',
    unit: 'wm',
    because: 'less than one W/M is one',
  },
  {
    change: { mode: 'sea', per: 'wm', atLeast: '0.5' },
    kg: '90',
    cbm: '0.4',
    quantity: '0.5',
    unit: 'wm',
    because: 'this consolidator starts at half',
  },
  {
    change: { mode: 'sea', per: 'cbm' },
    kg: '5000',
    cbm: '2.4',
    quantity: '2.4',
    unit: 'cbm',
    because: 'weight is not looked at',
  },
  {
    change: { mode: 'truck', per: 'kg', divisor: '3000' },
    kg: '300',
    cbm: '1.2',
    quantity: '400',
    unit: 'kg',
    because: 'a cubic metre is 333 kg',
  },
  {
    change: { mode: 'air', per: 'shipment' },
    kg: '3',
    cbm: '0.1',
    quantity: '1',
    unit: 'shipment',
    because: 'one sum for all',
  },
] as { change: Partial<Lane>; kg: string; cbm: string; quantity: string; unit: string; because: string }[])(
  '$kg kg in $cbm m³ are $quantity $unit: $because',
  ({ change, kg, cbm, quantity, unit }) => {
    const cost = costBy([laneLike(change)], cargoLike({ kg, cbm }))
    expect(freightOf(cost).working?.quantity).toEqual({ value: quantity, unit })
  },
)

test('goods without a volume have no price where volume is billed, never one by weight alone', () => {
  const goods = { ...cargoLike({ kg: '100', cbm: '1' }) }
  const { cbm: _volume, ...shipment } = goods.shipment
  expect(freightOf(costBy([laneLike({ per: 'cbm', mode: 'sea' })], { ...goods, shipment })).likely).toBe(
    'volume',
  )
})

const box = (container: '20GP' | '40GP' | '40HQ', price: string): Lane =>
  laneLike({
    id: `box-${container}`,
    route: 'lagos',
    mode: 'sea',
    load: 'fcl',
    per: 'container',
    container,
    span: exactly(price),
  })
const boxes = [box('40HQ', '4000'), box('40GP', '4000'), box('20GP', '2400')]

test('85 m³ fill a 40′ and a 20′, and the result says how full they are', () => {
  const cost = costBy(boxes, cargoLike({ kg: '9000', cbm: '85' }), { load: 'fcl' })
  expect(cost.containers).toEqual([
    { id: '40HQ', count: 1 },
    { id: '20GP', count: 1 },
  ])
  expect(freightOf(cost).likely).toBe('6400')
  expect(cost.shipment).toMatchObject({
    chargeable: { value: '2', unit: 'container' },
    fillPercent: '90.9',
  })
})

test('on American roads a 20′ carries 17 tonnes, so that weight asks for a second one', () => {
  const goods = cargoLike({ kg: '20000', cbm: '20' })
  const small = [{ ...box('20GP', '2400'), countries: ['US', 'NG'] }]
  expect(costBy(small, goods, { load: 'fcl' }).containers).toEqual([{ id: '20GP', count: 1 }])
  const american = costBy(small, goods, { load: 'fcl', country: 'US' })
  expect(american.containers).toEqual([{ id: '20GP', count: 2 }])
  expect(notesOf(american)).toContain('container-weight-decides')
})

test('without a price for a container full containers are unknown, whatever groupage costs', () => {
  const groupage = laneLike({ mode: 'sea', per: 'wm' })
  const cost = costBy([groupage], cargoLike({ kg: '9000', cbm: '60' }), { load: 'fcl' })
  expect(freightOf(cost).likely).toBe('container-rate')
})

test('the buyer’s price for a container stands before ours, for the kind the lane has', () => {
  const cost = costBy(boxes, cargoLike({ kg: '9000', cbm: '60' }), {
    load: 'fcl',
    values: { 'container-rate': '3300 USD' },
  })
  expect(freightOf(cost)).toMatchObject({ likely: '3300', evidence: 'buyer' })
  expect(cost.containers).toEqual([{ id: '40HQ', count: 1 }])
})

const extra = (change: Partial<NonNullable<Lane['surcharges']>[number]>) => ({
  id: 'fuel',
  per: 'percent' as const,
  span: exactly('10'),
  evidence: { basis: 'market' as const, source: 'a test', asOf: '2026-01-01' },
  ...change,
})

test.each([
  { surcharge: extra({}), amount: '50', because: 'ten percent of 500 dollars of freight' },
  {
    surcharge: extra({ per: 'kg', span: exactly('0.5') }),
    amount: '50',
    because: 'half a dollar for each billed kilogram',
  },
  { surcharge: extra({ per: 'shipment', span: exactly('30') }), amount: '30', because: 'once' },
  { surcharge: extra({ per: 'wm', span: exactly('30') }), amount: '15', because: 'half a cubic metre' },
  { surcharge: extra({ when: ['battery'] }), amount: undefined, because: 'the goods hold no battery' },
])('a surcharge per $surcharge.per adds $amount: $because', ({ surcharge, amount }) => {
  const lane = laneLike({ surcharges: [surcharge] })
  const cost = costBy([lane], cargoLike({ kg: '100', cbm: '0.5' }))
  expect(freightOf(cost, 'surcharge/fuel').likely).toBe(amount)
})

test('surcharges are part of the freight that customs count in a CIF country', () => {
  const plain = costBy([laneLike({})], cargoLike({ kg: '100', cbm: '0.5' }))
  const dearer = costBy([laneLike({ surcharges: [extra({})] })], cargoLike({ kg: '100', cbm: '0.5' }))
  const value = (cost: typeof plain) => Number(cost.customsValue?.amount)
  expect(value(dearer) - value(plain)).toBeCloseTo(50, 6)
})

test('beside the buyer’s own rate no surcharge or least charge of ours is added', () => {
  const lane = laneLike({ surcharges: [extra({})], minimum: exactly('900') })
  const cost = costBy([lane], cargoLike({ kg: '100', cbm: '0.5' }), { values: { 'air-rate': '6 USD' } })
  expect(freightOf(cost)).toMatchObject({ likely: '600', working: { rate: { value: '6' } } })
  expect(freightOf(cost, 'surcharge/fuel').likely).toBeUndefined()
})
