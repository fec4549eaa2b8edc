import { useState } from 'react'
import type { CostGround } from '../../../../domain/landed-cost/cost-ground'
import { applied, type Inputs } from './inputs'

/** A change that is still shown. `key` names the control; `ground` is there when the figures changed, not the inputs. */
type Step = { from: Inputs; key: string; at: number; ground?: CostGround }

/** Presses of one control in a row are one change: typing 200 is not three. In ms. */
const ONE_CHANGE = 2500

export type InputsInUse = {
  now: Inputs
  /** What is stored; the same as `now` unless something is tried. */
  base: Inputs
  trying: boolean
  /** What the cost shown is compared with: the base while trying, else the state before the last change. */
  before: { inputs: Inputs; ground?: CostGround } | undefined
  change: (next: Inputs, key: string) => void
  /** The figures are about to change under the same inputs (a code was confirmed). */
  mark: (ground: CostGround) => void
  /** Undefined when there is nothing the buyer could take back. */
  undo: (() => void) | undefined
  /** The change shown has been seen. */
  dismiss: () => void
  tryOut: () => void
  keep: () => void
  discard: () => void
}

/** The choice and profile in use: stored as they change, or held in memory while the buyer tries things out. */
export const useInputs = (base: Inputs, store: (next: Inputs) => void): InputsInUse => {
  const [trial, setTrial] = useState<Inputs>()
  const [last, setLast] = useState<Step>()
  const now = trial ? applied(base, trial) : base
  const put = (next: Inputs) => (trial ? setTrial(next) : store(applied(base, next)))
  const sameChange = (key: string, at: number) => last?.key === key && at - last.at < ONE_CHANGE
  const end = () => {
    setTrial(undefined)
    setLast(undefined)
  }
  return {
    now,
    base,
    trying: trial !== undefined,
    before: trial
      ? { inputs: base }
      : last && { inputs: last.from, ...(last.ground ? { ground: last.ground } : {}) },
    change: (next, key) => {
      const at = performance.now()
      setLast({ from: last && sameChange(key, at) ? last.from : now, key, at })
      put(next)
    },
    mark: (ground) => setLast({ from: now, key: 'ground', at: 0, ground }),
    undo:
      last && !last.ground
        ? () => {
            put(last.from)
            setLast(undefined)
          }
        : undefined,
    dismiss: () => setLast(undefined),
    tryOut: () => {
      setTrial(now)
      setLast(undefined)
    },
    keep: () => {
      end()
      if (!trial) return
      setLast({ from: base, key: 'keep', at: 0 })
      store(applied(base, trial))
    },
    discard: end,
  }
}
