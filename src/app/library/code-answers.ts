import { ok, problem, type Result } from '../../domain/result'
import type { StoreProblem } from '../../store/attempt'
import { codeConfirm, codeDuties, codeForget, codeSearch } from '../messages/goods-code'
import type { MessageProblem } from '../messages/message'
import { type Asker, on } from './answer'
import { codeDutiesFor, searchCodes } from './code-duties'
import { confirmCode, forgetCode } from './confirm-code'
import { offerIdIn } from './from-1688'
import type { Library } from './open-library'
import { storeAnswer } from './store-answer'

type Written = Result<Record<string, never>, MessageProblem>

/** A tab may write only of the offer it shows. */
const ofThisPage = async (
  offerId: string,
  asker: Asker,
  write: () => Promise<Result<void, StoreProblem>>,
): Promise<Written> => {
  if (offerIdIn(asker.url) !== offerId) return problem({ kind: 'page-changed', detail: '' })
  const written = storeAnswer(await write())
  return written.ok ? ok({}) : written
}

/** What a 1688 tab may ask about customs codes. */
export const codeAnswers = (library: Library) => [
  on(codeSearch, async ({ words, ...where }) => ok({ hits: await searchCodes(library, words, where) })),
  on(codeDuties, async ({ codes, ...where }) => ok({ hits: await codeDutiesFor(library, codes, where) })),
  on(codeConfirm, (confirmation, asker) =>
    ofThisPage(confirmation.offerId, asker, () => confirmCode(library, confirmation)),
  ),
  on(codeForget, (place, asker) => ofThisPage(place.offerId, asker, () => forgetCode(library, place))),
]
