import type { LandedCost } from '../landed-cost/result'
import type { Runs } from '../landed-cost/runs'
import { sumOf } from '../landed-cost/sheet'
import { Big } from '../money'
import type { ReportBases } from './report'

/** Only real charges are steps of the bases; `duty/mfn` and the like are lines. */
const stepsOf = ({ likely }: Runs, text: (amount: Big) => string): Record<string, string> =>
  Object.fromEntries(
    [...likely.terms].flatMap(([id, term]) =>
      id.startsWith('base/') && term.is === 'known' ? [[id, text(term.value)]] : [],
    ),
  )

const taxBaseOf = (cost: LandedCost): Big | undefined => {
  const taxed = cost.lines.filter(({ id, working }) => id.startsWith('tax/') && working.base)
  const base = taxed[0]?.working.base
  return base && new Big(base.amount.amount)
}

/** Price and freight in China: what the countries of the FOB basis count. */
const FOB_TERMS = ['goods', 'vat-invoice', 'tooling', 'domestic-freight']

/** What rates were applied to, as far as it is known. */
export const basesOf = (cost: LandedCost, runs: Runs, text: (amount: Big) => string): ReportBases => {
  const fob = sumOf(runs.likely, FOB_TERMS)
  const taxBase = taxBaseOf(cost)
  return {
    ...(fob.is === 'known' && runs.likely.terms.has('goods') ? { fob: text(fob.value) } : {}),
    ...(cost.cif ? { cif: text(new Big(cost.cif.amount)) } : {}),
    ...(cost.customsValue ? { customsValue: text(new Big(cost.customsValue.amount)) } : {}),
    ...(taxBase ? { taxBase: text(taxBase) } : {}),
    steps: stepsOf(runs, text),
  }
}
