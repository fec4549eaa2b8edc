import { browser } from 'wxt/browser'
import { type BuyerProfile, buyerProfile, newBuyer } from '../../domain/buyer'

const KEY = 'buyer'

/**
 * The buyer's settings in the extension's own storage: readable in the 1688 tab and in our pages, never by
 * the site. Settings that no longer parse are set aside under `buyer-unreadable` and the buyer starts anew.
 */
export const readBuyer = async (): Promise<BuyerProfile> => {
  const stored = (await browser.storage.local.get(KEY))[KEY]
  if (stored === undefined) return newBuyer
  const parsed = buyerProfile.safeParse(stored)
  if (parsed.success) return parsed.data
  await browser.storage.local.set({ 'buyer-unreadable': stored })
  return newBuyer
}

export const writeBuyer = async (buyer: BuyerProfile): Promise<void> => {
  await browser.storage.local.set({ [KEY]: buyerProfile.parse(buyer) })
}

/** Called after every change made anywhere; returns the function that stops it. */
export const watchBuyer = (changed: (buyer: BuyerProfile) => void): (() => void) => {
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[KEY]
    if (!change) return
    const parsed = buyerProfile.safeParse(change.newValue)
    changed(parsed.success ? parsed.data : newBuyer)
  }
  browser.storage.local.onChanged.addListener(listen)
  return () => browser.storage.local.onChanged.removeListener(listen)
}
