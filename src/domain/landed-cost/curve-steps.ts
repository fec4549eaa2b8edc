import type { CurveStep } from './analysis'
import type { Mark, Marks } from './curve-marks'

/** What holds at a quantity; remembered by the caller, since a search asks for the same ones again. */
export type MarksAt = (quantity: number) => Marks

const valueAt = (marksAt: MarksAt, quantity: number, key: string): string | undefined =>
  marksAt(quantity).get(key)?.value

/** The first quantity over `from` at which the mark is another than at `from`; it is another at `to`. */
const firstChange = (marksAt: MarksAt, key: string, from: number, to: number): number => {
  const start = valueAt(marksAt, from, key)
  let same = from
  let other = to
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2)
    if (valueAt(marksAt, middle, key) === start) same = middle
    else other = middle
  }
  return other
}

/** A clamp that ends is named as it was; everything else as it is from here on. */
const nameOf = (key: string, before: Mark | undefined, after: Mark | undefined): Mark | undefined =>
  key.startsWith('clamp/') && after?.value === '' ? before : (after ?? before)

/** A span may hold several changes of one mark (three tiers): each is looked for from the one before. */
const changesOf = (marksAt: MarksAt, key: string, from: number, to: number): CurveStep[] => {
  if (valueAt(marksAt, from, key) === valueAt(marksAt, to, key)) return []
  const at = firstChange(marksAt, key, from, to)
  const mark = nameOf(key, marksAt(at - 1).get(key), marksAt(at).get(key))
  const step = mark ? [{ code: mark.code, at, params: mark.params }] : []
  return [...step, ...changesOf(marksAt, key, at, to)]
}

/** Where the fee of an informal entry ends because a formal one begins, no minimum is passed: the one step is told. */
const isOwnStep = (step: CurveStep, _index: number, all: CurveStep[]): boolean =>
  step.code !== 'minimum-charge' || !all.some(({ code, at }) => code === 'formal-entry' && at === step.at)

const isNew = (step: CurveStep, index: number, all: CurveStep[]): boolean =>
  all.findIndex(({ code, at }) => code === step.code && at === step.at) === index

/**
 * Every change between neighbouring quantities (rising), to the very quantity: the tier, break, fee or threshold
 * that it is. Two that mean the same at the same place (one fee ends, another begins) are one.
 */
export const stepsBetween = (marksAt: MarksAt, quantities: number[]): CurveStep[] =>
  quantities
    .slice(1)
    .flatMap((to, index) => {
      const from = quantities[index] ?? to
      const keys = new Set([...marksAt(from).keys(), ...marksAt(to).keys()])
      return [...keys].flatMap((key) => changesOf(marksAt, key, from, to))
    })
    .sort((a, b) => a.at - b.at)
    .filter(isOwnStep)
    .filter(isNew)
