import { expect, test } from 'vitest'
import { packs as shipped } from '../../../data/packs'
import { landedCost } from '../landed-cost'
import type { Packs } from '../packs'
import examples from './examples.json'
import { buyerLike, orderLike } from './order-like'

const components = examples.ranges[0]?.inputs.components
const outputs = examples.ranges[0]?.outputs

const span = (three: string[] | undefined) => ({
  low: three?.[0] ?? '',
  likely: three?.[1] ?? '',
  high: three?.[2] ?? '',
})
const evidence = { basis: 'market' as const, source: 'example', asOf: '2026-11-22' }

/** The four uncertain lines of the example as figures of ours: freight for 150 kg, the others for the order. */
const packs: Packs = {
  ...shipped,
  lanes: [
    {
      id: 'example-air',
      countries: ['US'],
      mode: 'air',
      currency: 'USD',
      per: 'kg',
      span: { low: '3.61', likely: '6.30', high: '9.082' },
      divisor: '6000',
      allIn: false,
      validFrom: '2026-01-01',
      evidence,
    },
  ],
  rules: shipped.rules.map((pack) => ({
    ...pack,
    clearance: [{ modes: ['air'], currency: 'USD', span: span(components?.brokerageUSD), evidence }],
  })),
  general: [
    {
      id: 'destination-handling',
      currency: 'USD',
      steps: [{ span: span(components?.destinationHandlingUSD) }],
      evidence,
    },
    { id: 'delivery', currency: 'USD', steps: [{ span: span(components?.lastMileUSD) }], evidence },
  ],
}

test('RANGE-1: four independent uncertainties add up by the root of their squares', () => {
  const buyer = buyerLike('US', 'USD', 'air', {
    'rate/USD': '7.00',
    agent: '6',
    'payment-fee': '0.4',
    'origin-handling': '90',
    insurance: '0.30',
    'insurance-minimum': '25',
    duty: '2',
    'layer/us-301': '0',
    'layer/us-232': '25',
    'layer/us-forced-labour': '12.5',
  })
  const { 'main-freight': _q, clearance: _c, 'destination-handling': _d, ...ownValues } = buyer.ownValues
  const order = orderLike({ quantity: 500, price: '42.00', domestic: '300', kg: '150', cbm: '0.5' })
  const cost = landedCost(order, { ...buyer, ownValues }, packs, '2026-11-15')
  const spans = [cost.cash, cost.perUnit].map((one) => (one.is === 'complete' ? one.span : undefined))
  const twoDecimals = (text: string | undefined) => Number(text).toFixed(2)
  expect({
    likelyUSD: spans[0]?.likely,
    worstCaseLowUSD: cost.corners?.low,
    worstCaseHighUSD: cost.corners?.high,
    rssLowUSD: spans[0]?.low,
    rssHighUSD: spans[0]?.high,
    perUnitLowUSD: twoDecimals(spans[1]?.low),
    perUnitLikelyUSD: twoDecimals(spans[1]?.likely),
    perUnitHighUSD: twoDecimals(spans[1]?.high),
  }).toEqual(outputs)
  expect(cost.causes[0]?.variable).toBe('freight-rate')
})
