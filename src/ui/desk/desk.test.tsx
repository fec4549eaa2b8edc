// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { allByRole, byRole } from '../../../tests/by-role'
import { aListing, aSupplier } from '../../../tests/rows/a-listing'
import { type Library, openLibrary } from '../../app/library/open-library'
import { rememberVisit } from '../../app/library/remember-visit'
import { saveOffer } from '../../app/library/save-offer'
import { newBuyer } from '../../domain/buyer'
import { found, notShown, unreadable } from '../../domain/field'
import { Desk } from './desk'

const CUP = aListing()
const BAG = aListing({
  offerId: '700000000002',
  url: 'https://detail.1688.com/offer/700000000002.html',
  title: found('帆布袋手提袋', 'page-data', 'subject'),
  category: notShown,
  moq: unreadable('两箱起', '#moq'),
  supplier: aSupplier({ memberId: found('b2b-2', 'page-data', 'memberId') }),
})

let root: Root
let library: Library

beforeEach(async () => {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }))
  vi.stubGlobal('scrollTo', () => undefined)
  fakeBrowser.reset()
  Object.assign(fakeBrowser.permissions, { contains: async () => false })
  window.location.hash = ''
  library = openLibrary()
  await Promise.all(library.database.tables.map((table) => table.clear()))
})

afterEach(() => {
  vi.restoreAllMocks()
  root.unmount()
  document.body.replaceChildren()
})

const open = (hash = '#/') => {
  window.location.hash = hash
  const place = document.createElement('div')
  document.body.append(place)
  root = createRoot(place)
  root.render(<Desk />)
}

const save = (listing = CUP) => saveOffer(library, { listing, choice: { quantity: 200 } }, newBuyer)

/** Until it is so; the store and React both answer later. */
const soon = (check: () => void) => vi.waitFor(check)

/** React notices a value only when it is set as the browser sets it, past its own property. */
const type = (element: HTMLElement, text: string) => {
  const value = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value')
  value?.set?.call(element, text)
  element.dispatchEvent(new Event('input', { bubbles: true }))
}

const shownOffers = () => allByRole('checkbox', /^Compare/).map((box) => box.getAttribute('aria-label'))

test('an empty library says how to fill it', async () => {
  open()
  await soon(() => byRole('heading', 'Nothing saved yet'))
})

test('a search in Chinese or English leaves what matches', async () => {
  await save()
  await save(BAG)
  open()
  await soon(() => expect(shownOffers()).toHaveLength(2))
  type(byRole('searchbox', 'Search saved offers'), '保温')
  await soon(() => expect(shownOffers()).toEqual([expect.stringMatching(/stainless steel/i)]))
  type(byRole('searchbox', 'Search saved offers'), 'canvas')
  await soon(() => expect(shownOffers()).toEqual([expect.stringMatching(/canvas bag/i)]))
  type(byRole('searchbox', 'Search saved offers'), '陶瓷')
  await soon(() => byRole('heading', 'Nothing saved matches “陶瓷”'))
})

test('a removed offer comes back with Undo', async () => {
  await save()
  open()
  await soon(() => expect(shownOffers()).toHaveLength(1))
  byRole('button', /^Remove/).click()
  await soon(() => byRole('heading', 'Nothing saved yet'))
  byRole('button', 'Undo').click()
  await soon(() => expect(shownOffers()).toHaveLength(1))
})

test('an offer saved in another tab appears without a reload', async () => {
  open()
  await soon(() => byRole('heading', 'Nothing saved yet'))
  await save()
  await soon(() => expect(shownOffers()).toHaveLength(1))
})

test('a row this version cannot read is mentioned, and the others open', async () => {
  await save()
  await library.database.offers.add({
    offerId: '700000000009',
    listing: {},
    choice: {},
    savedAt: '',
    note: '',
    tags: [],
  })
  open()
  await soon(() => expect(document.body.textContent).toContain('1 saved item cannot be read by this version'))
  expect(shownOffers()).toHaveLength(1)
})

test('a fact that could not be read says what the page says, never a number', async () => {
  await save(BAG)
  open('#/offer/700000000002')
  await soon(() => expect(document.body.textContent).toContain('could not be read; the page says “两箱起”'))
})

test('a note is kept when the field is left', async () => {
  await save()
  open('#/offer/700000000001')
  await soon(() => byRole('textbox', 'Your note'))
  type(byRole('textbox', 'Your note'), 'ask for the carton size')
  byRole('textbox', 'Your note').dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
  await soon(() => expect(document.body.textContent).toContain('Note saved'))
  expect((await library.database.offers.get('700000000001'))?.note).toBe('ask for the carton size')
})

test('the price history lists every visit and draws them', async () => {
  await save()
  const at = (iso: string): Library => ({ ...library, now: () => new Date(iso) })
  await rememberVisit(at('2026-10-01T09:00:00.000Z'), CUP)
  await rememberVisit(at('2026-11-01T09:00:00.000Z'), CUP)
  open('#/offer/700000000001')
  await soon(() => byRole('row', /Oct 1, 2026/))
  byRole('row', /Nov 1, 2026/)
  byRole('img', /Oct 1, 2026 to Nov 1, 2026/)
})

test('a store the browser refuses is said in words', async () => {
  library.database.close()
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('not here', 'SecurityError')
  })
  open()
  await soon(() => byRole('heading', 'The library cannot be opened'))
})

test('an offer whose unit holds an unknown number is not ranked, and the question to ask is there', async () => {
  await save()
  await save({ ...BAG, unit: found('箱', 'page-data', 'unit'), moq: found(1, 'page-data', 'moq') })
  open('#/compare?ids=700000000001,700000000002')
  await soon(() => expect(document.body.textContent).toContain('Place 1'))
  expect(document.body.textContent).toContain('Not ranked: sold by the carton')
  expect(document.body.textContent).toContain('请问一箱装多少个？')
})

test('every word changes with the language', async () => {
  open('#/settings')
  await soon(() => byRole('radio', 'Русский'))
  byRole('radio', 'Русский').click()
  await soon(() => byRole('heading', 'Настройки'))
})

/** Time enough for React to draw what it was told, were it to. */
const drawn = () => new Promise((resolve) => setTimeout(resolve, 30))

/** As storage tells of a write of the buyer's settings, when it gets to it. */
const tellOf = (language: 'en' | 'ru') =>
  fakeBrowser.storage.local.onChanged.trigger({ buyer: { newValue: { ...newBuyer, language } } })

test('news of an older change, come late, does not undo a newer one', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'set').mockResolvedValue()
  open('#/settings')
  await soon(() => byRole('radio', 'Русский').click())
  await soon(() => byRole('radio', 'English').click())
  await soon(() => byRole('heading', 'Settings'))
  await tellOf('ru')
  await drawn()
  byRole('heading', 'Settings')
  await tellOf('en')
  await drawn()
  byRole('heading', 'Settings')
  await tellOf('ru')
  await soon(() => byRole('heading', 'Настройки'))
})
