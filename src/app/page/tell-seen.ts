import { browser } from 'wxt/browser'
import type * as z from 'zod/mini'
import type { Listing } from '../../domain/listing'
import type { Result } from '../../domain/result'
import type { MessageProblem } from '../messages/message'
import { offerSeen } from '../messages/offer-seen'
import { ask } from './ask'

export type Seen = z.infer<typeof offerSeen.answer>
export type SeenAnswer = Result<Seen, MessageProblem>

/** The visit is remembered; what comes back is what the badge shows. */
export const tellSeen = (listing: Listing): Promise<SeenAnswer> => ask(offerSeen, { listing })

/**
 * Called when the buyer's settings or saves may have changed what the badge should show. Only the name of
 * the changed key is looked at. Returns the function that stops it.
 */
export const watchSettings = (changed: () => void): (() => void) => {
  const listen = (changes: Record<string, unknown>) => {
    if ('buyer' in changes) changed()
  }
  browser.storage.local.onChanged.addListener(listen)
  return () => browser.storage.local.onChanged.removeListener(listen)
}

/** The language of the badge before the extension answered; English until the buyer chose another. */
export const storedLanguage = async (): Promise<string> => {
  const { buyer } = await browser.storage.local.get('buyer')
  return typeof buyer === 'object' && buyer !== null && 'language' in buyer ? String(buyer.language) : 'en'
}
