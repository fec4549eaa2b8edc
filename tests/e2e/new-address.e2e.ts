import { ADDRESSES } from '../market/addresses.ts'
import { expect, test } from './driver/landfall.ts'

/** 1688 changes the address of a page without loading anew: the badge says only what the page is now. */
const OFFER = ADDRESSES.kitchenBottle ?? ''
const OTHER = '/offer/999999999999.html'

const badge = (name: RegExp) => ({ role: 'button', within: { css: 'landfall-badge' }, name })

test('an offer is read', async ({ browser }) => {
  await browser.open(OFFER)
  await browser.find(badge(/Say where the goods go/)).appears()
})

test('at the address of another offer its figures are not taken for that one’s', async ({ browser }) => {
  await browser.evaluate('history.pushState(null, "", arguments[0])', OTHER)
  await browser.find(badge(/name different offers/)).appears(8000)
})

test('back at its own address it is read again', async ({ browser }) => {
  await browser.evaluate('history.back()')
  await browser.find(badge(/Say where the goods go/)).appears(8000)
  expect(await browser.address()).toBe(OFFER)
})

test('a place on the same page is no new page', async ({ browser }) => {
  await browser.evaluate('location.hash = "#reviews"')
  await browser.find(badge(/Say where the goods go/)).appears()
})
