import type { Variant } from '../../../domain/listing'
import { type Fact, fact } from '../facts/fact'
import { type Speech, sayPack } from '../facts/say'

export type VariantColumn = (variant: Variant, speech: Speech) => Fact

const COLUMNS: VariantColumn[] = [
  ({ price }, { format }) => fact('desk.variants.price', price, format.yuan),
  ({ standingPrice }, { format }) => fact('desk.variants.standing', standingPrice, format.yuan),
  ({ stock }, { format }) => fact('desk.variants.stock', stock, format.number),
  ({ sold }, { format }) => fact('desk.variants.sold', sold, format.number),
  ({ weightKg }, { t, format }) =>
    fact('desk.variants.weight', weightKg, (kg) => t('desk.value.kg', { kg: format.number(kg) })),
  ({ packSize }, speech) => fact('desk.variants.pack', packSize, sayPack(speech)),
  ({ moq }, { format }) => fact('desk.variants.moq', moq, format.number),
]

/** The columns in which at least one variant has something: a column of nothing but gaps says nothing. */
export const columnsOf = (variants: Variant[], speech: Speech): VariantColumn[] =>
  COLUMNS.filter((column) => variants.some((variant) => column(variant, speech).is !== 'not-shown'))
