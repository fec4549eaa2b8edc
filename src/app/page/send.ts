import { browser } from 'wxt/browser'
import { problem, type Result } from '../../domain/result'
import type { MessageProblem } from '../messages/message'

type Reply = { ok: true; value: unknown } | { ok: false; problem: MessageProblem }

/** The extension was updated or removed while the tab was open: our runtime is gone from under the page. */
const isGone = (error: unknown): boolean =>
  error instanceof Error &&
  /context invalidated|Receiving end does not exist|undefined.*sendMessage|runtime is undefined/i.test(
    error.message,
  )

/**
 * One message to the extension by its name. Never throws. The answer is not parsed yet: `ask` does that by
 * schema, the badge by a check of its own, so that the tab need not carry the schema library.
 */
export const send = async (name: string, value: unknown): Promise<Result<unknown, MessageProblem>> => {
  try {
    const reply = (await browser.runtime.sendMessage({ landfall: name, ask: value })) as Reply | undefined
    return reply ?? problem({ kind: 'reload-page', detail: name })
  } catch (error) {
    return problem({ kind: isGone(error) ? 'reload-page' : 'failed', detail: String(error).slice(0, 200) })
  }
}
