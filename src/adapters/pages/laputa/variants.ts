import { type Field, found, notShown, unreadable } from '../../../domain/field'
import type { Listing, Variant } from '../../../domain/listing'
import { foundAny, readAs } from '../drawn'
import { imageUrl } from './images'
import { asCount, asPrice } from './plain-number'
import { type Literal, listAt, nodeAt, textAt } from './script-literal'

type Axis = { name: string; values: string[] }

const AT = 'iDetailData.sku.skuMap'
const ENTITIES: Record<string, string> = {
  '&gt;': '>',
  '&lt;': '<',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
}

const decoded = (text: string): string =>
  text.replace(/&(?:gt|lt|quot|#39|amp);/g, (all) => ENTITIES[all] ?? all)

const namesIn = (axis: Literal): string[] =>
  listAt(axis, 'value').flatMap((value) => {
    const name = textAt(value, 'name')
    return name === undefined ? [] : [decoded(name)]
  })

const axesOf = (sku: Literal | undefined): Axis[] =>
  listAt(sku, 'skuProps').flatMap((axis) => {
    const name = textAt(axis, 'prop')
    return name === undefined ? [] : [{ name: decoded(name), values: namesIn(axis) }]
  })

const imagesByValue = (sku: Literal | undefined): Map<string, string> =>
  new Map(
    listAt(listAt(sku, 'skuProps')[0], 'value').flatMap((value) => {
      const url = imageUrl(textAt(value, 'imageUrl'))
      return url ? [[decoded(textAt(value, 'name') ?? ''), url] as const] : []
    }),
  )

/** What is paid now: `discountPrice` counts only while the page itself names a discount. */
const paid = (row: Literal, discounted: boolean, at: string): Field<string> | undefined => {
  const price = textAt(row, 'price')
  const reduced = textAt(row, 'discountPrice')
  if (discounted) return readAs(reduced ?? price, 'page-data', at, asPrice)
  const differ = price !== undefined && reduced !== undefined && Number(price) !== Number(reduced)
  return differ ? unreadable(`${price} / ${reduced}`, at) : readAs(price ?? reduced, 'page-data', at, asPrice)
}

const standing = (row: Literal, discounted: boolean, at: string): Field<string> | undefined =>
  discounted && textAt(row, 'discountPrice')
    ? readAs(textAt(row, 'price'), 'page-data', at, asPrice)
    : undefined

const variantOf = (
  row: Literal,
  values: string[],
  discounted: boolean,
  image: string | undefined,
): Variant => {
  const id = textAt(row, 'skuId') ?? values.join('>')
  const at = `${AT}.${id}`
  return {
    id,
    values,
    price: paid(row, discounted, at) ?? notShown,
    standingPrice: standing(row, discounted, at) ?? notShown,
    stock: readAs(textAt(row, 'canBookCount'), 'page-data', at, asCount) ?? notShown,
    sold: readAs(textAt(row, 'saleCount'), 'page-data', at, asCount) ?? notShown,
    moq: notShown,
    weightKg: notShown,
    packSize: notShown,
    image: image ? found(image, 'page-data', 'iDetailData.sku.skuProps') : notShown,
  }
}

/** One value for each axis, or undefined when the row's name does not fit the axes. */
const valuesOf = (name: string, axes: Axis[]): string[] | undefined => {
  const values = decoded(name).split('>')
  const fits =
    values.length === axes.length && axes.every((axis, at) => axis.values.includes(values[at] ?? ''))
  return fits ? values : undefined
}

const rank = (axes: Axis[], variant: Variant): number =>
  axes.reduce((sum, axis, at) => sum * axis.values.length + axis.values.indexOf(variant.values[at] ?? ''), 0)

const variantsOf = (
  sku: Literal | undefined,
  axes: Axis[],
  discounted: boolean,
): Field<Variant[]> | undefined => {
  const rows = nodeAt(sku, 'skuMap')
  if (rows === undefined || typeof rows === 'string' || Array.isArray(rows)) return undefined
  const images = imagesByValue(sku)
  const variants: Variant[] = []
  for (const [name, row] of Object.entries(rows)) {
    const values = valuesOf(name, axes)
    if (!values) return unreadable(name, AT)
    variants.push(variantOf(row, values, discounted, images.get(values[0] ?? '')))
  }
  return foundAny(
    variants.sort((a, b) => rank(axes, a) - rank(axes, b)),
    'page-data',
    AT,
  )
}

/** In the order the page draws them: by the first axis, then the second. */
export const readVariants = (
  sku: Literal | undefined,
  discounted: boolean,
): { variantAxes: Listing['variantAxes'] | undefined; variants: Field<Variant[]> | undefined } => {
  const axes = axesOf(sku)
  return {
    variantAxes: foundAny(axes, 'page-data', 'iDetailData.sku.skuProps'),
    variants: variantsOf(sku, axes, discounted),
  }
}
