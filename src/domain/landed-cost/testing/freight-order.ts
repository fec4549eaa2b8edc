import { big } from '../../money'
import type { Order } from '../../order'
import { fromPage } from '../evidence'
import { buyerLike, orderLike } from '../golden/order-like'
import { landedCost } from '../landed-cost'
import type { Lane, Packs } from '../packs'
import type { LandedCost } from '../result'

type Goods = {
  kg: string
  cbm: string
  quantity?: number
  cartons?: number
  perCarton?: string
  sides?: [string, string, string]
  cargo?: NonNullable<Order['cargo']>
}

const part = (value: string) => ({ value: big(value), evidence: fromPage('example') })

/** Goods as cargo: gross kg and m³ of the whole order, and the cartons where they are known. */
export const cargoLike = ({ kg, cbm, quantity = 100, cartons, perCarton, sides, cargo }: Goods): Order => {
  const order = orderLike({ price: '10', quantity, kg, cbm })
  const [length, width, height] = sides ?? []
  const carton = {
    ...(perCarton ? { pieces: part(perCarton) } : {}),
    ...(length && width && height
      ? { lengthCm: part(length), widthCm: part(width), heightCm: part(height) }
      : {}),
  }
  return {
    ...order,
    shipment: { ...order.shipment, carton, ...(cartons ? { cartons } : {}) },
    ...(cargo ? { cargo } : {}),
  }
}

/** A lane to Nigeria in dollars with one price for a kilogram, changed as the test needs it. */
export const laneLike = (change: Partial<Lane>): Lane => ({
  id: 'test-lane',
  countries: ['NG'],
  mode: 'air',
  currency: 'USD',
  per: 'kg',
  span: { low: '5', likely: '5', high: '5' },
  allIn: false,
  validFrom: '2026-01-01',
  evidence: { basis: 'market', source: 'a test', asOf: '2026-01-01' },
  ...change,
})

/** Packs of ours with other lanes. */
export const packsWith = (packs: Packs, lanes: Lane[]): Packs => ({ ...packs, lanes })

type Choice = {
  values?: Record<string, string>
  load?: 'lcl' | 'fcl'
  lane?: string
  date?: string
  country?: string
}

/** The cost of goods by the first of the lanes, to Nigeria unless said otherwise, a dollar at seven yuan. */
export const costBy =
  (packs: Packs) =>
  (
    lanes: Lane[],
    goods: Order,
    { values = {}, load, lane, date = '2026-11-22', country = 'NG' }: Choice = {},
  ): LandedCost => {
    const mode = lanes[0]?.mode ?? 'air'
    const buyer = buyerLike(country, 'USD', mode, {
      'rate/USD': '7',
      'exchange-rate': '0.142857142857',
      ...values,
    })
    const { 'main-freight': _none, ...rest } = buyer.ownValues
    const ownValues = values['main-freight'] ? buyer.ownValues : rest
    return landedCost(
      goods,
      { ...buyer, ownValues, ...(load ? { load } : {}), ...(lane ? { lane } : {}) },
      packsWith(packs, lanes),
      date,
    )
  }

export const freightOf = (cost: LandedCost, id = 'main-freight') => {
  const line = cost.lines.find((one) => one.id === id)
  const amount = line?.amount
  return {
    charged: line?.charged?.amount,
    likely:
      amount?.is === 'known' ? amount.span.likely : amount?.is === 'unknown' ? amount.missing : amount?.is,
    working: line?.working,
    evidence: line?.evidence.basis,
  }
}

export const notesOf = (cost: LandedCost): string[] => cost.notes.map(({ code }) => code)
