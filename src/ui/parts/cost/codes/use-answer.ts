import { useEffect, useState } from 'react'
import type { Result } from '../../../../domain/result'

/** What the extension answers to a question; undefined while it is asked. A later question drops the answer to an earlier one. */
export const useAnswer = <T>(
  ask: () => Promise<Result<T, { kind: string }>>,
): Result<T, { kind: string }> | undefined => {
  const [held, setHeld] = useState<{ to: typeof ask; answer: Result<T, { kind: string }> }>()
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
