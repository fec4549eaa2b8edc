import { imageUrl } from '../image-url'
import { child, type Node } from './node'
import type { PageData } from './page-data'
import { asText, decoded, tidy } from './values'

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

const LONGEST = 600

const partsOf = (spec: string): string[] => spec.split('>').map(tidy)

/** An axis's values by their parts (a value may hold a `>` of its own), and how many parts they have. */
type Known = { values: Map<string, string>; counts: number[] }

const knownOf = ({ values }: Axis): Known => {
  const parts = values.map(partsOf)
  return {
    values: new Map(values.map((value, i) => [parts[i]?.join('>') ?? value, value])),
    counts: [...new Set(parts.map(({ length }) => length))],
  }
}

/** The ways to read the first parts, by how many parts they take; 'several' can not be told apart. */
type Ways = Map<number, string[] | 'several'>

const further = (ways: Ways, parts: string[], { values, counts }: Known): Ways => {
  const next: Ways = new Map()
  for (const [start, taken] of ways)
    for (const count of counts) {
      const end = start + count
      const value = values.get(parts.slice(start, end).join('>'))
      if (value === undefined || end > parts.length) continue
      next.set(end, taken === 'several' || next.has(end) ? 'several' : [...taken, value])
    }
  return next
}

const MOST_PARTS = 24

/**
 * How to read the decoded name of a row, `浅棕色>XXL`, as one value for each axis: only values that the axes know,
 * and only when there is one way to. Axes that do not list all their values take what stands in their place.
 */
export const rowNames = (axes: Axis[]): ((spec: string) => string[] | undefined) => {
  const known = axes.map(knownOf)
  const isOpen = axes.every(({ partial }) => partial)
  return (spec) => {
    const parts = partsOf(spec)
    if (parts.some((part) => part === '' || part.length > LONGEST) || parts.length > MOST_PARTS)
      return undefined
    const start: Ways = new Map([[0, []]])
    const read = known.reduce((ways, axis) => further(ways, parts, axis), start).get(parts.length)
    if (read) return read === 'several' ? undefined : read
    return isOpen && (axes.length === 0 || parts.length === axes.length) ? parts : undefined
  }
}

/** One row's name as it stands in a page; for a whole table `rowNames` looks the axes through once. */
export const valuesOf = (spec: string, axes: Axis[]): string[] | undefined => rowNames(axes)(decoded(spec))
