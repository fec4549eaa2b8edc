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
import type { Draw } from './scenario'
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

/** One run of the whole sum with every uncertain thing at the end that `draw` says. */
export const run = (scene: Scene, draw: Draw): Sheet => {
  const sheet: Sheet = { lines: [], terms: new Map() }
  for (const step of STEPS) step(scene, draw, sheet)
  return sheet
}
