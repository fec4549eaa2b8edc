import { expect, test } from 'vitest'
import { isNewPage } from './is-new-page'

const offer = 'https://detail.1688.com/offer/610947572360.html'

test.each([
  { to: `${offer}#reviews`, is: false, because: 'a tab of the same page' },
  { to: `${offer}?skuId=3`, is: true, because: 'another query may show another thing' },
  { to: 'https://detail.1688.com/offer/610947572361.html', is: true, because: 'another offer' },
])('going to $to is a new page: $is, $because', ({ to, is }) => {
  expect(isNewPage(new URL(offer), new URL(to))).toBe(is)
})
