import { browser } from 'wxt/browser'

const KEY = 'look'

/**
 * How Landfall looks and where it stands, on every page: nothing about what is bought.
 * - `badge`: the edge it hangs on and how far down, in percent of the window's height.
 * - `panel`: its top corner in px from the window's; absent = beside the badge.
 */
export type Look = {
  theme: 'system' | 'light' | 'dark'
  badge: { side: 'left' | 'right'; top: number }
  panel?: { left: number; top: number }
}
export type Theme = Look['theme']

/** Left, in the middle: 1688 keeps its own toolbar on the right and its buy buttons in the right half. */
export const FIRST_LOOK: Look = { theme: 'system', badge: { side: 'left', top: 46 } }

type Loose = { [key: string]: unknown }

const parts = (value: unknown): Loose => (typeof value === 'object' && value !== null ? (value as Loose) : {})
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)

/** By hand: the badge reads this on every page load, and a schema library would weigh more than the badge. */
const parsed = (stored: unknown): Look => {
  const { theme, badge, panel } = parts(stored)
  const { side, top } = parts(badge)
  const corner = parts(panel)
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    badge: {
      side: side === 'right' ? 'right' : 'left',
      top: isNumber(top) && top >= 0 && top <= 100 ? top : FIRST_LOOK.badge.top,
    },
    ...(isNumber(corner.left) && isNumber(corner.top)
      ? { panel: { left: corner.left, top: corner.top } }
      : {}),
  }
}

/** What does not parse falls back to the first look: nothing of the buyer's is lost with it. */
export const readLook = async (): Promise<Look> => parsed((await browser.storage.local.get(KEY))[KEY])

export const writeLook = async (change: Partial<Look>): Promise<void> => {
  await browser.storage.local.set({ [KEY]: { ...(await readLook()), ...change } })
}

/** Called after every change made in any tab; returns the function that stops it. */
export const watchLook = (changed: (look: Look) => void): (() => void) => {
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[KEY]
    if (change) changed(parsed(change.newValue))
  }
  browser.storage.local.onChanged.addListener(listen)
  return () => browser.storage.local.onChanged.removeListener(listen)
}
