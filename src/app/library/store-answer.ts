import { problem, type Result } from '../../domain/result'
import type { StoreProblem } from '../../store/attempt'
import type { MessageProblem } from '../messages/message'

const KINDS: Record<StoreProblem['kind'], MessageProblem['kind']> = {
  full: 'storage-full',
  unavailable: 'not-stored',
}

/** What the store answered, as it is told to a 1688 tab. */
export const storeAnswer = <T>(result: Result<T, StoreProblem>): Result<T, MessageProblem> =>
  result.ok
    ? result
    : problem({
        kind: KINDS[result.problem.kind],
        detail: `${result.problem.kind}: ${result.problem.detail}`,
      })
