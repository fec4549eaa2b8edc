import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { rateSet } from '../../domain/rates/rate-set'
import { refreshOutcome } from './refresh-outcome'

const KEY = 'rates'

/** `daily`: the buyer wants them fetched by themselves. `sets`: as fetched last. `tried`: when (ISO), and how it went. */
const keptRates = z.object({
  daily: z.boolean(),
  sets: z.array(rateSet),
  tried: z.optional(z.object({ at: z.string(), outcome: refreshOutcome })),
})
export type KeptRates = z.infer<typeof keptRates>

/** As installed: nothing is fetched until the buyer says so. */
export const NOTHING_KEPT: KeptRates = { daily: false, sets: [] }

/** What no longer parses is as nothing kept: the bundled rates stand, and no request is made. */
const parsed = (stored: unknown): KeptRates => {
  const read = keptRates.safeParse(stored)
  return read.success ? read.data : NOTHING_KEPT
}

export const readRates = async (): Promise<KeptRates> => parsed((await browser.storage.local.get(KEY))[KEY])

export const keepRates = async (change: Partial<KeptRates>): Promise<void> => {
  await browser.storage.local.set({ [KEY]: keptRates.parse({ ...(await readRates()), ...change }) })
}

/** Called after every change made anywhere; returns the function that stops it. */
export const watchRates = (changed: (kept: KeptRates) => void): (() => void) => {
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[KEY]
    if (change) changed(parsed(change.newValue))
  }
  browser.storage.local.onChanged.addListener(listen)
  return () => browser.storage.local.onChanged.removeListener(listen)
}
