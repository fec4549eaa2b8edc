import type { Charge, RulePack } from '../landed-cost/rule-pack'
import type { OrderFile } from './order-file'
import { STATED } from './stated'

const ADDED = 'base/file-addition'
const COMMISSION = 'agent'

/** What countries count for the way from the border to the first destination, each in its own manner. */
const ONWARD = ['freight-outside', 'destination-handling', 'delivery']
const isOnward = (term: string): boolean => ONWARD.includes(term) || /^base\/[a-z]+-onward/.test(term)

type TaxBase = NonNullable<OrderFile['taxBase']>

const withCommission = (terms: string[], { commission }: TaxBase): string[] => {
  if (commission === undefined) return terms
  const others = terms.filter((term) => term !== COMMISSION)
  return commission ? [...others, COMMISSION] : others
}

const withAddition = (terms: string[], { addition }: TaxBase): string[] =>
  addition ? [...terms.filter((term) => !isOnward(term)), ADDED] : terms

const stated = ({ addition }: TaxBase): Charge[] =>
  addition
    ? [
        {
          id: ADDED,
          assumption: ADDED,
          rate: {
            is: 'fixed',
            span: { low: addition.low, likely: addition.likely, high: addition.high },
            currency: addition.currency,
          },
          of: [],
          notional: true,
          evidence: STATED,
        },
      ]
    : []

/** A tax on the value of the goods; one on another tax or fee stands on that alone. */
const isOnTheGoods = ({ id, of }: Charge): boolean =>
  id.startsWith('tax/') && (of.includes('customs-value') || of.includes('goods'))

const taxed = (charge: Charge, base: TaxBase): Charge =>
  isOnTheGoods(charge) ? { ...charge, of: withCommission(withAddition(charge.of, base), base) } : charge

/** The rules with the tax base that the file states: its own costs up to the first destination, commission or none. */
export const withTaxBase = (pack: RulePack, { taxBase }: OrderFile): RulePack =>
  taxBase
    ? { ...pack, charges: [...stated(taxBase), ...pack.charges.map((charge) => taxed(charge, taxBase))] }
    : pack
