// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { otherThanYuan, pageCurrency } from './page-currency'

const OFFER = 'https://detail.1688.com/offer/700000000001.html'
const page = (currency: string): Document =>
  new DOMParser().parseFromString(`<meta property="og:product:currency" content="${currency}">`, 'text/html')

test.each([
  { names: ['元', 'CNY'], gives: undefined },
  { names: [undefined, ' '], gives: undefined },
  { names: ['元', 'USD'], gives: 'USD' },
  { names: ['美元'], gives: '美元' },
  { names: ['日元'], gives: '日元' },
])('$names: the other currency is $gives', ({ names, gives }) => {
  expect(otherThanYuan(...names)).toBe(gives)
})

test.each([
  { because: 'the page names the yuan', document: page('CNY'), url: OFFER, gives: undefined },
  { because: 'the page names the dollar', document: page('USD'), url: OFFER, gives: 'USD' },
  {
    because: 'the overseas skin may count in any',
    document: page('CNY'),
    url: 'https://global.1688.com/offer/700000000001.html',
    gives: 'https://global.1688.com/',
  },
])('the currency of a whole page: $because', ({ document, url, gives }) => {
  expect(pageCurrency(document, url)).toBe(gives)
})
