import { child, isObject, type Node } from './node'
import type { PageData } from './page-data'
import { asId, asText, decoded } from './values'

/** One row of the variant table as the page has it: nothing in it is believed yet. */
export type VariantRow = { id: string; spec: string; node: Node; confirming: Node; at: string }

/** `isCut`: there are more rows than we take; `isOriginal`: only the table without promotions was there. */
export type RowSource = { path: string; rows: VariantRow[]; isOriginal: boolean; isCut: boolean }

const CURRENT = ['trade.skuMap', 'sku.skuInfoMap']
const CUSTOM = [
  'J.nySkuModel.skuInfoMap',
  'J.skuModelOrigin.skuInfoMap',
  'N.nySkuModel.skuInfoMap',
  'N.skuModelOrigin.skuInfoMap',
  'N.skuModel.skuInfoMap',
]
const ORIGINAL = ['plain.skuMapOriginal', 'final.skuMapOriginal', 'sku.skuInfoMapOriginal']

const MOST_ROWS = 3000

const isRow = (node: Node): boolean =>
  isObject(node) && ['skuId', 'specId', 'price', 'canBookCount'].some((key) => Object.hasOwn(node, key))

const idOf = (node: Node): string | undefined => asId(child(node, 'skuId')) ?? asText(child(node, 'specId'))

/** Rows under keys (2021–2024 and `dataJson`) carry the variant's name as the key as well. */
const rowsAt = (data: PageData, path: string): Omit<VariantRow, 'confirming'>[] =>
  data
    .entriesAt(path)
    .slice(0, MOST_ROWS)
    .filter(([, node]) => isRow(node))
    .flatMap(([key, node]) => {
      const raw = child(node, 'specAttrs')
      const spec = decoded(typeof raw === 'string' && raw ? raw : /^\d+$/.test(key) ? '' : key).trim()
      const id = idOf(node) ?? spec
      return id ? [{ id, spec, node, at: `${path}.${id}` }] : []
    })

/**
 * The variant table: the first place that has one, each row with its copy in the second place, so that the
 * two can be compared.
 */
export const variantRows = (data: PageData): RowSource | undefined => {
  const filled = [...CURRENT, ...CUSTOM].filter((path) => data.entriesAt(path).length > 0)
  const path = filled[0] ?? ORIGINAL.find((at) => data.entriesAt(at).length > 0)
  if (!path) return undefined
  const other = filled[1]
  const copies = new Map(other ? rowsAt(data, other).map(({ id, node }) => [id, node]) : [])
  const rows = rowsAt(data, path).map((row) => ({ ...row, confirming: copies.get(row.id) }))
  const isCut = data.entriesAt(path).length > MOST_ROWS
  return rows.length > 0 ? { path, rows, isOriginal: ORIGINAL.includes(path), isCut } : undefined
}
