import * as z from 'zod/mini'
import { problem, type Result } from '../../domain/result'
import type { Message, MessageProblem } from '../messages/message'
import { send } from './send'

/**
 * Ask the extension something from a 1688 tab. Never throws: an answer, or why there is none. The answer is
 * parsed by the message's schema before it is used.
 */
export const ask = async <A extends z.core.$ZodType, R extends z.core.$ZodType>(
  message: Message<A, R>,
  value: z.infer<A>,
): Promise<Result<z.infer<R>, MessageProblem>> => {
  const reply = await send(message.name, value)
  if (!reply.ok) return reply
  const parsed = z.safeParse(message.answer, reply.value)
  return parsed.success
    ? { ok: true, value: parsed.data }
    : problem({ kind: 'not-understood', detail: message.name })
}
