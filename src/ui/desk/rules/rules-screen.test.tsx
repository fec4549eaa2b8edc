// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { allByRole, byRole } from '../../../../tests/by-role'
import { type Library, openLibrary } from '../../../app/library/open-library'
import { packsInUse } from '../../../app/library/packs-in-use'
import { type BuyerProfile, newBuyer } from '../../../domain/buyer'
import { AppContext } from '../app-context'
import { Notices } from '../notices'
import { RulesScreen } from '../screens/rules-screen'

const NOW = new Date('2026-11-22T08:00:00.000Z')
const evidence = { basis: 'official', source: 'a broker', asOf: '2026-11-22' }
const WITH_VAT = {
  format: 'landfall-packs',
  version: 1,
  name: 'British tax',
  madeBy: 'a broker',
  asOf: '2026-11-22',
  vat: { GB: { percent: '25', tax: 'vat', evidence } },
}

let root: Root
let library: Library

beforeEach(async () => {
  fakeBrowser.reset()
  Object.assign(fakeBrowser.permissions, { contains: async () => false })
  library = { ...openLibrary(), now: () => NOW }
  await library.database.packFiles.clear()
})

afterEach(() => {
  root.unmount()
  document.body.replaceChildren()
})

const open = (buyer: Partial<BuyerProfile> = { country: 'GB' }, now = NOW) => {
  const place = document.createElement('div')
  document.body.append(place)
  root = createRoot(place)
  root.render(
    <AppContext
      value={{
        library: { ...library, now: () => now },
        buyer: { ...newBuyer, ...buyer },
        changeBuyer: () => undefined,
        theme: 'light',
        changeTheme: () => undefined,
      }}
    >
      <Notices>
        <RulesScreen />
      </Notices>
    </AppContext>,
  )
}

const soon = (check: () => void) => vi.waitFor(check)
const shown = () => document.body.textContent ?? ''

const put = (element: HTMLElement, value: string, event: 'input' | 'change') => {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value')?.set?.call(element, value)
  element.dispatchEvent(new Event(event, { bubbles: true }))
}

const paste = async (file: unknown) => {
  await soon(() => byRole('textbox', 'Or paste its text'))
  put(byRole('textbox', 'Or paste its text'), typeof file === 'string' ? file : JSON.stringify(file), 'input')
  await soon(() => expect(byRole('button', 'Check it')).toHaveProperty('disabled', false))
  byRole('button', 'Check it').click()
}

const taxInUse = async () => (await packsInUse(library, 'GB')).vat.GB?.percent

test('the buyer’s country stands there at once, with its tax, its charges and who says so', async () => {
  open({ country: 'US' })
  await soon(() => byRole('heading', /^In force Nov 10, 2026 to Sep 30, 2027/))
  const fee = byRole('row', /Merchandise processing fee \(MPF\)/).textContent
  expect(fee).toContain('At least $34.58.')
  expect(fee).toContain('official')
  expect(shown()).toContain('0 days ago')
})

test('rules that nobody checked for a third of a year are warned of', async () => {
  open({ country: 'US' }, new Date('2027-03-23T08:00:00.000Z'))
  await soon(() => expect(shown()).toContain('121 days ago. That is long'))
})

test('on another day other rules are in force, and it is said what changed between them', async () => {
  open({ country: 'US' })
  await soon(() => byRole('button', 'See the rules of Jul 24, 2026').click())
  await soon(() => byRole('heading', /^In force Jul 24, 2026 to Sep 30, 2026/))
  expect(byRole('row', /\(MPF\)/).textContent).toContain('At least $33.58.')
  expect(shown()).toContain('at least › amount: 33.58 → 34.58')
})

test('a charge without an open figure is marked, not left out', async () => {
  open({ country: 'NZ' })
  await soon(() => expect(allByRole('row').length).toBeGreaterThan(1))
  expect(shown()).toContain('No open figure: enter yours')
})

test('without a country the screen asks for one', async () => {
  open({})
  await soon(() => byRole('heading', 'Whose rules?'))
})

test('a file is looked at before anything changes, used when the buyer says so, and taken out again', async () => {
  open()
  await paste(WITH_VAT)
  await soon(() => expect(shown()).toContain('Tax rate GB percent: 20 → 25'))
  expect(await taxInUse()).toBe('20')
  byRole('button', 'Use these rules').click()
  await soon(() => expect(shown()).toContain('VAT 25 %'))
  expect(await taxInUse()).toBe('25')
  byRole('button', 'Take out British tax').click()
  await soon(() => expect(shown()).toContain('VAT 20 %'))
  byRole('button', 'Undo').click()
  await soon(() => expect(shown()).toContain('VAT 25 %'))
})

test('a file that says what is used already has nothing to use', async () => {
  open()
  await paste({ ...WITH_VAT, vat: { GB: { ...WITH_VAT.vat.GB, percent: '20' } } })
  await soon(() => expect(shown()).toContain('Nothing: it says what is used already'))
  expect(byRole('button', 'Use these rules')).toHaveProperty('disabled', true)
})

test('what a file of a later day says already is not announced as a change', async () => {
  await library.database.packFiles.put({
    id: 'later',
    file: { ...WITH_VAT, asOf: '2026-12-01' },
    addedAt: NOW.toISOString(),
  })
  open()
  await paste({ ...WITH_VAT, vat: { GB: { ...WITH_VAT.vat.GB, percent: '30' } } })
  await soon(() => expect(shown()).toContain('a file of yours of a later day stands before it'))
})

test.each([
  { file: '{', said: 'This is not JSON text', because: 'it is cut off' },
  {
    file: { format: 'else' },
    said: 'This is not a file of rules for Landfall',
    because: 'another program made it',
  },
  {
    file: { ...WITH_VAT, asOf: undefined },
    said: 'asOfis missing',
    because: 'nobody said of what day it is',
  },
  {
    file: { ...WITH_VAT, vat: { GB: { ...WITH_VAT.vat.GB, percent: 25 } } },
    said: 'vat.GB.percenthas to be of another kind: string',
    because: 'a figure is text',
  },
])('a file is refused in words: $because', async ({ file, said }) => {
  open()
  await paste(file)
  await soon(() => expect(shown()).toContain(said))
  expect(allByRole('button', 'Use these rules')).toEqual([])
})

test('a stored file that cannot be read is counted and breaks nothing', async () => {
  await library.database.packFiles.put({ id: 'odd', file: { format: 'else' }, addedAt: NOW.toISOString() })
  open()
  await soon(() => expect(shown()).toContain('1 file could not be read'))
  await soon(() => expect(shown()).toContain('VAT 20 %'))
})
