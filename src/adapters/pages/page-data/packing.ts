import type { Field } from '../../../domain/field'
import type { PackSize } from '../../../domain/listing'
import { kgOf } from '../kilograms'
import { agreedFact, here, notUnderstood } from './fact'
import { child, type Node } from './node'
import type { PageData } from './page-data'
import { asId, asMeasure, asText } from './values'

type PackRow = { node: Node; at: string }

export type Packing = {
  /** kg of one packed unit of the variant, from the two places that state it. */
  weightKg: (id: string, values: string[]) => Field<string> | undefined
  size: (id: string, values: string[]) => Field<PackSize> | undefined
}

const PACK_ROWS = ['pack', 'about'].map((place) => `${place}.pieceWeightScale.pieceWeightScaleInfo`)

const WEIGHTS = [
  'ship.skuWeight',
  'ship.freightInfo.skuWeight',
  'about.freightInfo.skuWeight',
  'D.submitOrder.freightInfo.skuWeight',
]

const gramsOf = (row: Node): string | undefined => asMeasure(child(row, 'weight'))

const differs = (a: number, b: number, share: number): boolean => Math.abs(a - b) > Math.max(a, b) * share

/** Jan 2026: cm, cm³ and g; zeros mean unknown. The volume must be the product of the sides. */
const sizeOf = ({ node, at }: PackRow): Field<PackSize> | undefined => {
  const [lengthCm, widthCm, heightCm] = ['length', 'width', 'height'].map((key) =>
    asMeasure(child(node, key)),
  )
  if (!lengthCm || !widthCm || !heightCm) return undefined
  const volume = asMeasure(child(node, 'volume'))
  const product = Number(lengthCm) * Number(widthCm) * Number(heightCm)
  if (volume && differs(Number(volume), product, 0.02))
    return notUnderstood(`${lengthCm}×${widthCm}×${heightCm} cm / ${volume} cm³`, at)
  const grams = gramsOf(node)
  return here({ lengthCm, widthCm, heightCm, ...(grams && { weightKg: kgOf(grams) }) }, at)
}

/** A weight stated twice must be the same twice; rounding of the kilogram figure is allowed. */
const weightOf = (
  kg: string | undefined,
  kgAt: string,
  row: PackRow | undefined,
): Field<string> | undefined => {
  const grams = row && gramsOf(row.node)
  if (kg && grams && differs(Number(kg) * 1000, Number(grams), 0.05))
    return notUnderstood(`${kg} kg / ${grams} g`, kgAt)
  if (kg) return here(kg, kgAt)
  return grams ? here(kgOf(grams), row.at) : undefined
}

const keyOf = (values: string[]): string => values.join('\n')

const rowValues = (node: Node): string[] =>
  ['sku1', 'sku2', 'sku3'].flatMap((key) => asText(child(node, key)) ?? [])

/** Weights and sizes of the variants; entries for ids outside the variant table are never asked for. */
export const readPacking = (data: PageData): Packing => {
  const path = PACK_ROWS.find((at) => data.listAt(at).length > 0)
  const rows = path ? data.listAt(path) : []
  const byKey = new Map(
    rows.map((node) => [asId(child(node, 'skuId')) ?? keyOf(rowValues(node)), node] as const),
  )
  const weights = WEIGHTS.map((at) => ({ at, table: data.at(at) })).find(({ table }) => table !== undefined)
  const rowFor = (id: string, values: string[]): PackRow | undefined => {
    const node = byKey.get(id) ?? byKey.get(keyOf(values))
    return node === undefined ? undefined : { node, at: `${path}.${id}` }
  }
  return {
    weightKg: (id, values) =>
      weightOf(asMeasure(child(weights?.table, id)), `${weights?.at}.${id}`, rowFor(id, values)),
    size: (id, values) => {
      const row = rowFor(id, values)
      return row && sizeOf(row)
    },
  }
}

const UNIT_WEIGHT = [
  'ship.unitWeight',
  'ship.freightInfo.unitWeight',
  'about.freightInfo.unitWeight',
  'pack.unitWeight',
].join(' ')

/** What the page says for the offer as a whole: a weight of 0 is no weight. */
export const readOfferPacking = (data: PageData) => {
  const weight = agreedFact(data, UNIT_WEIGHT, asMeasure)
  const rows = PACK_ROWS.map((path) => data.listAt(path)).find((list) => list.length > 0) ?? []
  const [only, ...others] = rows
  const forAll = others.length === 0 && only !== undefined && rowValues(only).length === 0
  return {
    weightKg: weight?.is === 'found' ? weight : undefined,
    packSize: forAll ? sizeOf({ node: only, at: 'pack' }) : undefined,
  }
}
