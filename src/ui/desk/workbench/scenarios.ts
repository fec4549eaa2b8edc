import { applied, type Inputs } from '../../parts/cost/work/inputs'

/** A trial beside the base: named, in memory only. */
export type Trial = { id: number; name: string; inputs: Inputs }

/** What is tried, and which trial is on the table; undefined = the base. */
export type Trials = { list: Trial[]; active: number | undefined; made: number }

export const noTrials: Trials = { list: [], active: undefined, made: 0 }

/** Side by side on a screen there is room for the base and so many. */
export const MOST_TRIALS = 3

/** A copy of what is on the table, to be changed without changing the base. */
export const withTrial = (trials: Trials, name: string, inputs: Inputs): Trials => {
  if (trials.list.length >= MOST_TRIALS) return trials
  const id = trials.made + 1
  return { list: [...trials.list, { id, name, inputs }], active: id, made: id }
}

export const withoutTrial = (trials: Trials, id: number): Trials => ({
  ...trials,
  list: trials.list.filter((trial) => trial.id !== id),
  active: trials.active === id ? undefined : trials.active,
})

export const changed = (trials: Trials, id: number, change: Partial<Omit<Trial, 'id'>>): Trials => ({
  ...trials,
  list: trials.list.map((trial) => (trial.id === id ? { ...trial, ...change } : trial)),
})

export const activeTrial = ({ list, active }: Trials): Trial | undefined =>
  list.find(({ id }) => id === active)

/** What a trial asks of the cost: its own choices over what no trial changes. */
export const inputsOf = (base: Inputs, trial: Trial | undefined): Inputs =>
  trial ? applied(base, trial.inputs) : base

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** A, B, C … by how many were made before; after Z it starts over. */
export const letterOf = (made: number): string => LETTERS[made % LETTERS.length] ?? 'A'
