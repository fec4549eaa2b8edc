import 'fake-indexeddb/auto'
import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { aListing } from '../../../tests/rows/a-listing'
import { newBuyer } from '../../domain/buyer'
import { found } from '../../domain/field'
import { answerMessages } from './answer'
import { answers } from './answers'
import { isFrom1688 } from './from-1688'
import { type Library, openLibrary } from './open-library'

const OFFER_PAGE = 'https://detail.1688.com/offer/700000000001.html?spm=a26'
const listing = aListing()

type Sender = { id: string; url: string; tab?: { id: number } }
type Listener = (sent: unknown, sender: Sender) => Promise<unknown> | undefined

let listener: Listener
let library: Library

beforeEach(async () => {
  fakeBrowser.reset()
  library = { ...openLibrary(), now: () => new Date('2026-11-22T10:00:00.000Z') }
  await Promise.all(library.database.tables.map((table) => table.clear()))
  const added = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener')
  answerMessages(
    answers(library, (language) => ({ 'badge.landed': `landed, ${language}` })),
    isFrom1688,
  )
  listener = added.mock.calls[0]?.[0] as Listener
})

const tab = (sender: Partial<Sender> = {}): Sender => ({
  id: fakeBrowser.runtime.id,
  url: OFFER_PAGE,
  tab: { id: 7 },
  ...sender,
})

const ask = (name: string, value: unknown, sender = tab()) => listener({ landfall: name, ask: value }, sender)

test('a visit is remembered and an offer that was not saved says so', async () => {
  expect(await ask('offer/seen', { listing })).toMatchObject({
    ok: true,
    value: { saved: false, ready: false },
  })
  expect(await ask('offer/memory', { offerId: listing.offerId })).toMatchObject({
    value: {
      observations: [{ at: '2026-11-22T10:00:00.000Z', lowYuan: '27.50', highYuan: '31.00', moq: 50 }],
    },
  })
})

test('a saved offer is known as saved, until the save is taken back', async () => {
  const saved = await ask('offer/save', { listing, choice: { quantity: 200 } })
  expect(saved).toEqual({
    ok: true,
    value: { offerId: listing.offerId, savedAt: '2026-11-22T10:00:00.000Z' },
  })
  expect(await ask('offer/seen', { listing })).toMatchObject({ value: { saved: true } })
  await ask('offer/unsave', { offerId: listing.offerId })
  expect(await ask('offer/seen', { listing })).toMatchObject({ value: { saved: false } })
})

test('what was saved keeps whom the cost was computed for', async () => {
  await fakeBrowser.storage.local.set({
    buyer: {
      country: 'NG',
      currency: 'USD',
      mode: 'air',
      importer: 'business',
      vatRegistered: false,
      language: 'en',
      asked: true,
      ownValues: { NG: { agent: { value: '3', setOn: '2026-11-20' } } },
      offerValues: { [listing.offerId]: { 'unit-weight': { value: '0.3', setOn: '2026-11-20' } } },
    },
  })
  await ask('offer/save', { listing, choice: { quantity: 200 } })
  const [row] = await library.database.offers.toArray()
  expect(row?.computedFor).toMatchObject({
    country: 'NG',
    mode: 'air',
    ownValues: { agent: { value: '3' }, 'unit-weight': { value: '0.3' } },
  })
})

test('an offer other than the one the tab shows is not stored', async () => {
  const other = aListing({ offerId: '700000000002', title: found('别的', 'page-data', 'subject') })
  expect(await ask('offer/save', { listing: other, choice: { quantity: 1 } })).toMatchObject({
    ok: false,
    problem: { kind: 'page-changed' },
  })
  expect(await library.database.offers.count()).toBe(0)
})

test.each([
  { sender: tab({ id: 'another-extension' }), because: 'it is another extension' },
  {
    sender: tab({ url: 'https://detail.1688.com.evil.example/offer/700000000001.html' }),
    because: 'it only looks like 1688',
  },
  {
    sender: tab({ url: 'http://detail.1688.com/offer/700000000001.html' }),
    because: 'anyone on the way could have written an http page',
  },
  { sender: { id: fakeBrowser.runtime.id, url: OFFER_PAGE }, because: 'it comes from no tab' },
])('nobody else is answered: $because', ({ sender }) => {
  expect(ask('offer/memory', { offerId: listing.offerId }, sender)).toBeUndefined()
})

test('a message in another shape is refused before it reaches the store', async () => {
  expect(
    await ask('offer/save', { listing: { ...listing, offerId: '<script>' }, choice: { quantity: 1 } }),
  ).toMatchObject({
    problem: { kind: 'not-understood' },
  })
})

test('a store that refuses is told to the tab, and the cost is shown all the same', async () => {
  library.database.close()
  expect(await ask('offer/save', { listing, choice: { quantity: 200 } })).toMatchObject({
    problem: { kind: 'not-stored' },
  })
  expect(await ask('offer/seen', { listing })).toMatchObject({ ok: true, value: { saved: false } })
})

test('the panel is put into the tab that asked', async () => {
  const put = vi.fn()
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ url: OFFER_PAGE } as never)
  Object.assign(fakeBrowser, { scripting: { executeScript: put } })
  expect(await ask('panel/open', {})).toEqual({ ok: true, value: {} })
  expect(put).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['/panel.js'] })
})

test('the panel is not put into a tab that has moved on', async () => {
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ url: 'https://login.1688.com/' } as never)
  expect(await ask('panel/open', {})).toMatchObject({ problem: { kind: 'page-changed' } })
})

test('the badge gets its words in the language the buyer chose', async () => {
  await fakeBrowser.storage.local.set({ buyer: { ...newBuyer, language: 'ru' } })
  expect(await ask('badge/words', {})).toEqual({
    ok: true,
    value: { language: 'ru', words: { 'badge.landed': 'landed, ru' } },
  })
})

test('what a tab gathered is read, and nothing of it is kept', async () => {
  const context = { result: { global: { globalData: { model: { offerDetail: { subject: '玻璃油壶' } } } } } }
  const gathered = {
    offerId: listing.offerId,
    scripts: [`window.context = ${JSON.stringify(context)};`],
    drawn: [],
  }
  expect(await ask('offer/read', gathered)).toMatchObject({
    ok: true,
    value: { ok: true, value: { offerId: listing.offerId, title: { is: 'found', value: '玻璃油壶' } } },
  })
  expect(await Promise.all(library.database.tables.map((table) => table.count()))).toEqual(
    library.database.tables.map(() => 0),
  )
})
