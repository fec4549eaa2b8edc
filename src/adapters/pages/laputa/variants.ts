import { type Field, found, notShown, unreadable } from '../../../domain/field'
import type { Variant } from '../../../domain/listing'
import { readAs } from '../drawn'
import { imageUrl } from '../image-url'
import { asCount, asPrice, asText } from '../page-data/values'
import { type Axis, valuesOf } from '../page-data/variant-axes'
import { variantMoq } from '../page-data/variant-moq'
import { type Literal, listAt, nodeAt, textAt } from './script-literal'

const AT = 'iDetailData.sku.skuMap'
const AXES_AT = 'iDetailData.sku.skuProps'

const axisOf = (axis: Literal): Axis[] => {
  const name = asText(textAt(axis, 'prop'))
  const entries = listAt(axis, 'value').map((value) => ({
    value: asText(textAt(value, 'name')) ?? '',
    image: imageUrl(textAt(value, 'imageUrl')),
  }))
  const images = new Map(entries.flatMap(({ value, image }) => (image ? [[value, image] as const] : [])))
  return name ? [{ name, values: entries.map(({ value }) => value), images }] : []
}

/** What the offer says of all its variants. */
export type Sale = { discount: string | undefined; unit: string | undefined }

/**
 * What is paid now: `discountPrice` counts only while the page itself names a discount, and a `price` alone only
 * while it names none: nobody can tell whether the discount is still to be taken off.
 */
const paid = (row: Literal, discount: string | undefined, at: string): Field<string> | undefined => {
  const price = textAt(row, 'price')
  const reduced = textAt(row, 'discountPrice')
  const differ = price && reduced && Number(price) !== Number(reduced)
  if (differ && !discount) return unreadable(`${price} / ${reduced}`, at)
  if (price && !reduced && discount) return unreadable(`${price} ×${discount}`, at)
  return readAs('page-data', at, reduced ?? price, asPrice)
}

const variantOf = (row: Literal, values: string[], sale: Sale, axis: Axis | undefined): Variant => {
  const id = textAt(row, 'skuId') ?? values.join('>')
  const at = `${AT}.${id}`
  const count = (key: string) => readAs('page-data', at, textAt(row, key), asCount) ?? notShown
  const standing = sale.discount && textAt(row, 'discountPrice') ? textAt(row, 'price') : undefined
  const image = axis?.images.get(values[0] ?? '')
  return {
    id,
    values,
    price: paid(row, sale.discount, at) ?? notShown,
    standingPrice: readAs('page-data', at, standing, asPrice) ?? notShown,
    stock: count('canBookCount'),
    sold: count('saleCount'),
    moq: variantMoq(values, sale.unit) ?? notShown,
    weightKg: notShown,
    packSize: notShown,
    image: image ? found(image, 'page-data', AXES_AT) : notShown,
  }
}

/** By the first axis, then the second: the page's own table is in no order. */
const rank = (axes: Axis[], { values }: Variant): number =>
  axes.reduce((sum, axis, at) => sum * axis.values.length + axis.values.indexOf(values[at] ?? ''), 0)

const variantsOf = (sku: Literal | undefined, axes: Axis[], sale: Sale): Field<Variant[]> | undefined => {
  const rows = nodeAt(sku, 'skuMap')
  if (!rows || typeof rows === 'string' || Array.isArray(rows)) return undefined
  const variants: Variant[] = []
  for (const [name, row] of Object.entries(rows)) {
    const values = valuesOf(name, axes)
    const fits = values?.every((value, at) => axes[at]?.values.includes(value))
    if (!values || !fits) return unreadable(name, AT)
    variants.push(variantOf(row, values, sale, axes[0]))
  }
  variants.sort((a, b) => rank(axes, a) - rank(axes, b))
  return variants.length > 0 ? found(variants, 'page-data', AT) : undefined
}

export const readVariants = (sku: Literal | undefined, sale: Sale) => {
  const axes = listAt(sku, 'skuProps').flatMap(axisOf)
  const named = axes.map(({ name, values }) => ({ name, values }))
  const whole = named.every(({ values }) => values.length > 0 && !values.includes(''))
  const field = whole ? found(named, 'page-data', AXES_AT) : unreadable(JSON.stringify(named), AXES_AT)
  return {
    variantAxes: named.length > 0 ? field : undefined,
    variants: variantsOf(sku, axes, sale),
  }
}
