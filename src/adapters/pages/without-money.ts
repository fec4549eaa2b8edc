import { type Field, unreadable } from '../../domain/field'
import type { MixedOrder, Variant } from '../../domain/listing'
import type { SourceReading } from './source-reading'

type Maybe<T> = Field<T> | undefined

const valued = <T>(field: Maybe<T>, value: (value: T) => T): Maybe<T> =>
  field?.is === 'found' ? { ...field, value: value(field.value) } : field

/** Every figure in money as one that could not be read, for a page whose figures are not yuan: `saw` says why. */
export const withoutMoney = (reading: SourceReading, saw: string): SourceReading => {
  const unread = <T>(field: Field<T>): Field<T> => (field.is === 'found' ? unreadable(saw, field.at) : field)
  const maybe = <T>(field: Maybe<T>): Maybe<T> => field && unread(field)
  const variant = (one: Variant): Variant => ({
    ...one,
    price: unread(one.price),
    standingPrice: unread(one.standingPrice),
  })
  const order = ({ minYuan: _, ...rest }: MixedOrder): MixedOrder => rest
  return {
    ...reading,
    pricing: maybe(reading.pricing),
    promotion: maybe(reading.promotion),
    conditionalPrices: maybe(reading.conditionalPrices),
    domesticFreight: maybe(reading.domesticFreight),
    variants: valued(reading.variants, (variants) => variants.map(variant)),
    mixedOrder: valued(reading.mixedOrder, order),
  }
}
