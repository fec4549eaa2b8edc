import { likelyRun, run } from './run'
import type { Draw } from './scenario'
import type { Scene } from './scene'
import type { Amount, Sheet } from './sheet'
import { uncertainIn } from './uncertain'

/**
 * The likely run, and for each uncertain thing the run with it alone at its low and at its high end. `open` are
 * the things at one end of which a figure is missing that the likely run has: the range does not reach there.
 */
export type Runs = { likely: Sheet; swings: { variable: string; low: Sheet; high: Sheet }[]; open: string[] }

const only =
  (variable: string, side: 'low' | 'high'): Draw =>
  (name) =>
    name === variable ? side : 'likely'

const isGap = (likely: Amount | undefined, there: Amount): boolean =>
  there.is === 'unknown' && likely?.is === 'known'

const hasGap = (likely: Sheet, there: Sheet): boolean =>
  there.lines.some(({ id, amount }) => isGap(likely.terms.get(id), amount))

/** Known at one end and unknown likely is as unknown as the other way round. */
const heldTo = (likely: Amount | undefined, there: Amount): Amount =>
  likely && likely.is !== there.is && (likely.is === 'unknown' || there.is === 'unknown') ? likely : there

/** A line that only one of the two runs knows must not move the total: it stays where it likely is. */
const heldToLikely = (likely: Sheet, there: Sheet): Sheet => {
  const held = (id: string, amount: Amount): Amount => heldTo(likely.terms.get(id), amount)
  if (there.lines.every(({ id, amount }) => held(id, amount) === amount)) return there
  return {
    ...there,
    lines: there.lines.map((line) => ({ ...line, amount: held(line.id, line.amount) })),
    terms: new Map([...there.terms].map(([id, amount]) => [id, held(id, amount)] as const)),
  }
}

export const runsOf = (scene: Scene): Runs => {
  const { sheet: likely, starts } = likelyRun(scene)
  const swings = uncertainIn(scene).flatMap((variable) => {
    const start = starts.get(variable)
    if (!start) return []
    const low = run(scene, only(variable, 'low'), start)
    const high = run(scene, only(variable, 'high'), start)
    return [{ variable, low, high }]
  })
  const isOpen = ({ low, high }: Runs['swings'][number]) => hasGap(likely, low) || hasGap(likely, high)
  return {
    likely,
    swings: swings.map(({ variable, low, high }) => ({
      variable,
      low: heldToLikely(likely, low),
      high: heldToLikely(likely, high),
    })),
    open: swings.filter(isOpen).map(({ variable }) => variable),
  }
}
