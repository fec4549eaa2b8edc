// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { allByRole, byRole } from '../../../../tests/by-role'
import { type Library, openLibrary } from '../../../app/library/open-library'
import { packsInUse } from '../../../app/library/packs-in-use'
import { saveRateCards } from '../../../app/library/rate-cards'
import { newBuyer } from '../../../domain/buyer'
import type { RateCard } from '../../../domain/freight/rate-card'
import { AppContext } from '../app-context'
import { Notices } from '../notices'
import { FreightScreen } from '../screens/freight-screen'

const NOW = new Date('2026-11-22T08:00:00.000Z')
const CARD: RateCard = {
  id: 'c1',
  forwarder: 'Dragon Bridge',
  country: 'KZ',
  mode: 'truck',
  allIn: true,
  currency: 'USD',
  per: 'kg',
  breaks: [{ from: '0', price: '3.4' }],
  surcharges: [],
  validFrom: '2026-11-01',
  enteredOn: '2026-11-20',
}

let root: Root
let library: Library

beforeEach(async () => {
  fakeBrowser.reset()
  Object.assign(fakeBrowser.permissions, { contains: async () => false })
  library = { ...openLibrary(), now: () => NOW }
  await Promise.all(library.database.tables.map((table) => table.clear()))
})

afterEach(() => {
  root.unmount()
  document.body.replaceChildren()
})

const open = () => {
  const place = document.createElement('div')
  document.body.append(place)
  root = createRoot(place)
  root.render(
    <AppContext
      value={{
        library,
        buyer: { ...newBuyer, country: 'KZ', currency: 'KZT' },
        changeBuyer: () => undefined,
        theme: 'light',
        changeTheme: () => undefined,
      }}
    >
      <Notices>
        <FreightScreen />
      </Notices>
    </AppContext>,
  )
}

const soon = (check: () => void) => vi.waitFor(check, { timeout: 4000 })
const shown = () => document.body.textContent ?? ''

const put = (element: HTMLElement, text: string, event: 'input' | 'change' = 'input') => {
  const value = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value')
  value?.set?.call(element, text)
  element.dispatchEvent(new Event(event, { bubbles: true }))
}

const ownLanes = async () =>
  (await packsInUse(library, 'KZ')).lanes.filter(({ evidence }) => evidence.basis === 'buyer')

test('without a price list the screen says what one is good for, and what to ask a forwarder', async () => {
  open()
  await soon(() => byRole('heading', 'No price list yet'))
  byRole('heading', 'Ask your forwarder for these lines')
})

test('a price list that is typed in becomes the lane that costs are worked out with', async () => {
  open()
  await soon(() => byRole('button', 'Add a price list').click())
  await soon(() => put(byRole('textbox', 'Forwarder'), 'Dragon Bridge'))
  put(byRole('combobox', 'How'), 'truck', 'change')
  put(byRole('combobox', 'The price is'), 'kg', 'change')
  put(byRole('combobox', 'Currency'), 'USD', 'change')
  put(byRole('combobox', 'Clearance, duty and tax'), 'yes', 'change')
  put(byRole('textbox', 'Price'), '3,4')
  await soon(() => byRole('button', 'Keep the list').click())
  await soon(() => byRole('heading', 'Dragon Bridge'))
  expect(await ownLanes()).toMatchObject([
    { mode: 'truck', forwarder: 'Dragon Bridge', currency: 'USD', allIn: true, span: { likely: '3.4' } },
  ])
})

test('an empty form is not kept, and each field that is lacking says so', async () => {
  open()
  await soon(() => byRole('button', 'Add a price list').click())
  await soon(() => byRole('button', 'Keep the list').click())
  await soon(() => expect(shown()).toContain('6 fields are not right yet'))
  expect(await ownLanes()).toEqual([])
})

test('an expired price list stands with its day', async () => {
  await saveRateCards(library, [{ ...CARD, validTo: '2026-11-10' }])
  open()
  await soon(() => expect(shown()).toContain('Expired Nov 10, 2026: not counted'))
})

test('a removed price list is gone from costs, and Undo brings it back', async () => {
  await saveRateCards(library, [CARD])
  open()
  await soon(() => byRole('button', /^Remove: Dragon Bridge/).click())
  await soon(() => expect(allByRole('button', /^Remove: Dragon Bridge/)).toEqual([]))
  expect(await ownLanes()).toEqual([])
  byRole('button', 'Undo').click()
  await soon(() => byRole('button', /^Remove: Dragon Bridge/))
  expect(await ownLanes()).toHaveLength(1)
})
