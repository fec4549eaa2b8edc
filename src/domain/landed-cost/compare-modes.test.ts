import { expect, test } from 'vitest'
import { packs } from '../../data/packs'
import { compareModes, type ModeCost } from './compare-modes'
import { buyerLike } from './golden/order-like'
import { cargoLike, laneLike, packsWith } from './testing/freight-order'

const TODAY = '2027-03-01'
const span = (price: string) => ({ low: price, likely: price, high: price })
const groupage = laneLike({ id: 'groupage', mode: 'sea', per: 'wm', span: span('155') })
const box = laneLike({
  id: 'box',
  mode: 'sea',
  load: 'fcl',
  per: 'container',
  container: '40HQ',
  span: span('4000'),
})
const plane = laneLike({ id: 'plane', days: { low: 6, high: 9 } })
const { 'main-freight': _none, ...ownValues } = buyerLike('NG', 'USD', 'sea', {
  'exchange-rate': '0.14',
  duty: '10',
}).ownValues
const buyer = { ...buyerLike('NG', 'USD', 'sea', {}), ownValues }
const goods = cargoLike({ kg: '9000', cbm: '60' })
const rows = (lanes = [plane, groupage, box], who = buyer) =>
  compareModes(goods, who, packsWith(packs, lanes), TODAY, { dispatchDays: { low: 3, high: 7 } })
const named = ({ mode, load }: ModeCost) => (load ? `${mode} ${load}` : mode)
const freight = (row: ModeCost | undefined) => row?.cost.lines.find(({ id }) => id === 'main-freight')?.amount

test('groupage and full containers are rows of their own, each with its price', () => {
  const [lcl, fcl] = rows().filter(({ mode }) => mode === 'sea')
  expect([lcl, fcl].map((row) => row?.lane?.id)).toEqual(['groupage', 'box'])
  expect(freight(lcl)).toMatchObject({ span: { likely: '9300' } })
  expect(freight(fcl)).toMatchObject({ span: { likely: '4000' } })
})

test('without a price for a container there is no such row, unless it is the way in use', () => {
  expect(rows([groupage]).map(named)).not.toContain('sea fcl')
  const inUse = rows([groupage], { ...buyer, load: 'fcl' as const })
  expect(inUse.map(named)).toContain('sea fcl')
  expect(freight(inUse.find(({ load }) => load === 'fcl'))).toEqual({
    is: 'unknown',
    missing: 'container-rate',
  })
})

test('a quote and a chosen list stand only for the way they were given for', () => {
  const quoted = {
    ...buyer,
    lane: 'groupage',
    ownValues: { ...ownValues, 'main-freight': { value: '8000', currency: 'USD', setOn: TODAY } },
  }
  const found = rows(undefined, quoted)
  expect(freight(found.find((row) => named(row) === 'sea lcl'))).toMatchObject({ span: { likely: '8000' } })
  expect(freight(found.find((row) => named(row) === 'sea fcl'))).toMatchObject({ span: { likely: '4000' } })
  expect(found.find((row) => named(row) === 'sea lcl')).not.toHaveProperty('lane')
})

test('each row says when the goods arrive, by the carrier’s own days where he gives them', () => {
  const air = rows().find(({ mode }) => mode === 'air')
  expect(air?.days).toMatchObject({ low: 6, high: 9 })
  expect(air?.arrival.stages.find(({ stage }) => stage === 'transit')?.days).toEqual({ low: 6, high: 9 })
  expect(air?.arrival.missing).toEqual([])
})

test('how long the cash is out is said only with the whole sum and the whole way', () => {
  const all = rows()
  expect(all.every(({ cost, cashTied }) => (cost.cash.is === 'complete') === (cashTied !== undefined))).toBe(
    true,
  )
  expect(all.some(({ cashTied }) => cashTied !== undefined)).toBe(true)
})
