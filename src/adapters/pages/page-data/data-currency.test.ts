import { expect, test } from 'vitest'
import type { Listing } from '../../../domain/listing'
import { readPageData } from '../read-offer'
import { ADDRESS, aModel, context, type Json } from '../testing/a-page'

type Fields = { [key: string]: Json }

const listingOf = (trade: Fields, mainPrice: Fields = {}): Listing => {
  const modules = { mainPrice, shippingServices: { totalCost: 6, templateId: 100200 } }
  const result = readPageData(context({ model: aModel(trade), modules }), ADDRESS)
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

test.each([
  { trade: { currency: 'USD' }, because: 'the trade model names dollars' },
  { trade: { priceUnit: '美元' }, because: 'the price unit is the dollar' },
  { price: { currencySymbol: '$' }, because: 'the price block has a dollar sign' },
  { trade: { priceDisplay: '$12.50-$15.80' }, because: 'the price is shown in dollars' },
  { trade: { minPrice: '€12.50' }, because: 'the lowest price is in euros' },
])('no figure in money is read when $because', ({ trade = {}, price = {} }) => {
  const { pricing, domesticFreight } = listingOf(trade, price)
  expect([pricing.is, domesticFreight.is]).toEqual(['unreadable', 'unreadable'])
})

test.each([
  { trade: { currency: 'CNY', priceUnit: '元' }, because: 'the data names the yuan' },
  { trade: { priceDisplay: '¥12.50-¥15.80' }, because: 'the price has a yuan sign' },
  { trade: {}, because: 'the data names no currency' },
])('prices are yuan when $because', ({ trade }) => {
  expect(listingOf(trade).pricing.is).toBe('found')
})
