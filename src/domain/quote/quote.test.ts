import { expect, test } from 'vitest'
import { packs } from '../../../tests/packs'
import { categoryPriors } from '../../data/category-priors'
import { newBuyer } from '../buyer'
import { viewCost } from '../landed-cost/cost-view'
import { emptyQuote, QUOTE_ID, type Quote } from './quote'
import { buyerWithoutQuote, buyerWithQuote, quoteFromBuyer } from './quote-buyer'
import { quoteListing } from './quote-listing'
import { quoteFromText, quoteText } from './quote-text'

const quote: Quote = {
  ...emptyQuote,
  words: 'steel bottle',
  kind: 'tshirt',
  tiers: [
    { from: 1, price: '4.20' },
    { from: 500, price: '3.80' },
  ],
  currency: 'USD',
  quantity: 500,
  values: { 'unit-weight': { value: '0.35', setOn: '2026-11-22' } },
  terms: 'FOB',
}

const buyer = { ...newBuyer, country: 'GB', currency: 'USD' }

const costOf = (of: Quote) =>
  viewCost({
    listing: quoteListing(of, categoryPriors),
    choice: { quantity: of.quantity },
    buyer: buyerWithQuote(buyer, of),
    ground: { packs, priors: categoryPriors, goods: { candidates: [] } },
    today: '2026-11-22',
    priceCurrency: of.currency,
  })

test('500 at 3.80 dollars are goods for 1,900 dollars: no yuan in between', () => {
  const goods = costOf(quote)?.cost.lines.find(({ id }) => id === 'goods')
  expect(goods?.amount).toMatchObject({ is: 'known', span: { likely: '1900' } })
})

test('a price the buyer typed is his, not the page’s', () => {
  expect(costOf(quote)?.cost.lines.find(({ id }) => id === 'goods')?.evidence.basis).toBe('buyer')
})

test('without a price the cost is incomplete, never a sum of the rest', () => {
  expect(costOf({ ...quote, tiers: [] })?.cost.cash).toMatchObject({
    is: 'incomplete',
    missing: expect.arrayContaining(['price']),
  })
})

test('without a weight, a kind or a size nothing is guessed', () => {
  const { kind: _kind, ...unknown } = { ...quote, values: {} }
  expect(costOf(unknown)?.order.shipment.grossKg).toBeUndefined()
})

test('the terms of a quote are the quote’s and are not stored with the profile', () => {
  const withQuote = buyerWithQuote(buyer, quote)
  expect(withQuote.offerTerms?.[QUOTE_ID]).toBe('FOB')
  expect(quoteFromBuyer(emptyQuote, withQuote)).toMatchObject({ terms: 'FOB', values: quote.values })
  expect(JSON.stringify(buyerWithoutQuote(withQuote))).not.toContain(QUOTE_ID)
})

test('an address carries all of a quote', () => {
  expect(quoteFromText(quoteText(quote))).toEqual(quote)
})

test.each([
  { text: '', because: 'nothing is there' },
  { text: '{"words":"cup"', because: 'it is cut off' },
  { text: '{"words":"cup","tiers":[{"from":1,"price":"x"}]}', because: 'the price is no figure' },
])('an address that says “$text” is a new quote: $because', ({ text }) => {
  expect(quoteFromText(text)).toEqual(emptyQuote)
})
