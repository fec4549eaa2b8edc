import { browser } from 'wxt/browser'
import { ok, problem, type Result } from '../../domain/result'
import type { MessageProblem } from '../messages/message'
import type { Asker } from './answer'
import { addressNow } from './from-1688'

/** Both parse, or the tab is not what it was. */
const isSameHost = (a = '', b = ''): boolean =>
  URL.canParse(a) && URL.canParse(b) && new URL(a).host === new URL(b).host

/**
 * Puts a script of ours into the asking tab, if that is still on the host that asked: offers, but also a check at an
 * address of its own (…/_____tmd_____/punish), which the panel names.
 */
export const putIntoTab = async (
  asker: Asker,
  file: '/panel.js' | '/old-pages.js',
): Promise<Result<Record<string, never>, MessageProblem>> => {
  const address = await addressNow(asker)
  if (asker.tabId === undefined || !isSameHost(address, asker.url))
    return problem({ kind: 'page-changed', detail: file })
  await browser.scripting.executeScript({ target: { tabId: asker.tabId }, files: [file] })
  return ok({})
}
