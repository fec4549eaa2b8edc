import { useEffect, useState } from 'react'
import { type Memory, rememberedOf, save, type ToSave, unsave } from '../../../app/page/saves'
import type { SaveState } from './save-bar'

type Saving = {
  state: SaveState
  observations: Memory['observations']
  save: (what: ToSave) => void
  undo: () => void
}

const stateOf = (memory: Memory): SaveState =>
  memory.savedAt === undefined ? { is: 'not-saved' } : { is: 'saved', at: memory.savedAt }

/** What is remembered of this offer, and saving it or taking that back. */
export const useSaving = (offerId: string): Saving => {
  const [state, setState] = useState<SaveState>({ is: 'unknown' })
  const [observations, setObservations] = useState<Memory['observations']>([])
  useEffect(() => {
    let gone = false
    void rememberedOf(offerId).then((answer) => {
      if (gone || !answer.ok) return
      // The buyer may have pressed Save before this came: what was pressed stands.
      setState((before) => (before.is === 'unknown' ? stateOf(answer.value) : before))
      setObservations(answer.value.observations)
    })
    return () => {
      gone = true
    }
  }, [offerId])
  return {
    state,
    observations,
    save: (what) => {
      setState({ is: 'saving' })
      void save(what).then((answer) =>
        setState(
          answer.ok ? { is: 'saved', at: answer.value.savedAt } : { is: 'failed', why: answer.problem.kind },
        ),
      )
    },
    undo: () => {
      void unsave(offerId).then((answer) =>
        setState(answer.ok ? { is: 'not-saved' } : { is: 'failed', why: answer.problem.kind }),
      )
    },
  }
}
