import type { Scene } from './scene'
import type { Amount, PointLine, Sheet } from './sheet'
import { likelyRun, type Swung, swungRun } from './traced-run'
import { uncertainIn } from './uncertain'

/**
 * The likely run, and for each uncertain thing the run with it alone at its low and at its high end. `open` are
 * the things at one end of which a figure is missing that the likely run has: the range does not reach there.
 */
export type Runs = { likely: Sheet; swings: { variable: string; low: Swung; high: Swung }[]; open: string[] }

const isGap = (likely: Amount | undefined, there: Amount): boolean =>
  there.is === 'unknown' && likely?.is === 'known'

const hasGap = (likely: Sheet, { came }: Swung): boolean =>
  came.some(({ id, amount }) => isGap(likely.terms.get(id), amount))

/** Known at one end and unknown likely is as unknown as the other way round. */
const heldTo = (likely: Amount | undefined, there: Amount): Amount =>
  likely && likely.is !== there.is && (likely.is === 'unknown' || there.is === 'unknown') ? likely : there

/** A line that only one of the two runs knows must not move the total: it stays where it likely is. */
const heldToLikely = (likely: Sheet, there: Swung): Swung => {
  const held = (id: string, amount: Amount): Amount => heldTo(likely.terms.get(id), amount)
  if (there.came.every(({ id, amount }) => held(id, amount) === amount)) return there
  const heldLine = (line: PointLine): PointLine => ({ ...line, amount: held(line.id, line.amount) })
  return {
    ...there,
    lines: there.lines.map(heldLine),
    came: there.came.map(heldLine),
    terms: new Map([...there.terms].map(([id, amount]) => [id, held(id, amount)] as const)),
  }
}

export const runsOf = (scene: Scene): Runs => {
  const run = likelyRun(scene)
  const likely = run.sheet
  const swings = uncertainIn(scene)
    .filter((variable) => run.drawn.has(variable))
    .map((variable) => ({
      variable,
      low: swungRun(scene, run, variable, 'low'),
      high: swungRun(scene, run, variable, 'high'),
    }))
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
