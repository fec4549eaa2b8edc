import { expect, test } from 'vitest'
import { categoryPriors } from '../data/category-priors'
import type { OwnValues } from './buyer'
import { priorsFor } from './category-prior'
import { found, notShown } from './field'
import { emptyListing, kitchenBottles } from './landed-cost/testing/kitchen-bottles'
import type { Listing, Variant } from './listing'
import { orderFrom } from './order'
import { cartonInText } from './order/carton-text'
import { aVariant } from './trust/an-offer.test-data'

const page = <T>(value: T) => found(value, 'page-data', 'page')
const shirt: Listing = {
  ...emptyListing,
  unit: page('件'),
  title: page('纯棉短袖T恤女2025夏季新款'),
  weightKg: page('0.18'),
}
const order = (listing: Listing, quantity = 100, values: OwnValues = {}) =>
  orderFrom(listing, { quantity }, values, categoryPriors)
const own = (value: string) => ({ value, setOn: '2026-11-22' })

test.each([
  { text: '50台一箱9公斤,外箱尺寸52*40*23cm', because: 'said in one breath' },
  { text: '50个/箱，外箱尺寸：52×40×23，箱重：9kg', because: 'sides of a carton without a unit are cm' },
  {
    name: '箱规',
    text: '50个一箱 外箱52*40*23cm 毛重9kg',
    because: 'a gross weight in a carton’s line is the carton’s',
  },
  { text: '装箱数：50 外箱毛重：9KG 外箱尺寸：520*400*230mm', because: 'millimetres are turned into cm' },
])('a carton of 50, 52×40×23 cm and 9 kg is read: $because', ({ name = '产品重量', text }) => {
  const { pieceUnit: _unit, ...carton } = cartonInText([{ name, values: [text] }])
  expect(Object.fromEntries(Object.entries(carton).map(([part, value]) => [part, value.toFixed()]))).toEqual({
    pieces: '50',
    kg: '9',
    lengthCm: '52',
    widthCm: '40',
    heightCm: '23',
  })
})

test.each([
  { name: '毛重', value: '12kg', because: 'a bare gross weight may be of one piece' },
  { name: '产品尺寸', value: '40*30*35cm', because: 'the product is not its carton' },
  { name: '外箱尺寸', value: '520*400*230', because: 'without a unit 520 is no carton in cm' },
  { name: '外箱毛重', value: '9000', because: 'a weight without a unit may be grams' },
])('nothing is read of $name $value: $because', ({ name, value }) => {
  expect(cartonInText([{ name, values: [value] }])).toEqual({})
})

test('two different carton sizes are none', () => {
  const carton = cartonInText([
    { name: '外箱尺寸', values: ['40*30*35cm'] },
    { name: '箱规', values: ['60*40*40cm'] },
  ])
  expect(carton).toEqual({})
})

test('205 bottles need six cartons and weigh 61.5 kg', () => {
  const { shipment } = order(kitchenBottles, 205)
  expect(shipment.cartons).toBe(6)
  expect(shipment.cbm?.span.likely).toBe('0.252')
  expect(shipment.grossKg?.span.likely).toBe('61.5')
})

test('the buyer’s carton stands before the page’s', () => {
  const { shipment } = order(kitchenBottles, 200, { 'carton-pieces': own('50'), 'carton-weight': own('10') })
  expect(shipment.cartons).toBe(4)
  expect(shipment.grossKg).toMatchObject({ span: { low: '40', high: '40' }, evidence: { basis: 'buyer' } })
})

test('a weight from the page counts with its boxes and a tenth either way', () => {
  expect(order(shirt).shipment.grossKg).toMatchObject({
    span: { likely: '19.8' },
    evidence: { basis: 'page' },
  })
})

test('without any size the volume follows from the usual density and moves with the weight', () => {
  const { shipment } = order(shirt)
  expect(shipment.cbmFollowsWeight).toBe(true)
  expect(shipment.cbm?.evidence.basis).toBe('recalled')
})

test('goods of no known kind without a weight have no weight: nothing is guessed', () => {
  const { shipment } = order({ ...emptyListing, title: page('某某物') })
  expect(shipment.grossKg).toBeUndefined()
  expect(shipment.cbm).toBeUndefined()
})

test.each([
  { kg: '180', because: 'grams were typed as kilograms' },
  { kg: '0.0005', because: 'no shirt weighs half a gram' },
])('a shirt of $kg kg is not believed: $because', ({ kg }) => {
  const { shipment } = order({ ...shirt, weightKg: page(kg) })
  expect(shipment.grossKg?.evidence.basis).toBe('recalled')
  expect(shipment.notes).toContainEqual({ code: 'weight-suspicious', params: { kg } })
})

test('a pack of zero weight is a pack of unknown weight', () => {
  const { shipment } = order({ ...shirt, weightKg: page('0') })
  expect(shipment.grossKg?.evidence.basis).toBe('recalled')
})

test.each([
  {
    freight: { amount: '0', computedFor: 'page-default' as const, free: true },
    likely: '0',
    basis: 'page',
    because: 'the page says shipping is free',
  },
  {
    freight: { amount: '3', computedFor: 'page-default' as const, free: false },
    likely: '50',
    basis: 'recalled',
    because: 'three yuan is the first unit’s, 19.8 kg cost more',
  },
  {
    freight: { amount: '60', computedFor: 'chosen-address' as const, free: false },
    likely: '60',
    basis: 'page',
    because: 'it is for the buyer’s address and enough for the weight',
  },
])('freight in China is $likely yuan: $because', ({ freight, likely, basis }) => {
  expect(order({ ...shirt, domesticFreight: page(freight) }).domesticFreight).toMatchObject({
    estimate: { span: { likely }, evidence: { basis } },
  })
})

test.each([
  {
    quantity: 1,
    span: { low: '1.5', likely: '3', high: '6' },
    because: 'to another address it may be double',
  },
  { quantity: 2, span: { low: '4', likely: '6', high: '8' }, because: 'a courier takes 400 g, not a lorry' },
  { quantity: 20, span: { low: '7', likely: '13.5', high: '20' }, because: 'a courier is still the cheaper' },
  { quantity: 1000, span: { low: '79.2', likely: '158.4', high: '297' }, because: 'by road it is cheaper' },
])('of ¥3 to no address, $quantity shirts travel for $span.likely: $because', ({ quantity, span }) => {
  const freight = page({ amount: '3', computedFor: 'page-default' as const, free: false })
  expect(order({ ...shirt, domesticFreight: freight }, quantity).domesticFreight).toMatchObject({
    estimate: { span },
  })
})

test('freight to the buyer’s own address is what the page says', () => {
  const freight = page({ amount: '3', computedFor: 'chosen-address' as const, free: false })
  expect(order({ ...shirt, domesticFreight: freight }, 1).domesticFreight).toMatchObject({
    estimate: { span: { low: '3', likely: '3', high: '3' } },
  })
})

test('freight nobody shows is what carriers take for the weight, said to be remembered, not zero', () => {
  const { domesticFreight, notes } = order(shirt)
  expect(domesticFreight).toMatchObject({ is: 'known', estimate: { evidence: { basis: 'recalled' } } })
  expect(notes.map(({ code }) => code)).toContain('domestic-freight-by-weight')
})

test('freight nobody shows is missing while nobody knows the weight', () => {
  const unweighed = { ...shirt, title: notShown, category: notShown, weightKg: notShown, packSize: notShown }
  expect(order(unweighed).domesticFreight).toEqual({ is: 'unknown', missing: 'domestic-freight' })
})

test('freight that is shown and cannot be read is missing, whatever the weight', () => {
  const unread = { ...shirt, domesticFreight: { is: 'unreadable' as const, saw: '运费面议', at: 'freight' } }
  expect(order(unread).domesticFreight).toEqual({ is: 'unknown', missing: 'domestic-freight' })
})

test.each([
  { listing: { ...shirt, pricing: notShown }, missing: 'price' },
  {
    listing: { ...shirt, pricing: page({ kind: 'by-variant' as const, low: '7', high: '9' }) },
    missing: 'variant',
  },
  { listing: { ...shirt, pricing: kitchenBottles.pricing }, missing: 'moq', quantity: 10 },
  {
    listing: { ...shirt, pricing: page({ kind: 'by-variant' as const, low: '7', high: '7' }) },
    missing: 'moq',
    quantity: 0,
  },
])('without a price for this order its code is $missing', ({ listing, missing, quantity }) => {
  expect(order(listing, quantity).price).toEqual({ is: 'unknown', missing })
})

test.each([
  { title: '家用304不锈钢保温饭盒', kind: 'tableware-steel', because: 'what the thing is stands last' },
  { title: '手机支架桌面懒人支架', kind: 'mobile-holder', because: 'the longer word says more' },
  { title: '儿童帆布鞋', kind: 'shoes', because: 'one character counts at the end' },
])('$title is of the kind $kind: $because', ({ title, kind }) => {
  expect(priorsFor({ title }, categoryPriors)[0]?.id).toBe(kind)
})

test('a shoe rack is no shoe: one character counts only at the end', () => {
  expect(priorsFor({ title: '鞋架子' }, categoryPriors)).toEqual([])
})

test('the site’s own category stands before the title, and the title widens it', () => {
  const kinds = priorsFor({ title: '劳保手套', category: '工具' }, categoryPriors)
  expect(kinds.map(({ id }) => id)).toEqual(['toolhand', 'gloves'])
})

const made = (title: string, material: string): Listing => ({
  ...emptyListing,
  title: page(title),
  attributes: page([{ name: '材质', values: [material] }]),
})

test.each([
  { title: '保温水壶', material: '304不锈钢', headings: ['7323', '9617'], because: 'steel is what it says' },
  {
    title: '厨房水壶',
    material: '高硼硅玻璃+食品级PP',
    headings: ['7013', '3924', '9617'],
    because: 'a glass bottle with a plastic lid is not of steel',
  },
  { title: '厨房水壶', material: '竹纤维', headings: [], because: 'we have no figures for bamboo' },
  {
    title: '厨房水壶',
    material: '见详情',
    headings: ['7323', '9617'],
    because: 'nothing is said against it',
  },
  { title: '五金门锁', material: '塑料', headings: [], because: 'plastic is no base metal: ask' },
])('$title of $material may fall under $headings: $because', ({ title, material, headings }) => {
  expect(order(made(title, material)).codes).toEqual(headings)
})

const boxed = (unit: string, more: Partial<Listing> = {}): Listing => ({
  ...emptyListing,
  title: page('纯棉短袖T恤'),
  unit: page(unit),
  ...more,
})
const said = (value: string) => page([{ name: '装箱数', values: [value] }])

test.each([
  { unit: '个', value: '40个/箱', cartons: 3, because: 'pieces are ordered and counted' },
  { unit: '件', value: '40个/箱', cartons: 3, because: '件 and 个 are both one piece' },
  { unit: '箱', value: '40个/箱', cartons: 100, because: 'cartons are ordered, each is one' },
  { unit: '套', value: '40套/箱', cartons: 3, because: 'sets are ordered and counted' },
  { unit: '套', value: '40个/箱', cartons: undefined, because: 'nobody says how many pieces a set has' },
  { unit: '盒', value: '40', cartons: undefined, because: 'a bare count may be of pieces or of boxes' },
])('100 $unit with $value are $cartons cartons: $because', ({ unit, value, cartons }) => {
  expect(order(boxed(unit, { attributes: said(value) })).shipment.cartons).toBe(cartons)
})

test('a box of ten shirts weighs ten shirts, and one of unknown count is not weighed', () => {
  const ten = page({ pieces: 10, pieceUnit: '件', packUnit: '盒' })
  expect(order(boxed('盒', { unitsPerPack: ten })).shipment.unitKg?.span.likely).toBe('1.8')
  expect(order(boxed('盒')).shipment.unitKg).toBeUndefined()
})

test.each([
  {
    unit: '件',
    packs: page({ pieces: 40, pieceUnit: '个', packUnit: '件' }),
    kg: '7.2',
    because: 'it is a carton here',
  },
  {
    unit: '双',
    packs: page({ pieces: 2, pieceUnit: '只', packUnit: '双' }),
    kg: '0.18',
    because: 'a pair is one thing',
  },
  { unit: '打', packs: notShown, kg: '2.16', because: 'a dozen is twelve' },
])('one $unit weighs $kg kg: $because', ({ unit, packs, kg }) => {
  expect(order(boxed(unit, { unitsPerPack: packs })).shipment.unitKg?.span.likely).toBe(kg)
})

test('goods sold by weight weigh what is ordered', () => {
  expect(order(boxed('公斤')).shipment.unitKg).toMatchObject({ span: { low: '1', high: '1' } })
})

const variants = (...facts: Partial<Variant>[]) =>
  page(facts.map((fact, index) => aVariant(`${index}`, fact)))
const pack = (lengthCm: string, widthCm: string, heightCm: string) => page({ lengthCm, widthCm, heightCm })

test('while no variant is chosen, what all of them weigh counts before the usual weight of such goods', () => {
  const beds = variants({ weightKg: page('0.7') }, { weightKg: page('0.95') }, { weightKg: page('0.7') })
  expect(order({ ...shirt, variants: beds }).shipment.unitKg).toMatchObject({
    span: { low: '0.63', likely: '0.7', high: '1.045' },
    evidence: { basis: 'page' },
  })
})

test('a variant that does not say its weight leaves the others’ out of it', () => {
  const beds = variants({ weightKg: page('0.7') }, {})
  const unweighed = { ...shirt, weightKg: notShown, variants: beds }
  expect(order(unweighed).shipment.unitKg?.evidence.basis).toBe('recalled')
})

test('while no variant is chosen, the packs of all of them give the volume', () => {
  const packs = variants({ packSize: pack('20', '20', '10') }, { packSize: pack('20', '20', '5') })
  expect(order({ ...shirt, variants: packs }).shipment.cbm?.span).toEqual({
    low: '0.2',
    likely: '0.42',
    high: '0.46',
  })
})

test('a shirt packed in a cubic centimetre: the size is not used, the usual density is', () => {
  const { shipment } = order({ ...shirt, packSize: pack('1', '1', '1') })
  expect(shipment.cbm?.evidence.basis).toBe('recalled')
  expect(shipment.notes.map(({ code }) => code)).toContain('density-suspicious')
})

test('a size that cannot be right, of goods of no known kind, leaves the volume unknown', () => {
  const thing = { ...shirt, title: page('某某物'), packSize: pack('1', '1', '1') }
  expect(order(thing).shipment.cbm).toBeUndefined()
})

test.each([
  { title: '纯棉短袖T恤', cargo: 'clothing', because: 'shirts are clothes' },
  { title: '20000毫安充电宝', cargo: 'battery', because: 'a power bank is a battery' },
  { title: '某某物', cargo: undefined, because: 'nobody knows what it is' },
])('$title travels as $cargo: $because', ({ title, cargo }) => {
  expect(order({ ...emptyListing, title: page(title) }).cargo).toBe(cargo)
})

test('a weight entered with a range counts with its ends', () => {
  const values = { 'unit-weight': { ...own('0.2'), low: '0.15', high: '0.3' } }
  expect(order(shirt, 100, values).shipment.unitKg?.span).toEqual({ low: '0.15', likely: '0.2', high: '0.3' })
})

test('freight in China entered with a range keeps it', () => {
  const values = { 'domestic-freight': { ...own('300'), low: '250', high: '400' } }
  expect(order(shirt, 100, values).domesticFreight).toMatchObject({
    estimate: { span: { low: '250', likely: '300', high: '400' } },
  })
})
