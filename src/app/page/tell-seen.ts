import { browser } from 'wxt/browser'
import type { Listing } from '../../domain/listing'
import { problem, type Result } from '../../domain/result'
import type { MessageProblem } from '../messages/message'
import { isSeen, type Seen } from './seen-answer'
import { send } from './send'

export type { Seen }
export type SeenAnswer = Result<Seen, MessageProblem>

/** `offerSeen.name`, without its schemas; held to it by a test. */
export const OFFER_SEEN = 'offer/seen'

/** The visit is remembered; what comes back is what the badge shows. */
export const tellSeen = async (listing: Listing): Promise<SeenAnswer> => {
  const reply = await send(OFFER_SEEN, { listing })
  if (!reply.ok) return reply
  return isSeen(reply.value)
    ? { ok: true, value: reply.value }
    : problem({ kind: 'not-understood', detail: OFFER_SEEN })
}

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
