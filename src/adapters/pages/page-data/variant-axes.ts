import { imageUrl } from '../image-url'
import { child, type Node } from './node'
import type { PageData } from './page-data'
import { asText, decoded } from './values'

/** `partial`: not every value that the page lists could be read. */
export type Axis = { name: string; values: string[]; partial?: boolean; images: Map<string, string> }

const PROPS = [
  'offer.skuProps',
  'sku.skuProps',
  'J.nySkuModel.skuProps',
  'J.skuModelOrigin.skuProps',
  'N.nySkuModel.skuProps',
  'N.skuModelOrigin.skuProps',
  'N.skuModel.skuProps',
]

const asAxis = (node: Node): Axis | undefined => {
  const name = asText(child(node, 'prop'))
  const list = child(node, 'value')
  if (!name || !Array.isArray(list)) return undefined
  const images = new Map<string, string>()
  const values = list.flatMap((entry: Node) => {
    const value = asText(child(entry, 'name')) ?? asText(entry)
    const image = child(entry, 'imageUrl')
    const url = typeof image === 'string' ? imageUrl(image) : undefined
    if (value && url) images.set(value, url)
    return value ?? []
  })
  return values.length > 0 ? { name, values, partial: values.length < list.length, images } : undefined
}

/** A page trimmed to its screen modules still names the axes over the packing table. */
const packAxes = (data: PageData): Axis[] => {
  const path = 'pack.pieceWeightScale'
  const columns = data.listAt(`${path}.columnList`).flatMap((node) => {
    const key = asText(child(node, 'name'))
    const name = asText(child(node, 'label'))
    return key && name && /^sku\d$/.test(key) ? [{ key, name }] : []
  })
  const rows = data.listAt(`${path}.pieceWeightScaleInfo`)
  return columns.map(({ key, name }) => ({
    name,
    values: [...new Set(rows.flatMap((row) => asText(child(row, key)) ?? []))],
    partial: true,
    images: new Map(),
  }))
}

/** The axes of choice and where they stand; undefined for an offer without variants. */
export const variantAxes = (data: PageData): { axes: Axis[]; path: string } | undefined => {
  const path = PROPS.find((at) => data.listAt(at).some((node) => asAxis(node)))
  const axes = path ? data.listAt(path).flatMap((node) => asAxis(node) ?? []) : packAxes(data)
  return axes.length > 0 ? { axes, path: path ?? 'pack' } : undefined
}

const partsOf = (spec: string): string[] => spec.split('>').map((part) => asText(part) ?? '')

/** A value may hold a `>` of its own: parts are joined again where that makes a value the axis knows. */
const joined = (parts: string[], axes: Axis[]): string[] | undefined => {
  const [axis, ...others] = axes
  if (!axis) return parts.length === 0 ? [] : undefined
  for (let count = 1; count <= parts.length - others.length; count += 1) {
    const value = axis.values.find((known) => partsOf(known).join('>') === parts.slice(0, count).join('>'))
    const rest = value === undefined ? undefined : joined(parts.slice(count), others)
    if (value !== undefined && rest) return [value, ...rest]
  }
  return undefined
}

/** `浅棕色>XXL` as one value for each axis; undefined when it does not fit the axes. */
export const valuesOf = (spec: string, axes: Axis[]): string[] | undefined => {
  const parts = partsOf(decoded(spec))
  if (parts.some((part) => part === '')) return undefined
  if (axes.length === 0 || parts.length === axes.length) return parts
  return parts.length <= 24 && axes.length <= 6 ? joined(parts, axes) : undefined
}
