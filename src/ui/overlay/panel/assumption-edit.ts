import { type ValueScope, withOwnValues } from '../../../app/page/buyer'
import type { BuyerProfile, OwnValue } from '../../../domain/buyer'
import { ASSUMPTIONS } from '../../../domain/landed-cost/assumptions'
import type { CostLine } from '../../../domain/landed-cost/result'
import type { DecimalText } from '../../../domain/money'
import type { EditValue } from './own-value-form'

type Definition = { kind: EditValue['kind']; unit: string; scope: 'buyer' | 'offer' }

const isListed = (id: string): id is keyof typeof ASSUMPTIONS => id in ASSUMPTIONS

/** Rates of single customs layers and of third currencies are made up of their kind and a name. */
const definitionOf = (id: string): Definition | undefined => {
  if (isListed(id)) return ASSUMPTIONS[id]
  if (id.startsWith('layer/')) return { kind: 'percent', unit: 'its-base', scope: 'buyer' }
  if (id.startsWith('rate/')) return { kind: 'decimal', unit: 'yuan-each', scope: 'buyer' }
  return undefined
}

/** Where a buyer's own value is kept and how it is put there or taken back. */
export type OwnValuesOf = {
  buyer: BuyerProfile
  offerId: string
  country: string
  currency: string
  today: string
  onBuyer: (buyer: BuyerProfile) => void
}

const scopeOf = (definition: Definition, { offerId, country }: OwnValuesOf): ValueScope =>
  definition.scope === 'offer' ? { offerId } : { country }

const ownOf = (
  id: string,
  definition: Definition,
  { buyer, offerId, country }: OwnValuesOf,
): OwnValue | undefined =>
  definition.scope === 'offer' ? buyer.offerValues[offerId]?.[id] : buyer.ownValues[country]?.[id]

export const ownValueOf = (value: DecimalText, currency: string | undefined, today: string): OwnValue => ({
  value,
  ...(currency ? { currency } : {}),
  setOn: today,
})

/** Undefined for an id that is no assumption: then there is nothing to change. */
export const editOf = (
  id: string,
  where: OwnValuesOf,
  now: { value?: DecimalText | undefined; currency?: string | undefined } = {},
): EditValue | undefined => {
  const definition = definitionOf(id)
  if (!definition) return undefined
  const put = (own: OwnValue | undefined) =>
    where.onBuyer(withOwnValues(where.buyer, scopeOf(definition, where), { [id]: own }))
  return {
    id,
    kind: definition.kind,
    unit: definition.unit,
    value: now.value,
    currency: now.currency ?? where.currency,
    currencies: [...new Set([where.currency, 'USD', 'CNY'])],
    own: ownOf(id, definition, where),
    onSet: (value, currency) => put(ownValueOf(value, currency, where.today)),
    onReset: () => put(undefined),
  }
}

/** What the line was worked out with, as the starting value of its editor. */
const inLine = ({ working, charged }: CostLine): { value?: DecimalText; currency?: string } => {
  const { rate, base } = working
  if (rate?.per === 'percent') return { value: rate.value }
  if (rate) return { value: rate.value, ...(base ? { currency: base.amount.currency } : {}) }
  return charged ? { value: charged.amount, currency: charged.currency } : {}
}

export const editOfLine = (line: CostLine, where: OwnValuesOf): EditValue | undefined =>
  line.assumption ? editOf(line.assumption, where, inLine(line)) : undefined
