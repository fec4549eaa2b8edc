import { expect, test } from 'vitest'
import { hashOf, type Route, routeOf } from './route'

test.each<{ hash: string; route: Route; because: string }>([
  { hash: '', route: { screen: 'library' }, because: 'the Desk opens on the library' },
  {
    hash: '#/nowhere',
    route: { screen: 'library' },
    because: 'an address that names nothing is no dead end',
  },
  {
    hash: '#/offer/700000000001',
    route: { screen: 'offer', offerId: '700000000001' },
    because: 'the panel links here',
  },
  { hash: '#/offer/../settings', route: { screen: 'library' }, because: 'only a number is an offer' },
  {
    hash: '#/compare?ids=700000000001,700000000002,x,700000000001',
    route: { screen: 'compare', offerIds: ['700000000001', '700000000002'] },
    because: 'each offer is compared once',
  },
  { hash: '#/settings', route: { screen: 'settings' }, because: 'plain screens go by name' },
])('$hash: $because', ({ hash, route }) => {
  expect(routeOf(hash)).toEqual(route)
})

test('a ninth offer is not compared', () => {
  const ids = Array.from({ length: 9 }, (_, i) => `70000000000${i}`)
  expect(routeOf(`#/compare?ids=${ids.join(',')}`)).toEqual({ screen: 'compare', offerIds: ids.slice(0, 8) })
})

test('an address made from a place leads back to it', () => {
  const route: Route = { screen: 'compare', offerIds: ['700000000001', '700000000002'] }
  expect(routeOf(hashOf(route))).toEqual(route)
})
