import { type Field, notShown } from '../../../domain/field'
import type { Listing, Variant } from '../../../domain/listing'
import { here, notUnderstood, sawIn } from './fact'
import { child } from './node'
import { readPacking } from './packing'
import type { PageData } from './page-data'
import { asCount } from './values'
import { type Axis, rowNames, variantAxes } from './variant-axes'
import { variantMoq } from './variant-moq'
import { type PriceSetting, variantPrice } from './variant-price'
import { type RowSource, type VariantRow, variantRows } from './variant-rows'

export type ReadVariants = {
  axes: Listing['variantAxes'] | undefined
  variants: Field<Variant[]> | undefined
  /** Every combination of the axes has its row: nothing was trimmed off. */
  complete: boolean
  /** Every value of every axis has a row: what is missing are combinations that nobody sells. */
  covered: boolean
  /** Lowered prices that only some get. */
  onlySome: string[]
  /** Some variant's price contradicts what the page says of all of them. */
  isDisputed: boolean
}

/** Feb 2026: `saleCount` is 0 in every row of offers that sold 100,000, so a 0 there tells nothing. */
const rowSold = (row: VariantRow): Field<number> => {
  const sold = rowCount(row, 'saleCount')
  return sold.is === 'found' && sold.value === 0 ? notShown : sold
}

const rowCount = (row: VariantRow, key: string): Field<number> => {
  const node = child(row.node, key) ?? child(row.confirming, key)
  const at = `${row.at}.${key}`
  if (node === undefined || node === null) return notShown
  const count = asCount(node)
  return count === undefined ? notUnderstood(sawIn(node), at) : here(count, at)
}

const imageFor = (values: string[], axes: Axis[], path: string): Field<string> => {
  const url = axes.map((axis, i) => axis.images.get(values[i] ?? '')).find((image) => image !== undefined)
  return url ? here(url, path) : notShown
}

const isComplete = (count: number, axes: Axis[]): boolean =>
  axes.length > 0 &&
  axes.every(({ partial }) => !partial) &&
  count === axes.reduce((product, { values }) => product * values.length, 1)

const isCovered = (variants: Variant[], axes: Axis[]): boolean =>
  axes.every(({ partial, values }, i) => {
    const sold = new Set(variants.map((variant) => variant.values[i]))
    return !partial && values.every((value) => sold.has(value))
  })

/** Two rows under one id or one name: nobody can tell which of them is meant. */
const isRepeated = (variants: Variant[]): boolean =>
  [({ id }: Variant) => id, ({ values }: Variant) => values.join('>')].some(
    (keyOf) => new Set(variants.map(keyOf)).size < variants.length,
  )

type Table = { source: RowSource; axes: Axis[]; axesPath: string; unit: string | undefined }

const readTable = (data: PageData, table: Table, setting: PriceSetting): ReadVariants['variants'] => {
  if (table.source.isCut) return notUnderstood('too many rows', table.source.path)
  const packed = readPacking(data, table.unit)
  const namesIn = rowNames(table.axes)
  const variants: Variant[] = []
  for (const row of table.source.rows) {
    const values = namesIn(row.spec)
    // One row that does not fit the axes means that the table is not understood.
    if (!values) return notUnderstood(row.spec, table.source.path)
    const { price = notShown, standingPrice = notShown } = variantPrice(row, setting)
    variants.push({
      id: row.id,
      values,
      price,
      standingPrice,
      stock: rowCount(row, 'canBookCount'),
      sold: rowSold(row),
      moq: variantMoq(values, table.unit) ?? notShown,
      ...packed(row.id, values),
      image: imageFor(values, table.axes, table.axesPath),
    })
  }
  return isRepeated(variants)
    ? notUnderstood('two rows of one variant', table.source.path)
    : here(variants, table.source.path)
}

/** The variant table with everything the page says of each variant. */
const named = (axes: Axis[], values: (axis: Axis, at: number) => string[]) =>
  axes.map((axis, at) => ({ name: axis.name, values: values(axis, at) }))

/**
 * A list that may lack a value is completed from the rows that are sold, where they were read. Without rows what
 * was seen of it is said, and that it is not all.
 */
const axesField = (axes: Axis[], path: string, variants: Variant[]): ReadVariants['axes'] => {
  if (axes.length === 0) return undefined
  const whole = axes.every(({ partial }) => !partial)
  if (whole)
    return here(
      named(axes, ({ values }) => values),
      path,
    )
  if (variants.length === 0)
    return notUnderstood(axes.map(({ name, values }) => `${name}: ${values.join(', ')} …`).join('; '), path)
  const sold = (at: number) => variants.flatMap(({ values }) => values[at] ?? [])
  return here(
    named(axes, ({ values, partial }, at) => (partial ? [...new Set(sold(at))] : values)),
    path,
  )
}

export const readVariants = (
  data: PageData,
  setting: PriceSetting,
  unit: string | undefined,
): ReadVariants => {
  const { axes = [], path: axesPath = '' } = variantAxes(data) ?? {}
  const source = variantRows(data)
  const variants = source && readTable(data, { source, axes, axesPath, unit }, setting)
  const read = variants?.is === 'found' ? variants.value : []
  const prices = (source?.rows ?? []).map((row) => variantPrice(row, setting))
  return {
    axes: axesField(axes, axesPath, read),
    variants,
    complete: isComplete(read.length, axes),
    covered: isCovered(read, axes),
    onlySome: prices.flatMap(({ onlySome }) => onlySome ?? []),
    isDisputed: prices.some(({ isOutside }) => isOutside),
  }
}
