import { gatherPage } from '../../adapters/pages/gather-page'
import { ok, problem, type Result } from '../../domain/result'
import type { MessageProblem } from '../messages/message'
import { isReading, type Reading } from './reading-answer'
import { send } from './send'

/** `offerRead.name`, without its schemas; held to it by a test. */
export const OFFER_READ = 'offer/read'

/** A page as it stands now, at the address it has now; no reading only when the extension is gone. */
export type ReadPage = () => Promise<Result<Reading, MessageProblem>>

const unread = (because: string): Reading =>
  problem({ kind: 'unknown-layout', because: `${OFFER_READ}: ${because}` })

const ask = async (gathered: unknown): Promise<Result<Reading, MessageProblem>> => {
  const reply = await send(OFFER_READ, gathered)
  if (reply.ok) return ok(isReading(reply.value) ? reply.value : unread('not-understood'))
  return reply.problem.kind === 'reload-page' ? reply : ok(unread(reply.problem.kind))
}

/** What is gathered here is read in the extension's own process. The same page is not asked about twice running. */
export const readThisPage = (page: Document): ReadPage => {
  let asked = ''
  let answered: Result<Reading, MessageProblem> | undefined
  return async () => {
    const gathered = gatherPage(page, page.location.href)
    if (!gathered.ok) return ok(gathered)
    const asking = JSON.stringify(gathered.value)
    if (asking === asked && answered) return answered
    asked = asking
    answered = undefined
    const answer = await ask(gathered.value)
    if (asking === asked && answer.ok) answered = answer
    return answer
  }
}
