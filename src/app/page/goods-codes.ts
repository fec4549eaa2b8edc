import type * as z from 'zod/mini'
import type { CandidateDuty } from '../../domain/goods-code/candidate-duty'
import type { Result } from '../../domain/result'
import { codeConfirm, codeDuties, codeForget, codeSearch } from '../messages/goods-code'
import type { MessageProblem } from '../messages/message'
import { ask } from './ask'

export type CodeHits = { hits: CandidateDuty[] }
export type Confirmation = z.infer<typeof codeConfirm.ask>
export type CodePlace = z.infer<typeof codeForget.ask>
type Where = { country: string; language: string }

/** Headings by words in the buyer's language or by the digits of a code, each with its duty there. */
export const findCodes = (words: string, where: Where): Promise<Result<CodeHits, MessageProblem>> =>
  ask(codeSearch, { words, ...where })

/** The duty of these codes, in this order. */
export const dutiesOf = (codes: string[], where: Where): Promise<Result<CodeHits, MessageProblem>> =>
  ask(codeDuties, { codes, ...where })

export const confirmCode = (what: Confirmation): Promise<Result<object, MessageProblem>> =>
  ask(codeConfirm, what)

export const forgetCode = (where: CodePlace): Promise<Result<object, MessageProblem>> =>
  ask(codeForget, where)
