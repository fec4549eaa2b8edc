import { expect, test } from 'vitest'
import { packs as shipped } from '../../../tests/packs'
import examples from './golden/examples.json'
import { landedCost } from './landed-cost'
import type { LandedCost } from './result'
import { costOf, ownValues, plainOrder } from './testing/plain-order'

const span = (cost: LandedCost, id: string) => {
  const amount = cost.lines.find((line) => line.id === id)?.amount
  return amount?.is === 'known' ? amount.span : undefined
}

test('a quote entered with a range gives its line and the total that range', () => {
  const cost = costOf({ values: { 'main-freight': '200 (150-300) USD', tax: '0' } })
  expect(span(cost, 'main-freight')).toEqual({ low: '150', likely: '200', high: '300' })
  expect(cost.cash).toMatchObject({ span: { low: '1360', likely: '1410', high: '1510' } })
  expect(cost.causes).toEqual([{ variable: 'main-freight', low: '1360', high: '1510' }])
})

test.each([
  { id: 'duty', value: '10 (5-20)', line: 'duty/mfn', low: '55', high: '220', because: 'of 1,100 dollars' },
  { id: 'agent', value: '5 (3-8)', line: 'agent', low: '30', high: '80', because: 'of 1,000 dollars' },
  {
    id: 'clearance',
    value: '90 (60-150) USD',
    line: 'clearance',
    low: '60',
    high: '150',
    because: 'as said',
  },
  { id: 'delivery', value: '40 (30-70) USD', line: 'delivery', low: '30', high: '70', because: 'as said' },
])('$id of $value makes a line from $low to $high: $because', ({ id, value, line, low, high }) => {
  const cost = costOf({ values: { [id]: value } })
  expect(span(cost, line)).toMatchObject({ low, high })
  expect(cost.causes.map(({ variable }) => variable)).toEqual([id])
})

test('a figure entered without a range makes none', () => {
  const { cash, causes } = costOf({ values: { duty: '10', delivery: '40 USD' } })
  expect(cash.is === 'complete' && cash.span.low === cash.span.high).toBe(true)
  expect(causes).toEqual([])
})

test('an exchange rate entered with a range moves all that is paid in yuan', () => {
  const cost = costOf({ values: { 'exchange-rate': '0.14 (0.125-0.16)' } })
  expect(span(cost, 'goods')).toEqual({ low: '875', likely: '980', high: '1120' })
  expect(cost.causes.map(({ variable }) => variable)).toEqual(['exchange-rate'])
})

test('ends entered the wrong way round never put the likely value outside them', () => {
  const own = ownValues({ 'main-freight': '200 USD', clearance: '0' })
  const wrong = {
    ...own,
    delivery: { value: '40', low: '50', high: '30', currency: 'USD', setOn: '2026-11-22' },
  }
  const cost = costOf({ buyer: { ownValues: wrong } })
  expect(span(cost, 'delivery')).toEqual({ low: '40', likely: '40', high: '40' })
})

const example = examples.ranges[0]
const three = (values: string[] | undefined): string => {
  const [low, likely, high] = values ?? []
  return `${likely} (${low}-${high}) USD`
}

test('RANGE-1: four own figures with their ranges add up by the root of their squares', () => {
  const parts = example?.inputs.components
  const values = ownValues({
    'rate/USD': '7.00',
    agent: '6',
    'payment-fee': '0.4',
    'origin-handling': '90 USD',
    insurance: '0.30',
    'insurance-minimum': '25 USD',
    duty: '2',
    'layer/us-301': '0',
    'layer/us-232': '25',
    'layer/us-forced-labour': '12.5',
    'main-freight': three(parts?.freightUSD),
    clearance: three(parts?.brokerageUSD),
    'destination-handling': three(parts?.destinationHandlingUSD),
    delivery: three(parts?.lastMileUSD),
  })
  const price = { is: 'known' as const, estimate: { ...figureOf('42.00') } }
  const order = {
    ...plainOrder,
    quantity: 500,
    unit: '个',
    price,
    domesticFreight: { ...price, estimate: figureOf('300') },
  }
  const buyer = {
    country: 'US',
    currency: 'USD',
    mode: 'air' as const,
    importer: 'business' as const,
    vatRegistered: false,
    ownValues: values,
  }
  const cost = landedCost({ ...order, codes: [] }, buyer, shipped, '2026-11-15')
  const total = cost.cash.is === 'complete' ? cost.cash.span : undefined
  expect({
    likelyUSD: total?.likely,
    worstCaseLowUSD: cost.corners?.low,
    worstCaseHighUSD: cost.corners?.high,
    rssLowUSD: total?.low,
    rssHighUSD: total?.high,
  }).toEqual({
    likelyUSD: example?.outputs.likelyUSD,
    worstCaseLowUSD: example?.outputs.worstCaseLowUSD,
    worstCaseHighUSD: example?.outputs.worstCaseHighUSD,
    rssLowUSD: example?.outputs.rssLowUSD,
    rssHighUSD: example?.outputs.rssHighUSD,
  })
  expect(cost.causes[0]?.variable).toBe('main-freight')
})

const figureOf = (value: string) => ({
  span: { low: value, likely: value, high: value },
  evidence: { basis: 'page' as const, source: 'example' },
})
