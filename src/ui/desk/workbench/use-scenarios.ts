import { useState } from 'react'
import type { CostGround } from '../../../domain/landed-cost/cost-ground'
import { applied, type Inputs } from '../../parts/cost/work/inputs'
import type { InputsInUse } from '../../parts/cost/work/use-inputs'
import { activeTrial, changed, inputsOf, noTrials, type Trial, withoutTrial, withTrial } from './scenarios'

type Step = { from: Inputs; key: string; at: number; ground?: CostGround }

/** Presses of one control in a row are one change. In ms. */
const ONE_CHANGE = 2500

export type Scenarios = {
  inputs: InputsInUse
  trials: Trial[]
  active: Trial | undefined
  /** How many were ever made: names the next. */
  made: number
  start: (name: string) => void
  open: (id: number | undefined) => void
  rename: (id: number, name: string) => void
  drop: (id: number) => void
}

/** The base, stored as it changes, and trials beside it that are stored only when one is kept. */
export const useScenarios = (base: Inputs, store: (next: Inputs) => void): Scenarios => {
  const [trials, setTrials] = useState(noTrials)
  const [last, setLast] = useState<Step>()
  const active = activeTrial(trials)
  const now = inputsOf(base, active)
  const put = (next: Inputs) =>
    active ? setTrials(changed(trials, active.id, { inputs: next })) : store(applied(base, next))
  const open = (id: number | undefined) => {
    setTrials({ ...trials, active: id })
    setLast(undefined)
  }
  const start = (name: string) => {
    setTrials(withTrial(trials, name, now))
    setLast(undefined)
  }
  const drop = (id: number) => {
    setTrials(withoutTrial(trials, id))
    setLast(undefined)
  }
  const sameChange = (key: string, at: number) => last?.key === key && at - last.at < ONE_CHANGE
  const before = (): InputsInUse['before'] => {
    if (active) return { inputs: base }
    return last && { inputs: last.from, ...(last.ground ? { ground: last.ground } : {}) }
  }
  const keep = () => {
    if (!active) return
    setTrials(withoutTrial(trials, active.id))
    setLast({ from: base, key: 'keep', at: 0 })
    store(applied(base, active.inputs))
  }
  const inputs: InputsInUse = {
    now,
    base,
    trying: active !== undefined,
    before: before(),
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
    tryOut: () => start(''),
    keep,
    discard: () => (active ? drop(active.id) : undefined),
  }
  const rename = (id: number, name: string) => setTrials(changed(trials, id, { name }))
  return { inputs, trials: trials.list, active, made: trials.made, start, open, rename, drop }
}
