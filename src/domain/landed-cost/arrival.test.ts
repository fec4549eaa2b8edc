import { expect, test } from 'vitest'
import { holidays } from '../../data/holidays'
import { stages } from '../../data/stages'
import { transit } from '../../data/transit'
import { arrivalFor, latestPaymentFor, type WayToDoor } from './arrival'

const DATA = { holidays, stages, transit }
const almaty: WayToDoor = { country: 'KZ', mode: 'truck', dispatchDays: { low: 7, high: 15 } }
const lagos: WayToDoor = { country: 'NG', mode: 'sea', load: 'lcl', dispatchDays: { low: 2, high: 5 } }

test('a way is production, pickup, consolidation, the way itself and clearance, in days', () => {
  const { stages: found, missing } = arrivalFor(DATA, almaty, '2027-03-01')
  expect(found.map(({ stage, days }) => [stage, days.low, days.high])).toEqual([
    ['production', 7, 15],
    ['pickup', 1, 4],
    ['consolidation', 2, 7],
    ['transit', 7, 25],
    ['clearance', 1, 7],
  ])
  expect(missing).toEqual([])
})

test('without a holiday the early day is the sum of the fast ends, the late one of the slow ends and a buffer', () => {
  const arrival = arrivalFor(DATA, almaty, '2027-05-07')
  expect(arrival).toMatchObject({ early: '2027-05-25', buffer: 12, days: { low: 18, high: 70 } })
  expect(arrival.late).toBe('2027-07-16')
})

test('Spring Festival holds bags up that are paid in January: the days it costs are named', () => {
  const plain = arrivalFor({ ...DATA, holidays: [] }, almaty, '2027-01-28')
  const held = arrivalFor(DATA, almaty, '2027-01-28')
  expect(held.early > plain.early).toBe(true)
  expect(held.late > plain.late).toBe(true)
  expect(held.holidays).toEqual([{ id: 'spring-festival', from: '2027-02-05', to: '2027-02-12', adds: 25 }])
})

test('the buffer is a fifth of the slow end, and three days at least', () => {
  const fast: WayToDoor = { country: 'US', mode: 'express', dispatchDays: { low: 1, high: 1 } }
  expect(arrivalFor(DATA, fast, '2027-03-01').buffer).toBe(4)
  expect(
    arrivalFor(
      { ...DATA, stages: [] },
      { ...fast, laneDays: { low: 2, high: 3, evidence: { basis: 'buyer', source: 'x' } } },
      '2027-03-01',
    ).buffer,
  ).toBe(3)
})

test('clearance in Nigeria takes 5 to 21 days', () => {
  const clearance = arrivalFor(DATA, lagos, '2027-03-01').stages.find(({ stage }) => stage === 'clearance')
  expect(clearance?.days).toEqual({ low: 5, high: 21 })
})

test.each([
  {
    way: { ...lagos, load: 'fcl' as const },
    without: 'consolidation',
    because: 'a full container waits for nobody',
  },
  {
    way: { ...lagos, mode: 'express' as const },
    without: 'consolidation',
    because: 'a courier takes it as it is',
  },
  {
    way: {
      ...almaty,
      allIn: true,
      laneDays: { low: 6, high: 12, evidence: { basis: 'market' as const, source: 'list' } },
    },
    without: 'clearance',
    because: 'the carrier’s days hold it',
  },
])('$without is no stage: $because', ({ way, without }) => {
  const arrival = arrivalFor(DATA, way, '2027-03-01')
  expect(arrival.stages.map(({ stage }) => stage)).not.toContain(without)
  expect(arrival.missing).not.toContain(without)
})

test('the carrier’s own days stand before the usual ones', () => {
  const way = {
    ...almaty,
    laneDays: { low: 6, high: 12, evidence: { basis: 'buyer' as const, source: 'Blue Dragon' } },
  }
  const found = arrivalFor(DATA, way, '2027-03-01').stages.find(({ stage }) => stage === 'transit')
  expect(found).toMatchObject({ days: { low: 6, high: 12 }, evidence: { basis: 'buyer' } })
})

test('a stage without a figure is named, and is no stage of nought days', () => {
  const { dispatchDays: _promise, ...way } = lagos
  const arrival = arrivalFor(DATA, { ...way, country: 'PE' }, '2027-03-01')
  expect(arrival.missing).toEqual(['production', 'transit'])
})

test.each([
  { wantedBy: '2027-09-01', because: 'no holiday is near' },
  { wantedBy: '2027-04-20', because: 'Spring Festival lies on the way' },
])(
  'paid on the last day the goods are there by $wantedBy, a day later they may not be: $because',
  ({ wantedBy }) => {
    const last = latestPaymentFor(DATA, almaty, wantedBy) ?? ''
    const dayAfter = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10)
    expect(arrivalFor(DATA, almaty, last).late <= wantedBy).toBe(true)
    expect(arrivalFor(DATA, almaty, dayAfter).late > wantedBy).toBe(true)
  },
)

test('with a stage unknown the last day to pay cannot be told', () => {
  const { dispatchDays: _promise, ...way } = almaty
  expect(latestPaymentFor(DATA, way, '2027-09-01')).toBeUndefined()
})
