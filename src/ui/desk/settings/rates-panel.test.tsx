// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { allByRole, byRole } from '../../../../tests/by-role'
import { openLibrary } from '../../../app/library/open-library'
import { keepRates, readRates } from '../../../app/rates/kept-rates'
import { type BuyerProfile, newBuyer, type OwnValues } from '../../../domain/buyer'
import { AppContext } from '../app-context'
import { RatesPanel } from './rates-panel'

const NOW = new Date('2026-11-22T08:00:00.000Z')
const HOST = 'https://api.frankfurter.dev/v2/rates?base=CNY'

let root: Root
let browserAsks: ReturnType<typeof vi.fn>
let request: ReturnType<typeof vi.fn>

const allow = (isAllowed: boolean) => {
  let has = false
  browserAsks = vi.fn(async () => {
    has = isAllowed
    return isAllowed
  })
  const remove = async () => {
    has = false
    return true
  }
  Object.assign(fakeBrowser.permissions, { contains: async () => has, request: browserAsks, remove })
}

const answerWith = (answer: () => Promise<Response>) => {
  request = vi.fn(answer)
  vi.stubGlobal('fetch', request)
}

const rows = (usd: number) =>
  new Response(
    JSON.stringify(
      [
        ['USD', usd],
        ['EUR', 0.127],
        ['KZT', 70.1],
      ].map(([quote, rate]) => ({ date: '2026-11-20', base: 'CNY', quote, rate })),
    ),
  )

beforeEach(() => {
  fakeBrowser.reset()
  allow(true)
  answerWith(() => Promise.reject(new TypeError('Failed to fetch')))
})

afterEach(() => {
  vi.unstubAllGlobals()
  root.unmount()
  document.body.replaceChildren()
})

const kazakh = (values: OwnValues = {}): BuyerProfile => ({
  ...newBuyer,
  country: 'KZ',
  currency: 'KZT',
  ownValues: { KZ: values },
})

const open = (buyer: BuyerProfile = kazakh()) => {
  const place = document.createElement('div')
  document.body.append(place)
  root = createRoot(place)
  const changeBuyer = vi.fn<(buyer: BuyerProfile) => void>()
  root.render(
    <AppContext
      value={{
        library: { ...openLibrary(), now: () => NOW },
        buyer,
        changeBuyer,
        theme: 'light',
        changeTheme: () => undefined,
      }}
    >
      <RatesPanel />
    </AppContext>,
  )
  return changeBuyer
}

const soon = (check: () => void) => vi.waitFor(check)
const shown = () => document.body.textContent ?? ''
const rowOf = (currency: RegExp) => byRole('row', currency).textContent ?? ''

const type = (element: HTMLElement, text: string) => {
  const value = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value')
  value?.set?.call(element, text)
  element.dispatchEvent(new Event('input', { bubbles: true }))
  element.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
}

test('the buyer’s currency, the dollar and the euro stand with their rate, its day, age, spread and bank', async () => {
  open()
  await soon(() => expect(allByRole('row')).toHaveLength(4))
  expect(rowOf(/^USD/)).toContain('6.7377')
  expect(rowOf(/^USD/)).toContain('Aug 19, 2026')
  expect(rowOf(/^USD/)).toContain('95 days old')
  expect(rowOf(/^USD/)).toContain('± 5.2 %')
  expect(rowOf(/^USD/)).toContain('National Bank of Romania')
  expect(rowOf(/^KZT/)).toContain('0.014444')
})

test('every known currency can be looked up', async () => {
  open()
  await soon(() => byRole('button', /^Show all \d+ currencies$/))
  byRole('button', /^Show all/).click()
  await soon(() => expect(rowOf(/^NGN/)).toContain('Central Bank of Nigeria'))
})

test('a currency nobody has a rate of is unknown, not zero', async () => {
  open({ ...kazakh(), currency: 'TMT' })
  await soon(() => expect(rowOf(/^TMT/)).toContain('unknown'))
})

test('nothing is asked of any server until the buyer presses', async () => {
  open()
  await soon(() => byRole('button', 'Refresh now'))
  expect(shown()).toContain('Landfall asks no server')
  expect(browserAsks).not.toHaveBeenCalled()
  expect(request).not.toHaveBeenCalled()
})

test('a press asks for the permission, then for the rates, and shows the new ones', async () => {
  answerWith(async () => rows(0.147))
  open()
  await soon(() => byRole('button', 'Refresh now').click())
  await soon(() => expect(rowOf(/^USD/)).toContain('6.8027'))
  expect(browserAsks).toHaveBeenCalledTimes(1)
  expect(request.mock.calls.map(([url]) => url)).toEqual([HOST])
  expect(shown()).toContain('Updated: rates of Nov 20, 2026')
  expect(rowOf(/^USD/)).toContain('2 days old')
})

test('a buyer who says no to the browser is asked nothing further and keeps the rates at hand', async () => {
  allow(false)
  open()
  await soon(() => byRole('button', 'Refresh now').click())
  await soon(() => expect(shown()).toContain('Not allowed, so nothing was asked'))
  expect(request).not.toHaveBeenCalled()
  expect(rowOf(/^USD/)).toContain('6.7377')
})

test.each([
  { answer: () => Promise.reject(new TypeError('x')), says: 'No answer', because: 'offline' },
  {
    answer: async () => new Response('', { status: 503 }),
    says: 'would not answer (code 503)',
    because: 'refused',
  },
  { answer: async () => new Response('<html>'), says: 'not of the known shape', because: 'another shape' },
  { answer: async () => rows(6.8), says: 'The answer looks wrong', because: 'the wrong way about' },
])('what went wrong is said, and the old rate stays: $because', async ({ answer, says }) => {
  answerWith(answer)
  open()
  await soon(() => byRole('button', 'Refresh now').click())
  await soon(() => expect(shown()).toContain(says))
  expect(rowOf(/^USD/)).toContain('6.7377')
})

test('daily refresh is off until chosen, and choosing it asks for the permission', async () => {
  answerWith(async () => rows(0.147))
  open()
  await soon(() => expect(byRole('checkbox', /once a day/)).toHaveProperty('checked', false))
  byRole('checkbox', /once a day/).click()
  await soon(() => expect(byRole('checkbox', /once a day/)).toHaveProperty('checked', true))
  expect((await readRates()).daily).toBe(true)
  expect(browserAsks).toHaveBeenCalledTimes(1)
})

test('the permission is taken back where it was given, and daily refresh ends with it', async () => {
  answerWith(async () => rows(0.147))
  open()
  await soon(() => byRole('checkbox', /once a day/).click())
  await soon(() => byRole('button', 'Take the permission back').click())
  await soon(() => expect(shown()).toContain('Landfall asks no server'))
  expect((await readRates()).daily).toBe(false)
})

test('fetched rates can be dropped for those that came with Landfall', async () => {
  await keepRates({ sets: [{ source: 'x', asOf: '2026-11-20', yuan: { USD: '6.9' } }] })
  open()
  await soon(() => expect(rowOf(/^USD/)).toContain('6.9'))
  byRole('button', /only the rates that came/).click()
  await soon(() => expect(rowOf(/^USD/)).toContain('6.7377'))
})

test('a rate of the buyer’s own is kept for the country bought for', async () => {
  const changeBuyer = open()
  await soon(() => type(byRole('textbox', 'Your own rate: yuan for 1 USD'), '6,85'))
  await soon(() => expect(changeBuyer).toHaveBeenCalled())
  expect(changeBuyer.mock.lastCall?.[0].ownValues.KZ).toEqual({
    'rate/USD': { value: '6.85', setOn: '2026-11-22' },
  })
})

test.each(['0', '-7', 'seven', '1,234.5'])('%s is no rate, and nothing is kept', async (typed) => {
  const changeBuyer = open()
  await soon(() => type(byRole('textbox', 'Your own rate: yuan for 1 USD'), typed))
  await soon(() => expect(shown()).toContain('Enter a number above zero'))
  expect(changeBuyer).not.toHaveBeenCalled()
})

test('an own rate stands in the table before the known one and can be taken back', async () => {
  const changeBuyer = open(kazakh({ 'rate/USD': { value: '6.85', setOn: '2026-11-01' } }))
  await soon(() => expect(rowOf(/^USD/)).toContain('yours, entered Nov 1, 2026'))
  byRole('button', 'Use the known rate of USD again').click()
  expect(changeBuyer.mock.lastCall?.[0].ownValues.KZ).toEqual({})
})

test('without a country there is no box for an own rate, and it is said why', async () => {
  open(newBuyer)
  await soon(() => expect(shown()).toContain('Choose the country you buy for'))
  expect(allByRole('textbox')).toEqual([])
})
