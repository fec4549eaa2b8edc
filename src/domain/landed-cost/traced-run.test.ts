import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packs } from '../../../tests/packs'
import { incoterm, transportMode } from '../buyer'
import type { Order } from '../order'
import type { CostBuyer } from './cost-buyer'
import { orderLike, valuesLike } from './golden/order-like'
import { run } from './run'
import type { Draw, Side } from './scenario'
import { sceneFor } from './scene'
import type { Sheet } from './sheet'
import { likelyRun, swungRun } from './traced-run'
import { uncertainIn } from './uncertain'

const TODAY = '2026-11-22'

const span = (value: string) => ({
  low: String(Number(value) * 0.5),
  likely: value,
  high: String(Number(value) * 2),
})

/** Price, weight, volume and freight in China may all be half or double. */
const loose = (order: Order): Order => {
  const { shipment } = order
  const page = { basis: 'page' as const, source: 'example' }
  return {
    ...order,
    price: { is: 'known', estimate: { span: span('20'), evidence: page } },
    domesticFreight: { is: 'known', estimate: { span: span('300'), evidence: page } },
    shipment: {
      ...shipment,
      grossKg: { span: span(shipment.grossKg?.span.likely ?? '10'), evidence: page },
      cbm: { span: span(shipment.cbm?.span.likely ?? '1'), evidence: page },
    },
  }
}

const order = fc
  .record({
    quantity: fc.integer({ min: 1, max: 5000 }),
    kg: fc.constantFrom('3', '80', '900'),
    cbm: fc.constantFrom('0.02', '0.7', '9'),
    codes: fc.constantFrom<string[]>([], ['6109'], ['7323', '9617'], ['9503']),
  })
  .map(({ codes, ...goods }) => ({ ...loose(orderLike({ ...goods, price: '20' })), codes }))

const own = fc
  .dictionary(
    fc.constantFrom(
      'cost-of-money',
      'defects',
      'freight-inside',
      'duty',
      'tooling',
      'repacking',
      'main-freight',
    ),
    fc.constantFrom('0', '5', '40'),
  )
  .map((values) =>
    Object.fromEntries(
      Object.entries(valuesLike(values)).map(([id, one]) => [id, { ...one, low: '0', high: '60' }]),
    ),
  )

const buyer: fc.Arbitrary<CostBuyer> = fc.record(
  {
    country: fc.constantFrom('US', 'DE', 'GB', 'NG', 'KZ', 'AE', 'BR', 'ZA', 'PE'),
    currency: fc.constantFrom('USD', 'EUR', 'CNY', 'NGN'),
    mode: fc.constantFrom(...transportMode.options),
    importer: fc.constantFrom('business' as const, 'consumer' as const),
    vatRegistered: fc.boolean(),
    incoterm: fc.constantFrom(...incoterm.options),
    ownValues: own,
  },
  { requiredKeys: ['country', 'currency', 'mode', 'importer', 'vatRegistered', 'ownValues'] },
)

const amounts = ({ lines, terms }: Sheet) => ({
  lines: lines.map(({ id, amount }) => [id, amount.is === 'known' ? amount.value.toFixed() : amount]),
  terms: new Map([...terms].map(([id, one]) => [id, one.is === 'known' ? one.value.toFixed() : one])),
})

const only =
  (variable: string, side: Side): Draw =>
  (name) =>
    name === variable ? side : 'likely'

test('what is taken over from the likely run is what the whole sum would have come to', () => {
  fc.assert(
    fc.property(order, buyer, (goods, who) => {
      const scene = sceneFor(goods, who, packs, TODAY)
      const likely = likelyRun(scene)
      const ends = uncertainIn(scene).flatMap((name) => [[name, 'low'] as const, [name, 'high'] as const])
      const short = ends.map(([name, side]) => amounts(swungRun(scene, likely, name, side)))
      const whole = ends.map(([name, side]) => amounts(run(scene, only(name, side))))
      expect(short).toEqual(whole)
    }),
    { numRuns: 300 },
  )
})

test('a fee of the agent leaves customs alone: its run does only the agent’s line again', () => {
  const scene = sceneFor(
    loose(orderLike({ quantity: 100, price: '20', kg: '80', cbm: '0.7' })),
    {
      country: 'US',
      currency: 'USD',
      mode: 'air',
      importer: 'business',
      vatRegistered: false,
      ownValues: {},
    },
    packs,
    TODAY,
  )
  const { came, gone } = swungRun(scene, likelyRun(scene), 'agent', 'high')
  expect(came.map(({ id }) => id)).toEqual(['agent'])
  expect(gone.map(({ id }) => id)).toEqual(['agent'])
})
