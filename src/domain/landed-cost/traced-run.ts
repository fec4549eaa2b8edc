import { READS_LINES, stepsFor } from './run'
import { allLikely, type Draw, type Side } from './scenario'
import type { Scene } from './scene'
import type { Amount, PointLine, Sheet, Step } from './sheet'
import { TracedTerms, WrittenTerms } from './traced-terms'

/** What one step of the likely run drew, read and wrote. */
type Trace = {
  step: Step
  draws: ReadonlySet<string>
  read: ReadonlySet<string>
  wrote: ReadonlyMap<string, Amount>
  lines: PointLine[]
  counted: Sheet['counted']
}

/** The likely run with a trace of each step, so that another run need only do again what comes out otherwise. */
export type LikelyRun = { sheet: Sheet; traces: Trace[]; drawn: ReadonlySet<string> }

export const likelyRun = (scene: Scene): LikelyRun => {
  const terms = new TracedTerms()
  const sheet: Sheet = { lines: [], terms }
  const traces = stepsFor(scene).map((step): Trace => {
    const draws = new Set<string>()
    const first = sheet.lines.length
    const noted: Draw = (variable) => {
      draws.add(variable)
      return allLikely(variable)
    }
    terms.start()
    step(scene, noted, sheet)
    const { read, wrote } = terms
    return { step, draws, read, wrote, lines: sheet.lines.slice(first), counted: sheet.counted }
  })
  return { sheet, traces, drawn: new Set(traces.flatMap(({ draws }) => [...draws])) }
}

/** A run that moved one variable: `came` are the lines it worked out anew, `gone` the likely ones in their place. */
export type Swung = Sheet & { came: PointLine[]; gone: PointLine[] }

/** A run under way: `changed` are the terms that stand otherwise than they did after the same step of the likely run. */
type Moving = { sheet: Swung; terms: WrittenTerms; changed: Set<string> }

/** What a term counts for instead of its amount is kept beside the terms. */
const COUNTED = 'counted'

const isSame = (a: Amount | undefined, b: Amount | undefined): boolean =>
  a === b || (a?.is === 'known' && b?.is === 'known' && a.value.eq(b.value))

const noteChanges = ({ changed, terms, sheet }: Moving, { wrote, counted }: Trace): void => {
  for (const [id, amount] of terms.wrote)
    if (isSame(wrote.get(id), amount)) changed.delete(id)
    else changed.add(id)
  for (const id of wrote.keys()) if (!terms.wrote.has(id)) changed.add(id)
  if (sheet.counted !== counted) changed.add(COUNTED)
}

const redo = (scene: Scene, draw: Draw, moving: Moving, trace: Trace): void => {
  const { sheet, terms } = moving
  const first = sheet.lines.length
  terms.start()
  trace.step(scene, draw, sheet)
  sheet.came.push(...sheet.lines.slice(first))
  sheet.gone.push(...trace.lines)
  noteChanges(moving, trace)
}

const keep = ({ sheet, terms, changed }: Moving, trace: Trace): void => {
  sheet.lines.push(...trace.lines)
  for (const [id, amount] of trace.wrote) {
    terms.take(id, amount)
    if (changed.size > 0) changed.delete(id)
  }
  if (trace.counted) sheet.counted = trace.counted
}

/** Of lines and of what terms count for there is no trace: a step that may read them is done again after any change. */
const mayReadMore = ({ sheet }: Moving, { step, counted }: Trace): boolean =>
  counted !== undefined || sheet.counted !== undefined || READS_LINES.has(step)

const isTouched = ({ changed }: Moving, { read }: Trace): boolean => {
  for (const id of changed) if (read.has(id)) return true
  return false
}

/**
 * The run with one variable at its low or high end and all else likely. A step that neither draws it nor reads a term
 * that came out otherwise is taken from the likely run: it would come out the same.
 */
export const swungRun = (scene: Scene, likely: LikelyRun, variable: string, side: Side): Swung => {
  const terms = new WrittenTerms()
  const moving: Moving = { sheet: { lines: [], terms, came: [], gone: [] }, terms, changed: new Set() }
  const draw: Draw = (name) => (name === variable ? side : 'likely')
  for (const trace of likely.traces) {
    const isAfterChange = moving.changed.size > 0
    const again = isAfterChange && (mayReadMore(moving, trace) || isTouched(moving, trace))
    if (again || trace.draws.has(variable)) redo(scene, draw, moving, trace)
    else keep(moving, trace)
  }
  return moving.sheet
}
