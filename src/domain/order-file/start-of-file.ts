import type { Incoterm } from '../buyer'
import type { RulePack } from '../landed-cost/rule-pack'
import { Big, type CurrencyCode, textOf } from '../money'
import type { OrderFigure } from '../order'
import type { Sum } from './amount'
import type { OrderFile } from './order-file'
import { stated } from './stated'

/**
 * What the sum starts from. A file may know less than a price: only a CIF value or only what customs counted. Such a
 * value holds the freight and insurance to the border, as a CIF price does.
 */
export type Start = {
  quantity: number
  price: OrderFigure
  currency: CurrencyCode
  incoterm?: Incoterm
  /** CIF less FOB, when the file gives both: what carriage and insurance abroad cost. */
  abroad?: Sum
  /** The price stands for a value that holds the way abroad: no freight is added, and nothing is known of the goods alone. */
  holdsFreight?: boolean
}

const SIDES = ['low', 'likely', 'high'] as const

const each = (sum: Sum, change: (value: Big) => Big): Sum => {
  const [low = '0', likely = '0', high = '0'] = SIDES.map((side) => textOf(change(new Big(sum[side]))))
  return { low, likely, high, currency: sum.currency }
}

const of = (sum: Sum, quantity: number): Pick<Start, 'price' | 'currency'> => ({
  price: { is: 'known', estimate: stated(each(sum, (value) => value.div(quantity))) },
  currency: sum.currency,
})

const unknownPrice = (missing: string, currency: CurrencyCode): Pick<Start, 'price' | 'currency'> => ({
  price: { is: 'unknown', missing },
  currency,
})

/** The step that the quantity reaches; below the first one nothing is sold. */
const fromTiers = (file: OrderFile, quantity: number): Pick<Start, 'price' | 'currency'> => {
  const rising = [...(file.tiers ?? [])].sort((a, b) => a.from - b.from)
  const tier = rising.findLast(({ from }) => from <= quantity)
  const currency = file.tiersCurrency ?? 'CNY'
  return tier ? of({ ...tier.price, currency }, 1) : unknownPrice('moq', currency)
}

const abroadOf = ({ fob, cif }: OrderFile): Pick<Start, 'abroad'> => {
  if (!fob || !cif || fob.currency !== cif.currency) return {}
  const [low = '0', likely = '0', high = '0'] = SIDES.map((side) =>
    textOf(new Big(cif[side]).minus(fob[side])),
  )
  return { abroad: { low, likely, high, currency: cif.currency } }
}

/**
 * A CIF value where duty is counted on CIF needs no split. Where it is counted on FOB the value is a price under that
 * Incoterm, of which the freight inside may be stated.
 */
const fromCif = (file: OrderFile, cif: Sum, quantity: number, pack: RulePack | undefined) => ({
  ...of(cif, quantity),
  ...(pack?.basis === 'fob' ? { incoterm: file.incoterm ?? ('CIF' as const) } : { holdsFreight: true }),
})

/** The customs value of a FOB country is a price without the way abroad; elsewhere it holds it. */
const fromCustomsValue = (value: Sum, quantity: number, pack: RulePack | undefined) => ({
  ...of(value, quantity),
  ...(pack?.basis === 'fob' ? {} : { holdsFreight: true }),
})

export const startOf = (file: OrderFile, pack: RulePack | undefined): Start => {
  const quantity = file.quantity ?? 1
  const given = { quantity, ...(file.incoterm ? { incoterm: file.incoterm } : {}) }
  if (file.price) return { ...given, ...of(file.price, 1) }
  if (file.tiers) return { ...given, ...fromTiers(file, quantity) }
  if (file.goods) return { ...given, ...of(file.goods, quantity) }
  if (file.fob) return { ...given, ...of(file.fob, quantity), ...abroadOf(file) }
  if (file.cif) return { ...given, ...fromCif(file, file.cif, quantity, pack) }
  if (file.customsValue) return { ...given, ...fromCustomsValue(file.customsValue, quantity, pack) }
  return { ...given, ...unknownPrice('price', 'CNY') }
}
