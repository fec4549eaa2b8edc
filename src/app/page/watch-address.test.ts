// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchAddress } from './watch-address'

const changed = vi.fn()

beforeEach(() => {
  vi.useFakeTimers()
  changed.mockReset()
  history.replaceState(null, '', '/offer/700000000001.html')
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A browser that tells of a new address, as Chromium does. */
const telling = () => {
  const navigation = new EventTarget()
  vi.stubGlobal('navigation', navigation)
  return () => navigation.dispatchEvent(new Event('currententrychange'))
}

test.each([
  { to: '/offer/700000000002.html', times: 1, because: 'another offer' },
  { to: '/offer/700000000001.html?skuId=3', times: 1, because: 'another query' },
  { to: '/offer/700000000001.html#reviews', times: 0, because: 'a place on the same page' },
])('an address is told as new $times times: $because', ({ to, times }) => {
  const tell = telling()
  watchAddress(window, changed)
  history.pushState(null, '', to)
  tell()
  tell()
  expect(changed).toHaveBeenCalledTimes(times)
  expect(vi.getTimerCount()).toBe(0)
})

test('a browser that does not tell is asked once a second', () => {
  const stop = watchAddress(window, changed)
  history.pushState(null, '', '/offer/700000000002.html')
  vi.advanceTimersByTime(3000)
  expect(changed).toHaveBeenCalledTimes(1)
  stop()
  expect(vi.getTimerCount()).toBe(0)
})

test('once stopped, nothing more is told', () => {
  const tell = telling()
  const stop = watchAddress(window, changed)
  stop()
  history.pushState(null, '', '/offer/700000000002.html')
  tell()
  expect(changed).not.toHaveBeenCalled()
})
