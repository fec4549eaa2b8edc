import * as z from 'zod/mini'

/**
 * One message between a 1688 tab and the extension: parsed by schema at both ends, plain JSON only.
 * Each lives in a file of its own so that a content script carries only the schemas it uses.
 */
export type Message<A extends z.core.$ZodType, R extends z.core.$ZodType> = {
  name: string
  ask: A
  answer: R
}

export const message = <A extends z.core.$ZodType, R extends z.core.$ZodType>(
  name: string,
  ask: A,
  answer: R,
): Message<A, R> => ({ name, ask, answer })

/**
 * Why a message got no answer, as a value:
 * - `reload-page`: the extension was updated or reloaded under the page,
 * - `storage-full`, `not-stored`: the store refused,
 * - `not-understood`: one end sent what the other's schema refuses,
 * - `page-changed`: the tab shows another address than the one that was read,
 * - `failed`: a bug; `detail` is safe to show.
 */
export const messageProblem = z.object({
  kind: z.enum(['reload-page', 'storage-full', 'not-stored', 'not-understood', 'page-changed', 'failed']),
  detail: z.string(),
})
export type MessageProblem = z.infer<typeof messageProblem>

export const envelope = z.object({ landfall: z.string(), ask: z.unknown() })
