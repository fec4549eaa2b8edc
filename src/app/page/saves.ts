import type * as z from 'zod/mini'
import type { Result } from '../../domain/result'
import type { MessageProblem } from '../messages/message'
import { offerMemory } from '../messages/offer-memory'
import { offerSave, offerUnsave } from '../messages/offer-save'
import { deskOpen } from '../messages/panel-open'
import { ask } from './ask'

export type Memory = z.infer<typeof offerMemory.answer>
export type ToSave = z.infer<typeof offerSave.ask>

/** What the buyer's own visits showed, and whether the offer is saved. */
export const rememberedOf = (offerId: string): Promise<Result<Memory, MessageProblem>> =>
  ask(offerMemory, { offerId })

export const save = (what: ToSave): Promise<Result<z.infer<typeof offerSave.answer>, MessageProblem>> =>
  ask(offerSave, what)

export const unsave = (offerId: string): Promise<Result<{ offerId: string }, MessageProblem>> =>
  ask(offerUnsave, { offerId })

export const openDesk = (hash: string): Promise<Result<object, MessageProblem>> => ask(deskOpen, { hash })
