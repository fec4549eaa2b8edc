import type * as z from 'zod/mini'
import type { Listing } from '../../domain/listing'
import type { Result } from '../../domain/result'
import { costCountries } from '../messages/cost-countries'
import { costGround } from '../messages/cost-ground'
import type { MessageProblem } from '../messages/message'
import { ask } from './ask'

/** The dated rules, lanes, rates and tariff lines an offer's cost is worked out with, for one country. */
export type CostGround = z.infer<typeof costGround.answer>

export const groundOf = (listing: Listing, country: string): Promise<Result<CostGround, MessageProblem>> =>
  ask(costGround, { listing, country })

/** Empty when the extension does not answer: then every country is listed among the others. */
export const coveredByRules = async (): Promise<string[]> => {
  const answer = await ask(costCountries, {})
  return answer.ok ? answer.value.covered : []
}
