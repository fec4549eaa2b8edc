import { JSDOM } from 'jsdom'
import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { aListing } from '../../../tests/rows/a-listing'
import { readerOld } from '../messages/reader-old'
import { bringOldPageReader } from './bring-old-page-reader'
import { READER_OLD } from './old-page-reader'
import { publishOldPageReader } from './old-page-world'
import { OFFER_READ, readThisPage } from './read-this-page'

const send = vi.fn()

const offerPage = (html: string): Document =>
  new JSDOM(html, { url: 'https://detail.1688.com/offer/700000000001.html' }).window.document

const withData = () =>
  offerPage('<script>window.context = {"result":{"data":{}}};</script><script>let buyer = 1</script>')

const answered = { ok: true, value: aListing() }

beforeEach(() => {
  fakeBrowser.reset()
  publishOldPageReader(undefined)
  send.mockReset().mockResolvedValue({ ok: true, value: answered })
  fakeBrowser.runtime.sendMessage = send
})

test('the extension is asked with the scripts that may hold the data, and no others', async () => {
  const read = readThisPage(withData())
  expect(await read()).toEqual({ ok: true, value: answered })
  expect(send).toHaveBeenCalledExactlyOnceWith({
    landfall: 'offer/read',
    ask: {
      offerId: '700000000001',
      scripts: ['window.context = {"result":{"data":{}}};'],
      drawn: [],
    },
  })
})

test('a page that stayed as it was is not asked about again', async () => {
  const read = readThisPage(withData())
  expect(await read()).toEqual(await read())
  expect(send).toHaveBeenCalledTimes(1)
})

test('a page that was not answered for is asked about again', async () => {
  const read = readThisPage(withData())
  send.mockResolvedValueOnce({ ok: false, problem: { kind: 'failed', detail: 'bug' } })
  await read()
  expect(await read()).toEqual({ ok: true, value: answered })
})

test('a page that grew is', async () => {
  const page = withData()
  const read = readThisPage(page)
  await read()
  page.body.innerHTML = '<div id="productTitle"><h1>玻璃油壶</h1></div>'
  await read()
  expect(send).toHaveBeenCalledTimes(2)
})

test('a wall is named without asking anybody', async () => {
  const read = readThisPage(offerPage('<title>验证码拦截</title>'))
  expect(await read()).toMatchObject({ ok: true, value: { problem: { kind: 'slider' } } })
  expect(send).not.toHaveBeenCalled()
})

test('an extension that is gone is told apart from a page that cannot be read', async () => {
  send.mockRejectedValue(new Error('Extension context invalidated.'))
  expect(await readThisPage(withData())()).toMatchObject({ ok: false, problem: { kind: 'reload-page' } })
})

test.each([
  { reply: { ok: false, problem: { kind: 'failed', detail: 'bug' } }, because: 'failed' },
  { reply: { ok: true, value: { ok: true, value: { title: 'x' } } }, because: 'not-understood' },
])('an answer that is $because leaves the page unread, by name', async ({ reply, because }) => {
  send.mockResolvedValue(reply)
  expect(await readThisPage(withData())()).toEqual({
    ok: true,
    value: { ok: false, problem: { kind: 'unknown-layout', because: `offer/read: ${because}` } },
  })
})

const oldPage = () => offerPage('<div id="mod-detail-title"><h1>样例油壶</h1></div>')
const asked = () => send.mock.calls.map(([{ landfall }]) => landfall)

test('the reader of pages up to 2020 is asked for on such a page, once, and reads it', async () => {
  send.mockImplementation(async ({ landfall }) => {
    if (landfall === READER_OLD) bringOldPageReader()
    return { ok: true, value: answered }
  })
  const page = oldPage()
  const read = readThisPage(page)
  await read()
  page.body.append(page.createElement('p'))
  await read()
  expect(asked()).toEqual([READER_OLD, OFFER_READ])
  expect(send.mock.lastCall?.[0].ask.drawn).toMatchObject([
    { generation: 'laputa', reading: { title: { value: '样例油壶' } } },
  ])
})

test('a reader that does not come is not asked for again, and the page is read without it', async () => {
  send.mockResolvedValueOnce({ ok: false, problem: { kind: 'failed', detail: 'no such tab' } })
  const page = oldPage()
  const read = readThisPage(page)
  expect(await read()).toEqual({ ok: true, value: answered })
  page.body.innerHTML = '<div id="mod-detail-title"></div><div id="productTitle"><h1>油壶</h1></div>'
  await read()
  expect(asked()).toEqual([READER_OLD, OFFER_READ, OFFER_READ])
})

test('the old reader is asked for under the name the extension answers to', () => {
  expect(READER_OLD).toBe(readerOld.name)
})
