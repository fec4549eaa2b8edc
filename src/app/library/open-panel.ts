import { browser } from 'wxt/browser'
import { ok, problem, type Result } from '../../domain/result'
import type { MessageProblem } from '../messages/message'
import type { Asker } from './answer'
import { addressNow, offerIdIn } from './from-1688'

/** Puts the panel's code into the asking tab, if that still shows an offer. */
export const openPanel = async (asker: Asker): Promise<Result<Record<string, never>, MessageProblem>> => {
  const address = await addressNow(asker)
  if (asker.tabId === undefined || !offerIdIn(address))
    return problem({ kind: 'page-changed', detail: 'panel/open' })
  await browser.scripting.executeScript({ target: { tabId: asker.tabId }, files: ['/panel.js'] })
  return ok({})
}
