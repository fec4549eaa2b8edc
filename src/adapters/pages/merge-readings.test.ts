import { expect, test } from 'vitest'
import { found, unreadable } from '../../domain/field'
import { mergeReadings } from './merge-readings'

const PRICE = { kind: 'by-variant', low: '8.00', high: '8.00' } as const

test('a fact that page data cannot read is taken from what is drawn', () => {
  const { offer } = mergeReadings([
    { title: unreadable('??', 'title'), supplier: {} },
    { title: found('马克杯', 'page-markup', 'h1'), supplier: {} },
  ])
  expect(offer.title).toMatchObject({ value: '马克杯', from: 'page-markup' })
})

test('a drawn price does not settle which of the prices in page data is paid', () => {
  const doubtful = unreadable('10.00 / 8.00', 'price')
  const { offer } = mergeReadings([
    { pricing: doubtful, supplier: {} },
    { pricing: found(PRICE, 'page-markup', '#mainPrice'), supplier: {} },
  ])
  expect(offer.pricing).toEqual(doubtful)
})

test('a drawn price is the price where page data has none', () => {
  const { offer } = mergeReadings([
    { supplier: {} },
    { pricing: found(PRICE, 'page-markup', '#mainPrice'), supplier: {} },
  ])
  expect(offer.pricing).toMatchObject({ value: PRICE })
})
