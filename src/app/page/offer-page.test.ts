// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { aListing } from '../../../tests/rows/a-listing'
import { notShown } from '../../domain/field'
import type { PageProblem } from '../../domain/page-problem'
import { openOfferPage, type Reading } from './offer-page'

const whole: Reading = { ok: true, value: aListing() }
const priceless: Reading = { ok: true, value: aListing({ pricing: notShown }) }
const trouble = (kind: PageProblem['kind']): Reading => ({ ok: false, problem: { kind, because: 'title' } })

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  document.body.replaceChildren()
})

const open = (...readings: Reading[]) => {
  const read = vi.fn<() => Reading>()
  for (const reading of readings.slice(0, -1)) read.mockReturnValueOnce(reading)
  read.mockReturnValue(readings.at(-1) ?? whole)
  return { read, page: openOfferPage(document, read) }
}

/** As a page does when a piece of it arrives. */
const grow = async (milliseconds: number) => {
  document.body.append(document.createElement('div'))
  await vi.advanceTimersByTimeAsync(milliseconds)
}

test('a page that is there is read once, and nothing keeps running', async () => {
  const { read, page } = open(whole)
  expect(page.state()).toEqual({ is: 'read', result: whole })
  await grow(20_000)
  expect(read).toHaveBeenCalledTimes(1)
  expect(vi.getTimerCount()).toBe(0)
})

test('a price that arrives late is taken', async () => {
  const { page } = open(priceless, whole)
  expect(page.state()).toEqual({ is: 'read', result: priceless })
  await grow(500)
  expect(page.state()).toEqual({ is: 'read', result: whole })
})

test('a page without data is called unreadable only after a second look', async () => {
  const { page } = open(trouble('not-loaded'))
  expect(page.state()).toEqual({ is: 'reading' })
  await grow(1100)
  expect(page.state()).toEqual({ is: 'read', result: trouble('not-loaded') })
})

test('looking for late data ends after fifteen seconds', async () => {
  const { read } = open(trouble('unknown-layout'))
  await grow(16_000)
  const looks = read.mock.calls.length
  await grow(60_000)
  expect(read).toHaveBeenCalledTimes(looks)
  expect(looks).toBeLessThanOrEqual(7)
})

test.each(['sign-in', 'slider', 'removed', 'not-an-offer'] as const)(
  'a %s page is named at once and left alone',
  async (kind) => {
    const { read, page } = open(trouble(kind))
    expect(page.state()).toEqual({ is: 'read', result: trouble(kind) })
    await grow(20_000)
    expect(read).toHaveBeenCalledTimes(1)
  },
)

test('a page torn down later does not take back what was read', async () => {
  const { page } = open(priceless, trouble('not-loaded'))
  await grow(16_000)
  expect(page.state()).toEqual({ is: 'read', result: priceless })
})

test('a new address shows nothing of the old offer, is read once the page has it, and forgets the choice', async () => {
  const { read, page } = open(whole)
  page.setChoice({ quantity: 500 })
  page.addressChanged()
  expect(page.state()).toEqual({ is: 'reading' })
  expect(read).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(100)
  expect(read).toHaveBeenCalledTimes(2)
  expect(page.choice()).toBeUndefined()
})

test('reading again on wish keeps the choice', () => {
  const { page } = open(whole)
  page.setChoice({ quantity: 500 })
  page.reread()
  expect(page.choice()).toEqual({ quantity: 500 })
})
