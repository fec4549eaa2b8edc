// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { all, asYears, isStruckOut } from './drawn'

const page = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')

test.each([
  { count: 3, gives: 3 },
  { count: 5001, gives: 0 },
])('of $count rows $gives are looked at', ({ count, gives }) => {
  expect(all(page('<i></i>'.repeat(count)), 'i')).toHaveLength(gives)
})

test.each([
  { html: '<del><b>9.9</b></del>', gives: true },
  { html: '<p class="price-original"><b>9.9</b></p>', gives: true },
  { html: '<p style="text-decoration: line-through"><b>9.9</b></p>', gives: true },
  { html: '<p class="price"><b>9.9</b></p>', gives: false },
])('$html is struck out: $gives', ({ html, gives }) => {
  expect(all(page(html), 'b').map(isStruckOut)).toEqual([gives])
})

test.each([
  { text: '3年', years: 3 },
  { text: '入驻12年', years: 12 },
  { text: '10', years: 10 },
  { text: '2018年', years: undefined },
  { text: '2018', years: undefined },
  { text: '99', years: undefined },
])('$text is $years years', ({ text, years }) => {
  expect(asYears(text)).toBe(years)
})
