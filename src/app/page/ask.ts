import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { problem, type Result } from '../../domain/result'
import type { Message, MessageProblem } from '../messages/message'

type Reply = { ok: true; value: unknown } | { ok: false; problem: MessageProblem }

/** The extension was updated or removed while the tab was open: our runtime is gone from under the page. */
const isGone = (error: unknown): boolean =>
  error instanceof Error &&
  /context invalidated|Receiving end does not exist|runtime is undefined/i.test(error.message)

/**
 * Ask the extension something from a 1688 tab. Never throws: an answer, or why there is none. The answer is
 * parsed by the message's schema before it is used.
 */
export const ask = async <A extends z.core.$ZodType, R extends z.core.$ZodType>(
  message: Message<A, R>,
  value: z.infer<A>,
): Promise<Result<z.infer<R>, MessageProblem>> => {
  try {
    const reply = (await browser.runtime.sendMessage({ landfall: message.name, ask: value })) as
      | Reply
      | undefined
    if (!reply) return problem({ kind: 'reload-page', detail: message.name })
    if (!reply.ok) return reply
    const parsed = z.safeParse(message.answer, reply.value)
    return parsed.success
      ? { ok: true, value: parsed.data }
      : problem({ kind: 'not-understood', detail: message.name })
  } catch (error) {
    return problem({ kind: isGone(error) ? 'reload-page' : 'failed', detail: String(error).slice(0, 200) })
  }
}
