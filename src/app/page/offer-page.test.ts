// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { aListing } from '../../../tests/rows/a-listing'
import { notShown } from '../../domain/field'
import type { PageProblem } from '../../domain/page-problem'
import { ok, problem } from '../../domain/result'
import { openOfferPage } from './offer-page'
import type { ReadPage } from './read-this-page'
import type { Reading } from './reading-answer'

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

const settled = () => vi.advanceTimersByTimeAsync(0)

const open = async (...readings: Reading[]) => {
  const read = vi.fn<ReadPage>()
  for (const reading of readings.slice(0, -1)) read.mockResolvedValueOnce(ok(reading))
  read.mockResolvedValue(ok(readings.at(-1) ?? whole))
  const page = openOfferPage(document, read)
  await settled()
  return { read, page }
}

/** As a page does when a piece of it arrives. */
const grow = async (milliseconds: number) => {
  document.body.append(document.createElement('div'))
  await vi.advanceTimersByTimeAsync(milliseconds)
}

test('a page that is there is read once, and nothing keeps running', async () => {
  const { read, page } = await open(whole)
  expect(page.state()).toEqual({ is: 'read', result: whole })
  await grow(20_000)
  expect(read).toHaveBeenCalledTimes(1)
  expect(vi.getTimerCount()).toBe(0)
})

test('a price that arrives late is taken', async () => {
  const { page } = await open(priceless, whole)
  expect(page.state()).toEqual({ is: 'read', result: priceless })
  await grow(500)
  expect(page.state()).toEqual({ is: 'read', result: whole })
})

test('a page without data is called unreadable only after a second look', async () => {
  const { page } = await open(trouble('not-loaded'))
  expect(page.state()).toEqual({ is: 'reading' })
  await grow(1100)
  expect(page.state()).toEqual({ is: 'read', result: trouble('not-loaded') })
})

test('looking for late data ends after fifteen seconds', async () => {
  const { read } = await open(trouble('unknown-layout'))
  await grow(16_000)
  const looks = read.mock.calls.length
  await grow(60_000)
  expect(read).toHaveBeenCalledTimes(looks)
  expect(looks).toBeLessThanOrEqual(7)
})

test.each(['sign-in', 'slider', 'removed', 'not-an-offer'] as const)(
  'a %s page is named at once and left alone',
  async (kind) => {
    const { read, page } = await open(trouble(kind))
    expect(page.state()).toEqual({ is: 'read', result: trouble(kind) })
    await grow(20_000)
    expect(read).toHaveBeenCalledTimes(1)
  },
)

test('a page torn down later does not take back what was read', async () => {
  const { page } = await open(priceless, trouble('not-loaded'))
  await grow(16_000)
  expect(page.state()).toEqual({ is: 'read', result: priceless })
})

test('a new address shows nothing of the old offer, is read once the page has it, and forgets the choice', async () => {
  const { read, page } = await open(whole)
  page.setChoice({ quantity: 500 })
  page.addressChanged()
  expect(page.state()).toEqual({ is: 'reading' })
  expect(read).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(100)
  expect(read).toHaveBeenCalledTimes(2)
  expect(page.choice()).toBeUndefined()
})

test('reading again on wish keeps the choice', async () => {
  const { page } = await open(whole)
  page.setChoice({ quantity: 500 })
  page.reread()
  await settled()
  expect(page.choice()).toEqual({ quantity: 500 })
})

const gone = problem({ kind: 'reload-page' as const, detail: 'offer/read' })

test('an extension that is gone from under the page is said, and not asked again', async () => {
  const read = vi.fn<ReadPage>().mockResolvedValue(gone)
  const page = openOfferPage(document, read)
  await grow(20_000)
  expect(page.state()).toEqual({ is: 'reading', stopped: gone.problem })
  expect(read).toHaveBeenCalledTimes(1)
})

test('an extension that goes away later does not take back what was read', async () => {
  const read = vi.fn<ReadPage>().mockResolvedValue(gone).mockResolvedValueOnce(ok(priceless))
  const page = openOfferPage(document, read)
  await grow(20_000)
  expect(page.state()).toEqual({ is: 'read', result: priceless })
})

test('what is heard of the old address after the new one is dropped', async () => {
  const other: Reading = ok(aListing({ offerId: '700000000002' }))
  const old = Promise.withResolvers<ReturnType<typeof ok<Reading>>>()
  const read = vi.fn<ReadPage>().mockResolvedValue(ok(other))
  read.mockReturnValueOnce(old.promise)
  const page = openOfferPage(document, read)
  page.addressChanged()
  await vi.advanceTimersByTimeAsync(100)
  old.resolve(ok(whole))
  await settled()
  expect(page.state()).toEqual({ is: 'read', result: other })
})

test('a slow answer is waited for before the page is looked at again', async () => {
  const slow = () =>
    new Promise<ReturnType<typeof ok<Reading>>>((resolve) => setTimeout(resolve, 3000, ok(priceless)))
  const read = vi.fn<ReadPage>(slow)
  openOfferPage(document, read)
  await grow(3000)
  await grow(1100)
  expect(read).toHaveBeenCalledTimes(2)
})
