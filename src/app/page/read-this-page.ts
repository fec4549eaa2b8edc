import { gatherPage } from '../../adapters/pages/gather-page'
import { isOldPage } from '../../adapters/pages/is-old-page'
import { ok, problem, type Result } from '../../domain/result'
import type { MessageProblem } from '../messages/message'
import { oldPageReader } from './old-page-reader'
import { isReading, type Reading } from './reading-answer'
import { send } from './send'

/** `offerRead.name`, without its schemas; held to it by a test. */
export const OFFER_READ = 'offer/read'

/** A page as it stands now, at the address it has now; no reading only when the extension is gone. */
export type ReadPage = () => Promise<Result<Reading, MessageProblem>>

type Answer = Result<Reading, MessageProblem>

const unread = (because: string): Answer =>
  ok(problem({ kind: 'unknown-layout', because: `${OFFER_READ}: ${because}` }))

const answerIn = (reply: Result<unknown, MessageProblem>): Answer => {
  if (reply.ok) return isReading(reply.value) ? ok(reply.value) : unread('not-understood')
  return reply.problem.kind === 'reload-page' ? reply : unread(reply.problem.kind)
}

/** What is gathered here is read in the extension's own process. A page that was answered for is not asked about twice. */
export const readThisPage = (page: Document): ReadPage => {
  const askOldReader = oldPageReader()
  let last: { asked: string; answer: Answer } | undefined
  return async () => {
    const readOld = isOldPage(page) ? await askOldReader() : undefined
    const gathered = gatherPage(page, page.location.href, readOld)
    if (!gathered.ok) return ok(gathered)
    const asked = JSON.stringify(gathered.value)
    if (last?.asked === asked) return last.answer
    const reply = await send(OFFER_READ, gathered.value)
    const answer = answerIn(reply)
    last = reply.ok ? { asked, answer } : undefined
    return answer
  }
}
