import { borderLines } from './border-lines'
import { agentLine, chosenLine, domesticFreightLine, goodsLine } from './china-lines'
import { insuranceLine } from './insurance-line'
import { costOfMoneyLine, sellableUnits } from './later-lines'
import { mainFreightLine } from './main-freight-line'
import { moneyLine } from './money-lines'
import { currencyMarginLine, paymentFeeLine, paymentFixedLine } from './payment-lines'
import { toolingLine, vatInvoiceLine } from './price-lines'
import { allLikely, type Draw } from './scenario'
import type { Scene } from './scene'
import { splitPrice, unlessDutyPaid, unlessSellerPays } from './seller-lines'
import type { Sheet, Step } from './sheet'

/** The order matters: a line may stand on those before it. Delivery stands before the border, whose tax counts it. */
const STEPS: Step[] = [
  goodsLine,
  vatInvoiceLine,
  toolingLine,
  chosenLine('samples', 'goods'),
  unlessSellerPays('domestic-freight', 'china', domesticFreightLine),
  agentLine,
  chosenLine('inspection', 'china'),
  chosenLine('repacking', 'china'),
  paymentFeeLine,
  paymentFixedLine,
  currencyMarginLine,
  unlessSellerPays('export-clearance', 'china', chosenLine('export-clearance', 'china')),
  unlessSellerPays('origin-handling', 'china', moneyLine('origin-handling', 'china')),
  unlessSellerPays('main-freight', 'freight', mainFreightLine),
  unlessSellerPays('insurance', 'freight', insuranceLine),
  splitPrice,
  unlessSellerPays('destination-handling', 'delivery', moneyLine('destination-handling', 'delivery')),
  unlessSellerPays('delivery', 'delivery', moneyLine('delivery', 'delivery')),
  unlessDutyPaid(borderLines),
  chosenLine('conformity', 'border'),
  chosenLine('other', 'money'),
  costOfMoneyLine,
  sellableUnits,
]

const copyOf = ({ lines, terms, counted }: Sheet): Sheet => ({
  lines: [...lines],
  terms: new Map(terms),
  ...(counted ? { counted: new Map(counted) } : {}),
})

/** Nothing was added since the copy: most orders have few of the costs there are. */
const isSame = (copy: Sheet, sheet: Sheet): boolean =>
  copy.lines.length === sheet.lines.length &&
  copy.terms.size === sheet.terms.size &&
  copy.counted?.size === sheet.counted?.size

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
  let before = copyOf(sheet)
  STEPS.forEach((step, index) => {
    if (!isSame(before, sheet)) before = copyOf(sheet)
    const start = { step: index, before }
    const noted: Draw = (variable) => {
      if (!starts.has(variable)) starts.set(variable, start)
      return allLikely(variable)
    }
    step(scene, noted, sheet)
  })
  return { sheet, starts }
}
