import type { OwnValues, TransportMode } from '../../buyer'
import type { Order } from '../../order'
import type { CostBuyer } from '../cost-buyer'
import type { Estimate } from '../estimate'
import { fromPage, point } from '../evidence'

type Goods = { quantity?: number; price: string; domestic?: string; kg?: string; cbm?: string }

const figure = (value: string): Estimate => point(value, fromPage('example'))

/** An order as an example states it: yuan for one unit, freight in China, gross kg and m³ of all units. */
export const orderLike = ({ quantity = 1, price, domestic = '0', kg, cbm }: Goods): Order => ({
  quantity,
  price: { is: 'known', estimate: figure(price) },
  domesticFreight: { is: 'known', estimate: figure(domestic) },
  domesticCurrency: 'CNY',
  shipment: {
    ...(kg ? { grossKg: figure(kg) } : {}),
    ...(cbm ? { cbm: figure(cbm) } : {}),
    cbmFollowsWeight: false,
    carton: {},
    notes: [],
  },
  codes: [],
  codeConfirmed: false,
  priceCurrency: 'CNY',
  flags: [],
  notes: [],
})

/** `"5"` is a percentage or plain number, `"80 USD"` is money. */
export const valuesLike = (values: Record<string, string>): OwnValues =>
  Object.fromEntries(
    Object.entries(values).map(([id, text]) => {
      const [value = '', currency] = text.split(' ')
      return [id, { value, ...(currency ? { currency } : {}), setOn: '2026-11-22' }]
    }),
  )

/** Costs an example does not have are switched off, so that no general figure slips in. */
const NOTHING_ELSE = {
  agent: '0',
  'payment-fee': '0',
  insurance: '0',
  'destination-handling': '0',
  clearance: '0',
  'main-freight': '0',
}

export const buyerLike = (
  country: string,
  currency: string,
  mode: TransportMode,
  values: Record<string, string>,
): CostBuyer => ({
  country,
  currency,
  mode,
  importer: 'business',
  vatRegistered: false,
  ownValues: valuesLike({ ...NOTHING_ELSE, ...values }),
})
