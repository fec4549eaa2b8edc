import { type Field, notShown } from '../../../domain/field'
import type { Listing, Variant } from '../../../domain/listing'
import { here, notUnderstood, sawIn } from './fact'
import { child } from './node'
import { readPacking } from './packing'
import type { PageData } from './page-data'
import { asCount } from './values'
import { type Axis, valuesOf, variantAxes } from './variant-axes'
import { variantMoq } from './variant-moq'
import { type PriceSetting, variantPrice } from './variant-price'
import { type RowSource, type VariantRow, variantRows } from './variant-rows'

export type ReadVariants = {
  axes: Listing['variantAxes'] | undefined
  variants: Field<Variant[]> | undefined
  /** Every combination of the axes has its row: nothing was trimmed off. */
  complete: boolean
  /** Lowered prices that only some get. */
  onlySome: string[]
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

const isComplete = (rows: VariantRow[], axes: Axis[]): boolean =>
  axes.length > 0 &&
  axes.every(({ partial }) => !partial) &&
  rows.length === axes.reduce((count, { values }) => count * values.length, 1)

type Table = { source: RowSource; axes: Axis[]; axesPath: string; unit: string | undefined }

const readTable = (data: PageData, table: Table, setting: PriceSetting): ReadVariants['variants'] => {
  const packing = readPacking(data)
  const variants: Variant[] = []
  for (const row of table.source.rows) {
    const values = valuesOf(row.spec, table.axes)
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
      weightKg: packing.weightKg(row.id, values) ?? notShown,
      packSize: packing.size(row.id, values) ?? notShown,
      image: imageFor(values, table.axes, table.axesPath),
    })
  }
  return here(variants, table.source.path)
}

/** The variant table with everything the page says of each variant. */
export const readVariants = (
  data: PageData,
  setting: PriceSetting,
  unit: string | undefined,
): ReadVariants => {
  const { axes = [], path: axesPath = '' } = variantAxes(data) ?? {}
  const source = variantRows(data)
  const named = axes.map(({ name, values }) => ({ name, values }))
  return {
    axes: named.length > 0 ? here(named, axesPath) : undefined,
    variants: source && readTable(data, { source, axes, axesPath, unit }, setting),
    complete: source !== undefined && isComplete(source.rows, axes),
    onlySome: (source?.rows ?? []).flatMap((row) => variantPrice(row, setting).onlySome ?? []),
  }
}
