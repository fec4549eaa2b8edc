// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { allByRole, byRole } from '../../../../tests/by-role'
import { aListing } from '../../../../tests/rows/a-listing'
import { type Library, openLibrary } from '../../../app/library/open-library'
import { saveOffer } from '../../../app/library/save-offer'
import { readBuyer, writeBuyer } from '../../../app/library/settings'
import { type BuyerProfile, newBuyer } from '../../../domain/buyer'
import { emptyQuote } from '../../../domain/quote/quote'
import { quoteHash } from '../calculator/use-quote'
import { Desk } from '../desk'

const CUP = aListing()
const QUOTE_VALUES = {
  'unit-weight': { value: '0.3', setOn: '2026-11-22' },
  duty: { value: '4', setOn: '2026-11-22' },
}
const UZBEK: BuyerProfile = { ...newBuyer, country: 'UZ', currency: 'USD', asked: true }

let root: Root
let library: Library

beforeEach(async () => {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }))
  vi.stubGlobal('scrollTo', () => undefined)
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = () => undefined
      unobserve = () => undefined
      disconnect = () => undefined
    },
  )
  fakeBrowser.reset()
  Object.assign(fakeBrowser.permissions, { contains: async () => false })
  library = openLibrary()
  await Promise.all(library.database.tables.map((table) => table.clear()))
  await writeBuyer(UZBEK)
})

afterEach(() => {
  vi.restoreAllMocks()
  root.unmount()
  document.body.replaceChildren()
})

const open = (hash: string) => {
  window.location.hash = hash
  const place = document.createElement('div')
  document.body.append(place)
  root = createRoot(place)
  root.render(<Desk />)
}

const openOffer = async () => {
  await saveOffer(library, { listing: CUP, choice: { quantity: 200, variantId: '1' } }, UZBEK)
  open('#/offer/700000000001')
  await soon(() => byRole('heading', 'Landed cost'))
}

const soon = (check: () => void) => vi.waitFor(check, { timeout: 5000 })

/** React notices a value only when it is set as the browser sets it, past its own property. */
const put = (element: HTMLElement, value: string, event: 'input' | 'change') => {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value')?.set?.call(element, value)
  element.dispatchEvent(new Event(event, { bubbles: true }))
}

const quantityBox = () => byRole('textbox', 'Quantity') as HTMLInputElement
const kept = async () => (await library.database.offers.get('700000000001'))?.choice

test('another quantity is kept with the offer, and the cost is for it', async () => {
  await openOffer()
  put(quantityBox(), '300', 'input')
  await soon(() => expect(document.body.textContent).toContain('Your choice: 白色'))
  await soon(() => expect(document.body.textContent).toContain('300 pieces'))
  expect(await kept()).toEqual({ quantity: 300, variantId: '1' })
})

test('what is tried changes nothing that is stored until it is kept', async () => {
  await openOffer()
  byRole('button', 'Try something').click()
  await soon(() => byRole('textbox', 'Name of the trial'))
  put(quantityBox(), '500', 'input')
  await soon(() => expect(document.body.textContent).toContain('500 pieces · Sea'))
  expect(await kept()).toEqual({ quantity: 200, variantId: '1' })
  byRole('button', 'Keep as base').click()
  await soon(() => expect(document.body.textContent).toContain('“Trial A” is the base now'))
  await vi.waitFor(async () => expect(await kept()).toMatchObject({ quantity: 500 }))
})

test('a discarded trial leaves the base as it was', async () => {
  await openOffer()
  byRole('button', 'Try something').click()
  await soon(() => byRole('textbox', 'Name of the trial'))
  put(quantityBox(), '500', 'input')
  quantityBox().dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
  byRole('button', 'Base').click()
  await soon(() => expect(quantityBox().value).toBe('200'))
})

test('to look as if for another country changes no setting', async () => {
  await openOffer()
  put(byRole('combobox', 'Look as if for'), 'GB', 'change')
  await soon(() => byRole('button', 'Back to Uzbekistan'))
  await soon(() => expect(document.body.textContent).toContain('Import VAT'))
  expect((await readBuyer()).country).toBe('UZ')
})

test('the country looked at becomes the destination when the buyer says so', async () => {
  await openOffer()
  put(byRole('combobox', 'Look as if for'), 'GB', 'change')
  await soon(() => byRole('button', 'Make United Kingdom my destination'))
  byRole('button', 'Make United Kingdom my destination').click()
  await vi.waitFor(async () => expect((await readBuyer()).country).toBe('GB'))
})

test('without a destination no country is guessed', async () => {
  const { country: _none, ...nowhere } = UZBEK
  await writeBuyer(nowhere)
  await saveOffer(library, { listing: CUP, choice: { quantity: 200 } }, nowhere)
  open('#/offer/700000000001')
  await soon(() => byRole('heading', 'For which country?'))
})

test('every way is a row with its cost and dates, and choosing one is undone with one press', async () => {
  await openOffer()
  await soon(() => byRole('radio', /^Road/))
  byRole('radio', /^Road/).click()
  await vi.waitFor(async () => expect((await readBuyer()).mode).toBe('truck'))
  await soon(() => byRole('button', 'Undo'))
  byRole('button', 'Undo').click()
  await vi.waitFor(async () => expect((await readBuyer()).mode).toBe('sea'))
})

test('a quote in dollars is costed from its address, and nothing of it is stored', async () => {
  open(
    quoteHash({
      words: 'steel bottle',
      tiers: [{ from: 1, price: '4.2' }],
      currency: 'USD',
      quantity: 500,
      values: QUOTE_VALUES,
    }),
  )
  await soon(() => expect(document.body.textContent).toContain('$2,100.00'))
  byRole('button', 'One more').click()
  await soon(() => expect(window.location.hash).toContain('501'))
  expect(JSON.stringify(await readBuyer())).not.toContain('000000')
  expect(await library.database.offers.count()).toBe(0)
})

test('words alone give no price: the calculator says what it needs first', async () => {
  open(quoteHash(emptyQuote))
  await soon(() => byRole('heading', 'What is it?'))
  expect(allByRole('heading', 'Landed cost')).toHaveLength(0)
})

test('two quick presses add up', async () => {
  await openOffer()
  byRole('button', 'One more').click()
  await soon(() => expect(quantityBox().value).toBe('201'))
  byRole('button', 'One more').click()
  await vi.waitFor(async () => expect(await kept()).toMatchObject({ quantity: 202 }))
})

test('a figure reset in the settings comes back with Undo, and says for which country it stood', async () => {
  await writeBuyer({
    ...UZBEK,
    offerValues: {
      '700000000001': { duty: { value: '12', setOn: '2026-11-20', holdsFor: { country: 'UZ' } } },
    },
  })
  open('#/settings')
  await soon(() => expect(document.body.textContent).toContain('for Uzbekistan'))
  byRole('button', 'Reset all').click()
  await vi.waitFor(async () => expect((await readBuyer()).offerValues).toEqual({}))
  await soon(() => byRole('button', 'Undo').click())
  await vi.waitFor(async () =>
    expect((await readBuyer()).offerValues['700000000001']?.duty).toMatchObject({ value: '12' }),
  )
})
