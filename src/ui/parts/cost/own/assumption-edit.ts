import type { BuyerProfile, OwnValue } from '../../../../domain/buyer'
import type { AssumptionRow } from '../../../../domain/landed-cost/assumptions-for'
import { holdsHere } from '../../../../domain/landed-cost/cost-buyer'
import type { DecimalText } from '../../../../domain/money'
import { type ValueScope, withOwnValues } from '../../../../domain/with-own-values'
import type { EditValue } from './own-value-form'

/** Where a buyer's own values are kept and how they are put there or taken back. */
export type OwnValuesOf = {
  buyer: BuyerProfile
  offerId: string
  country: string
  currency: string
  today: string
  onBuyer: (buyer: BuyerProfile) => void
}

const scopeOf = ({ scope }: AssumptionRow, { offerId, country }: OwnValuesOf): ValueScope =>
  scope === 'offer' ? { offerId } : { country }

const ownOf = ({ id, scope }: AssumptionRow, where: OwnValuesOf): OwnValue | undefined => {
  const { buyer, offerId, country } = where
  const own = scope === 'offer' ? buyer.offerValues[offerId]?.[id] : buyer.ownValues[country]?.[id]
  return own && holdsHere(own, buyer) ? own : undefined
}

export const ownValueOf = (
  value: DecimalText,
  currency: string | undefined,
  today: string,
  range: { low: DecimalText; high: DecimalText } | undefined = undefined,
): OwnValue => ({
  value,
  ...range,
  ...(currency ? { currency } : {}),
  setOn: today,
})

/** The assumption as something the buyer can change in place. */
export const editOf = (row: AssumptionRow, where: OwnValuesOf): EditValue => {
  const put = (own: OwnValue | undefined) =>
    where.onBuyer(withOwnValues(where.buyer, scopeOf(row, where), { [row.id]: own }))
  const { current } = row
  const currency = (current.is === 'unknown' ? undefined : current.currency) ?? where.currency
  return {
    id: row.id,
    kind: row.kind,
    unit: row.unit,
    value: current.is === 'unknown' ? undefined : current.span.likely,
    currency,
    currencies: [...new Set([currency, where.currency, 'USD', 'CNY'])],
    max: row.bounds.max,
    own: ownOf(row, where),
    // A rate is of one currency: stored with it, so that it is not applied to another one chosen later.
    onSet: (value, chosen, range) =>
      put({
        ...ownValueOf(value, row.id === 'exchange-rate' ? where.currency : chosen, where.today, range),
        ...(row.holdsFor ? { holdsFor: row.holdsFor } : {}),
      }),
    onReset: () => put(undefined),
  }
}

/** What is missing may be filled under another name: a weight by the weight of one unit. */
const FILLED_BY: Record<string, (mode: string) => string> = {
  weight: () => 'unit-weight',
  volume: () => 'carton-length',
  'freight-rate': (mode) => `${mode}-rate`,
  lane: (mode) => `${mode}-rate`,
}

/** The assumption that fills a hole; undefined when only the page can (a price, a variant). */
export const rowForMissing = (
  rows: AssumptionRow[],
  missing: string,
  mode: string,
): AssumptionRow | undefined => {
  const id = FILLED_BY[missing]?.(mode) ?? missing
  return rows.find((row) => row.id === id)
}
