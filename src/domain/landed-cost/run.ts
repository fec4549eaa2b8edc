import { borderSteps } from './border-lines'
import { agentLine, chosenLine, domesticFreightLine, goodsLine } from './china-lines'
import { insuranceLine } from './insurance-line'
import { costOfMoneyLine, sellableUnits } from './later-lines'
import { mainFreightLine } from './main-freight-line'
import { moneyLine } from './money-lines'
import { currencyMarginLine, paymentFeeLine, paymentFixedLine } from './payment-lines'
import { toolingLine, vatInvoiceLine } from './price-lines'
import type { Draw } from './scenario'
import type { Scene } from './scene'
import { dutyPaidLines, splitPrice, unlessSellerPays } from './seller-lines'
import type { Sheet, Step } from './sheet'

/** The order matters: a line may stand on those before it. Delivery stands before the border, whose tax counts it. */
const BEFORE_BORDER: Step[] = [
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
]

const AFTER_BORDER: Step[] = [
  chosenLine('conformity', 'border'),
  chosenLine('other', 'money'),
  costOfMoneyLine,
  sellableUnits,
]

const DUTY_PAID: Step[] = [dutyPaidLines]

/** The steps of one sum. Those of the border are its charges: where the seller is the importer there are none. */
export const stepsFor = (scene: Scene): Step[] => [
  ...BEFORE_BORDER,
  ...(scene.sellerPays.has('border') ? DUTY_PAID : borderSteps(scene)),
  ...AFTER_BORDER,
]

/**
 * Steps that read the lines of the sheet themselves: `traced-run.ts` keeps a trace of the terms that are read, not of
 * the lines.
 */
export const READS_LINES: ReadonlySet<Step> = new Set([costOfMoneyLine])

/** One run of the whole sum with every uncertain thing at the end that `draw` says. */
export const run = (scene: Scene, draw: Draw): Sheet => {
  const sheet: Sheet = { lines: [], terms: new Map() }
  for (const step of stepsFor(scene)) step(scene, draw, sheet)
  return sheet
}
