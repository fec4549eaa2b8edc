import type { Charge, RulePack } from '../landed-cost/rule-pack'

const nameOf = ({ id }: Charge): string => id.replace(/^\w+\//, '')

const BY_GOODS = new Set(['tariff', 'open', 'goods'])

const isLayer = ({ id, rate }: Charge): boolean =>
  id.startsWith('duty/') && id !== 'duty/mfn' && BY_GOODS.has(rate.is)

/** Duties beside the ordinary one that depend on the goods, where a country has such (the United States). */
export const layersIn = (pack: RulePack | undefined): string[] =>
  pack?.tariff.is === 'table' ? pack.charges.filter(isLayer).map(nameOf) : []

/** The charge that a file means by `ng-etls` or `fee/ng-etls`. */
export const chargeNamed = (pack: RulePack | undefined, name: string): Charge | undefined =>
  pack?.charges.find((charge) => charge.id === name || nameOf(charge) === name)

export const chargeNames = (pack: RulePack | undefined): string[] => [
  ...new Set((pack?.charges ?? []).map(nameOf)),
]

const IN_MONEY = new Set(['fixed', 'steps', 'per-kg', 'per-item'])

/** A plain number for such a charge would be read as money of nobody's currency. */
export const isInMoney = ({ rate }: Charge): boolean =>
  rate.is === 'open' ? rate.unit === 'money' : IN_MONEY.has(rate.is)
