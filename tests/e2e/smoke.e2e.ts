import { ADDRESSES } from '../market/addresses.ts'
import { expect, test } from './driver/landfall.ts'

const OFFER = ADDRESSES.kitchenBottle ?? ''

/** Elements that the page has beside its head and body: the site has none. */
const BESIDE_THE_BODY = `
  return [...document.documentElement.children].map((element) => element.localName)
    .filter((name) => name !== 'head' && name !== 'body')`

/** Pages and pictures are what the site's own markup asks for. */
const isThePageItself = ({ host, path }: { host: string; path: string }): boolean =>
  `https://${host}${path}` === OFFER || host === 'cbu01.1688.com' || path === '/favicon.ico'

test('an offer page gets our one badge and nothing else', async ({ browser }) => {
  await browser.open(OFFER)
  await browser.find({ role: 'button', name: 'Landfall' }).appears()
  expect(await browser.evaluate(BESIDE_THE_BODY)).toHaveLength(1)
})

test('the page load asks for nothing that the page itself does not ask for', async ({ market }) => {
  expect(market.requests.map(({ method }) => method)).not.toContain('POST')
  expect(market.requests.filter((request) => !isThePageItself(request))).toEqual([])
})

test('the site has no database of ours', async ({ browser }) => {
  expect(await browser.databases()).toEqual([])
})

test('the Desk opens in the extension itself', async ({ browser }) => {
  await browser.openExtension('desk.html')
  expect(await browser.evaluate('return document.title')).toContain('Landfall')
})

test('a page that is not an offer gets nothing of ours', async ({ browser }) => {
  await browser.open(ADDRESSES.missingOffer.replace('/offer/', '/other/'))
  expect(await browser.evaluate(BESIDE_THE_BODY)).toEqual([])
})
