import { useCallback, useEffect, useRef, useState } from 'react'
import type { MessageProblem } from '../../../../app/messages/message'
import { type CostGround, groundOf } from '../../../../app/page/cost-ground'
import type { Listing } from '../../../../domain/listing'

/** The figures a cost is worked out with, which the extension keeps: they come a moment after the page's own facts. */
export type GroundState =
  | { is: 'no-country' }
  | { is: 'loading' }
  | { is: 'ready'; ground: CostGround }
  | { is: 'failed'; why: MessageProblem['kind'] }

type Held = { country: string; state: Extract<GroundState, { is: 'ready' | 'failed' }> }

const stateOf = (country: string | undefined, held: Held | undefined): GroundState => {
  if (country === undefined) return { is: 'no-country' }
  return held?.country === country ? held.state : { is: 'loading' }
}

/**
 * Asked when the panel opens, when the country changes, when the page reads differently, when the
 * tab comes to the front again, and on `askAgain`. What is
 * held for a country stays in use until the newer answer is there; of answers that overtake each other the last
 * one asked for stands.
 */
export const useGround = (
  listing: Listing,
  country: string | undefined,
): { state: GroundState; askAgain: () => void } => {
  const [held, setHeld] = useState<Held>()
  const asked = useRef(0)
  const ask = useCallback(() => {
    asked.current += 1
    const round = asked.current
    if (country === undefined) return
    void groundOf(listing, country).then((answer) => {
      if (round !== asked.current) return
      const state = answer.ok
        ? { is: 'ready' as const, ground: answer.value }
        : { is: 'failed' as const, why: answer.problem.kind }
      setHeld({ country, state })
    })
  }, [listing, country])
  useEffect(ask, [ask])
  useEffect(() => {
    // Rates and price lists change on the Desk, in another tab: what is shown here may be of before.
    const seen = () => {
      if (document.visibilityState === 'visible') ask()
    }
    document.addEventListener('visibilitychange', seen)
    return () => document.removeEventListener('visibilitychange', seen)
  }, [ask])
  const askAgain = useCallback(() => {
    setHeld((before) => (before?.state.is === 'failed' ? undefined : before))
    ask()
  }, [ask])
  return { state: stateOf(country, held), askAgain }
}
