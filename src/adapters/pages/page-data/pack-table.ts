import type { Field } from '../../../domain/field'
import type { PackSize } from '../../../domain/listing'
import { here, notUnderstood } from './fact'
import { headedUnit, LENGTHS, measured, type Units, VOLUMES, WEIGHTS } from './measure'
import { child, type Node } from './node'
import type { PageData } from './page-data'
import type { StatedWeight } from './stated-weight'
import { asId, asText } from './values'

/** The page's table of packed variants (长宽高 体积 重量); Jan 2026: its headings say cm, cm³ and g. */
export type PackTable = {
  /** The row of a variant, by its id or, where the table has no ids, by its values. */
  rowFor: (id: string, values: string[]) => PackRow | undefined
  /** The one row that holds for every variant, where there is nothing else. */
  only: PackRow | undefined
}

export type PackRow = {
  weight: StatedWeight | undefined
  /** `weightKg` is what all of the page says; a size is not kept from a buyer because a weight is unclear. */
  size: (weightKg: string | undefined) => Field<PackSize> | undefined
}

const PLACES = ['pack', 'about'].map((place) => `${place}.pieceWeightScale`)
const LONGEST_CM = 1000

const keyOf = (values: string[]): string => values.join('\n')

const rowValues = (node: Node): string[] =>
  ['sku1', 'sku2', 'sku3'].flatMap((key) => asText(child(node, key)) ?? [])

type Reader = (node: Node, key: string) => ReturnType<typeof measured>

const readerOf = (data: PageData, place: string): Reader => {
  const columns = data.listAt(`${place}.columnList`)
  const unitOf = (key: string, units: Units, usual: string) =>
    headedUnit(
      child(
        columns.find((column) => child(column, 'name') === key),
        'label',
      ),
      units,
      usual,
    )
  return (node, key) => {
    const [units, usual] =
      key === 'weight' ? [WEIGHTS, 'g'] : key === 'volume' ? [VOLUMES, 'cm3'] : [LENGTHS, 'cm']
    return measured(child(node, key), units, unitOf(key, units, usual))
  }
}

const differs = (a: number, b: number, share: number): boolean => Math.abs(a - b) > Math.max(a, b) * share

/** Zeros mean unknown. The volume must be the product of the sides. */
const sizeOf = (
  node: Node,
  at: string,
  read: Reader,
  weightKg: string | undefined,
): Field<PackSize> | undefined => {
  const sides = ['length', 'width', 'height'].map((key) => read(node, key))
  const unread = sides.find((side) => side?.is === 'unreadable')
  if (unread?.is === 'unreadable') return notUnderstood(unread.saw, at)
  const [lengthCm, widthCm, heightCm] = sides.map((side) => (side?.is === 'found' ? side.amount : undefined))
  if (!lengthCm || !widthCm || !heightCm) return undefined
  const volume = read(node, 'volume')
  const product = Number(lengthCm) * Number(widthCm) * Number(heightCm)
  const isWhole = volume?.is !== 'found' || !differs(Number(volume.amount), product, 0.02)
  const fits = [lengthCm, widthCm, heightCm].every((side) => Number(side) <= LONGEST_CM)
  return isWhole && fits
    ? here({ lengthCm, widthCm, heightCm, ...(weightKg && { weightKg }) }, at)
    : notUnderstood(`${lengthCm}×${widthCm}×${heightCm} cm / ${JSON.stringify(volume)}`, at)
}

const rowOf = (node: Node, at: string, read: Reader): PackRow => {
  const measure = read(node, 'weight')
  return { weight: measure && { measure, at }, size: (weightKg) => sizeOf(node, at, read, weightKg) }
}

/** Two different rows for one variant: neither is its own. */
const disputed = (at: string): PackRow => ({
  weight: { measure: { is: 'unreadable', saw: 'two rows' }, at },
  size: () => notUnderstood('two rows', at),
})

export const packTable = (data: PageData): PackTable => {
  const place = PLACES.find((at) => data.listAt(`${at}.pieceWeightScaleInfo`).length > 0)
  if (!place) return { rowFor: () => undefined, only: undefined }
  const path = `${place}.pieceWeightScaleInfo`
  const [nodes, read] = [data.listAt(path), readerOf(data, place)]
  const byKey = new Map<string, PackRow>()
  const written = new Map<string, string>()
  for (const node of nodes) {
    const key = asId(child(node, 'skuId')) ?? keyOf(rowValues(node))
    const [at, text] = [`${path}.${key}`, JSON.stringify(node)]
    const isOther = written.has(key) && written.get(key) !== text
    byKey.set(key, isOther ? disputed(at) : rowOf(node, at, read))
    written.set(key, text)
  }
  const [only, ...others] = nodes
  const holdsForAll = only !== undefined && others.length === 0 && rowValues(only).length === 0
  return {
    rowFor: (id, values) => byKey.get(id) ?? byKey.get(keyOf(values)),
    only: holdsForAll ? rowOf(only, 'pack', read) : undefined,
  }
}
