import { expect, test } from 'vitest'
import { containers } from '../containers'
import { holidays } from '../holidays'
import { stages } from '../stages'
import { lanes } from './index'

const figures = [
  ...lanes.map(({ id, evidence }) => ({ id, evidence })),
  ...lanes.flatMap(({ id, minimumEvidence }) => (minimumEvidence ? [{ id, evidence: minimumEvidence }] : [])),
  ...lanes.flatMap(({ surcharges = [] }) => surcharges),
  ...containers,
  ...stages.map(({ stage, evidence }) => ({ id: stage, evidence })),
  ...holidays,
]

const rises = ({ low, likely, high }: { low: string; likely: string; high: string }): boolean =>
  Number(low) <= Number(likely) && Number(likely) <= Number(high)

test('no price, container, stage or holiday stands without a source and a date', () => {
  expect(figures.filter(({ evidence }) => !evidence.source || !evidence.asOf).map(({ id }) => id)).toEqual([])
})

test('a lane has a name of its own', () => {
  expect(new Set(lanes.map(({ id }) => id)).size).toBe(lanes.length)
})

test('every lane has a price: one, or breaks that rise', () => {
  const odd = lanes.filter(({ span, bands = [] }) => {
    const bounds = bands.map(({ from }) => Number(from))
    const isRising = bounds.every((from, index) => index === 0 || from > (bounds[index - 1] ?? 0))
    return span ? bands.length > 0 || !rises(span) : bands.length === 0 || !isRising
  })
  expect(odd.map(({ id }) => id)).toEqual([])
})

test('a denser cargo never costs more a kilogram', () => {
  const dearer = lanes.filter(({ per, bands = [] }) => {
    const prices = bands.map(({ span }) => Number(span.likely))
    return per === 'density' && prices.some((price, index) => price > (prices[index - 1] ?? price))
  })
  expect(dearer.map(({ id }) => id)).toEqual([])
})

test('a container lane says which container and shares its route with the other sizes', () => {
  const boxes = lanes.filter(({ per }) => per === 'container')
  expect(boxes.filter(({ container, route, load }) => !container || !route || load !== 'fcl')).toEqual([])
  const sizes = new Map(boxes.map(({ route }) => [route, boxes.filter((one) => one.route === route).length]))
  expect([...new Set(sizes.values())]).toEqual([3])
})

test('holidays follow each other, and Spring Festival holds the lunar New Year', () => {
  const order = holidays.flatMap(({ from, to }) => [from, to])
  expect(order).toEqual([...order].sort())
  const festivals = holidays.filter(({ id }) => id === 'spring-festival')
  const newYears = ['2026-02-17', '2027-02-06', '2028-01-26']
  expect(
    festivals.map(({ from, to }, year) => from < (newYears[year] ?? '') && (newYears[year] ?? '') < to),
  ).toEqual([true, true, true])
})

test('holidays of 2026 are the State Council’s, later ones are said to be remembered', () => {
  const bases = (year: string) => [
    ...new Set(holidays.filter(({ from }) => from.startsWith(year)).map(({ evidence }) => evidence.basis)),
  ]
  expect([bases('2026'), bases('2027'), bases('2028')]).toEqual([['official'], ['recalled'], ['recalled']])
})

test('an all-in lane does not bring one T-shirt to another country for cents', () => {
  const cheap = lanes.filter(
    ({ allIn, atLeast, minimum }) => allIn && Number(atLeast ?? '0') < 10 && Number(minimum?.low ?? '0') < 20,
  )
  expect(cheap.map(({ id }) => id)).toEqual([])
})

test('a list nobody dates is taken to be off by a third', () => {
  const undated = lanes.filter(({ evidence }) => evidence.source.includes('undated'))
  const off = undated.flatMap(({ bands = [] }) =>
    bands.map(({ span }) => Number(span.high) / Number(span.likely)),
  )
  expect(undated.length).toBeGreaterThan(0)
  expect(off.filter((one) => one < 1.33)).toEqual([])
})
