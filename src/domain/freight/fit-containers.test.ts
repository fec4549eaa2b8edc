import { expect, test } from 'vitest'
import { big } from '../money'
import { type ContainerOffer, fitContainers } from './fit-containers'

const offer = (id: string, cbm: string, kg: string, price: string): ContainerOffer => ({
  id,
  cbm: big(cbm),
  kg: big(kg),
  price: big(price),
})
const SMALL = offer('20GP', '27', '21600', '2400')
const LONG = offer('40GP', '56', '26500', '4000')
const HIGH = offer('40HQ', '67', '26500', '4000')
const ALL = [SMALL, LONG, HIGH]

test.each([
  { cbm: '20', kg: '5000', fit: '20GP×1', price: '2400', because: 'it fits a small one' },
  { cbm: '27', kg: '5000', fit: '20GP×1', price: '2400', because: 'exactly full is full, not over' },
  { cbm: '27.01', kg: '5000', fit: '40HQ×1', price: '4000', because: 'one 40′ is cheaper than two 20′' },
  {
    cbm: '60',
    kg: '5000',
    fit: '40HQ×1',
    price: '4000',
    because: 'it is over the low 40′ and under the high one',
  },
  { cbm: '90', kg: '9000', fit: '20GP×1 40HQ×1', price: '6400', because: 'the rest fits a small one' },
  { cbm: '10', kg: '22000', fit: '40HQ×1', price: '4000', because: 'it is too heavy for a 20′' },
  {
    cbm: '20',
    kg: '40000',
    fit: '20GP×2',
    price: '4800',
    because: 'a 20′ carries nearly as much weight as a 40′',
  },
  { cbm: '670', kg: '50000', fit: '40HQ×10', price: '40000', because: 'ten full ones' },
  { cbm: '0', kg: '0', fit: '20GP×1', price: '2400', because: 'a container is paid whole' },
])('$cbm m³ of $kg kg go in $fit: $because', ({ cbm, kg, fit, price }) => {
  const found = fitContainers(big(cbm), big(kg), ALL)
  expect(found?.containers.map(({ id, count }) => `${id}×${count}`).join(' ')).toBe(fit)
  expect(found?.price.toFixed()).toBe(price)
})

test('how full they are is the larger of room and payload', () => {
  const light = fitContainers(big('33.5'), big('1000'), [HIGH])
  const heavy = fitContainers(big('33.5'), big('23850'), [HIGH])
  expect([light?.fillPercent.toFixed(), heavy?.fillPercent.toFixed()]).toEqual(['50', '90'])
})

test('without a container on offer there is no fit', () => {
  expect(fitContainers(big('20'), big('100'), [])).toBeUndefined()
})
