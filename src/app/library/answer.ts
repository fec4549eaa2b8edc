import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { problem, type Result } from '../../domain/result'
import { envelope, type Message, type MessageProblem } from '../messages/message'

/** Who asked: the tab, when it came from one, and the address of the page the asking script runs in. */
export type Asker = { tabId?: number | undefined; url?: string | undefined }

type Answerer<A, R> = (ask: A, asker: Asker) => Promise<Result<R, MessageProblem>>
type Entry = { message: Message<z.core.$ZodType, z.core.$ZodType>; answerer: Answerer<unknown, unknown> }

/** One row of the table that `answerMessages` serves. */
export const on = <A extends z.core.$ZodType, R extends z.core.$ZodType>(
  message: Message<A, R>,
  answerer: Answerer<z.infer<A>, z.infer<R>>,
): Entry => ({ message, answerer: answerer as Answerer<unknown, unknown> })

const isOurs = (sender: { id?: string | undefined }): boolean => sender.id === browser.runtime.id

const reply = async (entry: Entry, ask: unknown, asker: Asker): Promise<Result<unknown, MessageProblem>> => {
  const parsed = z.safeParse(entry.message.ask, ask)
  if (!parsed.success) return problem({ kind: 'not-understood', detail: entry.message.name })
  try {
    return await entry.answerer(parsed.data, asker)
  } catch (error) {
    // The one catcher of this context: a bug is logged once and reaches the buyer as a value.
    console.error('landfall background', entry.message.name, error)
    return problem({ kind: 'failed', detail: String(error).slice(0, 200) })
  }
}

/**
 * Serve these messages for the life of this context, to those `mayAsk` lets. Messages of others are left to
 * others, and an asker who is refused gets no answer at all.
 */
export const answerMessages = (entries: Entry[], mayAsk: (asker: Asker) => boolean): void => {
  const table = new Map(entries.map((entry) => [entry.message.name, entry]))
  browser.runtime.onMessage.addListener((sent: unknown, sender) => {
    const parsed = z.safeParse(envelope, sent)
    const entry = parsed.success ? table.get(parsed.data.landfall) : undefined
    const asker = { tabId: sender.tab?.id, url: sender.url }
    if (!parsed.success || !entry || !isOurs(sender) || !mayAsk(asker)) return undefined
    return reply(entry, parsed.data.ask, asker)
  })
}
