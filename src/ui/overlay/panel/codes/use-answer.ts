import { useEffect, useState } from 'react'
import type { MessageProblem } from '../../../../app/messages/message'
import type { Result } from '../../../../domain/result'

/** What the extension answers to a question; undefined while it is asked. A later question drops the answer to an earlier one. */
export const useAnswer = <T>(
  ask: () => Promise<Result<T, MessageProblem>>,
): Result<T, MessageProblem> | undefined => {
  const [held, setHeld] = useState<{ to: typeof ask; answer: Result<T, MessageProblem> }>()
  useEffect(() => {
    let isOver = false
    void ask().then((answer) => {
      if (!isOver) setHeld({ to: ask, answer })
    })
    return () => {
      isOver = true
    }
  }, [ask])
  return held?.to === ask ? held.answer : undefined
}
