import { borderLines } from './border-lines'
import {
  agentLine,
  currencyMarginLine,
  domesticFreightLine,
  goodsLine,
  inspectionLine,
  paymentLine,
} from './china-lines'
import { insuranceLine } from './insurance-line'
import { mainFreightLine } from './main-freight-line'
import { moneyLine } from './money-lines'
import { allLikely, type Draw } from './scenario'
import type { Scene } from './scene'
import type { Sheet, Step } from './sheet'

/** The order matters: a line may stand on those before it. Delivery stands before the border, whose tax counts it. */
const STEPS: Step[] = [
  goodsLine,
  domesticFreightLine,
  agentLine,
  inspectionLine,
  paymentLine,
  currencyMarginLine,
  moneyLine('origin-handling', 'china'),
  mainFreightLine,
  insuranceLine,
  moneyLine('destination-handling', 'delivery'),
  moneyLine('delivery', 'delivery'),
  borderLines,
]

const copyOf = ({ lines, terms, counted }: Sheet): Sheet => ({
  lines: [...lines],
  terms: new Map(terms),
  ...(counted ? { counted: new Map(counted) } : {}),
})

/** The sheet before a step that is the first one to draw some variable: where a run that moves it may begin. */
export type Start = { step: number; before: Sheet }

const EMPTY: Start = { step: 0, before: { lines: [], terms: new Map() } }

/** One run of the whole sum with every uncertain thing at the end that `draw` says. */
export const run = (scene: Scene, draw: Draw, start = EMPTY): Sheet => {
  const sheet = copyOf(start.before)
  for (const step of STEPS.slice(start.step)) step(scene, draw, sheet)
  return sheet
}

/**
 * The likely run, and where each variable was first drawn. A run that moves one variable alone is the same as
 * the likely one up to there; a variable that was never drawn moves nothing.
 */
export const likelyRun = (scene: Scene): { sheet: Sheet; starts: Map<string, Start> } => {
  const sheet: Sheet = { lines: [], terms: new Map() }
  const starts = new Map<string, Start>()
  STEPS.forEach((step, index) => {
    const start = { step: index, before: copyOf(sheet) }
    const noted: Draw = (variable) => {
      if (!starts.has(variable)) starts.set(variable, start)
      return allLikely(variable)
    }
    step(scene, noted, sheet)
  })
  return { sheet, starts }
}
