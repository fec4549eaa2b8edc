import { browser } from 'wxt/browser'
import * as z from 'zod/mini'

const KEY = 'look'

/**
 * How Landfall looks and where it stands, on every page: nothing about what is bought.
 * - `badge`: the edge it hangs on and how far down, in percent of the window's height.
 * - `panel`: its top corner in px from the window's; absent = beside the badge.
 */
const look = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  badge: z.object({ side: z.enum(['left', 'right']), top: z.number() }),
  panel: z.optional(z.object({ left: z.number(), top: z.number() })),
})
export type Look = z.infer<typeof look>
export type Theme = Look['theme']

/** Left, in the middle: 1688 keeps its own toolbar on the right and its buy buttons in the right half. */
export const FIRST_LOOK: Look = { theme: 'system', badge: { side: 'left', top: 46 } }

const parsed = (stored: unknown): Look => {
  const result = look.safeParse(stored)
  return result.success ? result.data : FIRST_LOOK
}

/** Settings that do not parse fall back to the first look: nothing of the buyer's is lost with them. */
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
