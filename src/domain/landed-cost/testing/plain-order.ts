import type { Incoterm, OwnValues, TransportMode } from '../../buyer'
import type { Order } from '../../order'
import type { CostBuyer } from '../cost-buyer'
import type { Estimate } from '../estimate'
import { fromPage, point } from '../evidence'
import { landedCost } from '../landed-cost'
import type { Packs } from '../packs'
import type { LandedCost } from '../result'
import { plainPacks } from './plain-packs'

const figure = (value: string): Estimate => point(value, fromPage('example'))

/** 100 pairs at ¥70 with ¥700 of freight in China: 1,000 and 100 dollars at 7 yuan. 50 kg, half a cubic metre. */
export const plainOrder: Order = {
  quantity: 100,
  unit: '双',
  price: { is: 'known', estimate: figure('70') },
  priceCurrency: 'CNY',
  domesticFreight: { is: 'known', estimate: figure('700') },
  domesticCurrency: 'CNY',
  shipment: {
    grossKg: figure('50'),
    cbm: figure('0.5'),
    cbmFollowsWeight: false,
    carton: {},
    notes: [],
  },
  codes: ['6402'],
  codeConfirmed: false,
  flags: [],
  notes: [],
}

/** `"5"` is a plain number, `"80 USD"` money, `"5 (4-8)"` a number with its range. */
export const ownValues = (values: Record<string, string>): OwnValues =>
  Object.fromEntries(
    Object.entries(values).map(([id, text]) => {
      const [, value = '', low, high, currency] =
        /^([\d.]+)(?: \(([\d.]+)-([\d.]+)\))?(?: ([A-Z]{3}))?$/.exec(text) ?? []
      return [
        id,
        {
          value,
          setOn: '2026-11-22',
          ...(low ? { low } : {}),
          ...(high ? { high } : {}),
          ...(currency ? { currency } : {}),
        },
      ]
    }),
  )

type Asked = {
  country?: 'AA' | 'BB'
  mode?: TransportMode
  incoterm?: Incoterm
  values?: Record<string, string>
  buyer?: Partial<CostBuyer>
  order?: Partial<Order>
  packs?: Packs
}

/** Freight of 200 dollars and no clearance, unless a test says otherwise. */
const USUAL = { 'main-freight': '200 USD', clearance: '0' }

/** The cost of the plain order for a business in AA, in dollars, by sea. */
export const costOf = ({
  country = 'AA',
  mode = 'sea',
  incoterm,
  values = {},
  buyer = {},
  order = {},
  packs = plainPacks(),
}: Asked): LandedCost =>
  landedCost(
    { ...plainOrder, ...order },
    {
      country,
      currency: 'USD',
      mode,
      importer: 'business',
      vatRegistered: false,
      ownValues: ownValues({ ...USUAL, ...values }),
      ...(incoterm ? { incoterm } : {}),
      ...buyer,
    },
    packs,
    '2026-11-22',
  )

/** The likely amount of a line, `inside`, `unknown`, or undefined where there is no such line. */
export const amountOf = (cost: LandedCost, id: string): string | undefined => {
  const amount = cost.lines.find((line) => line.id === id)?.amount
  return amount?.is === 'known' ? amount.span.likely : amount?.is
}

export const noteCodes = (cost: LandedCost): string[] => cost.notes.map(({ code }) => code)
