import { type Field, knownValue, notShown } from '../../../domain/field'
import type { PackSize } from '../../../domain/listing'
import { measured, WEIGHTS } from './measure'
import { child, type Node } from './node'
import { packTable } from './pack-table'
import type { PageData } from './page-data'
import { agreedWeight, type StatedWeight } from './stated-weight'

export type Packed = { weightKg: Field<string>; packSize: Field<PackSize> }

/** Where weights stand in kg, under the ids of the variants. */
const SKU_WEIGHTS = [
  'ship.skuWeight',
  'ship.freightInfo.skuWeight',
  'about.freightInfo.skuWeight',
  'D.submitOrder.freightInfo.skuWeight',
]

const inKg = (node: Node, at: string): StatedWeight | undefined => {
  const measure = measured(node, WEIGHTS, 'kg')
  return measure && { measure, at }
}

/** Weight and size of one `unit` of each variant; entries for ids outside the variant table are never asked for. */
export const readPacking = (
  data: PageData,
  unit: string | undefined,
): ((id: string, values: string[]) => Packed) => {
  const table = packTable(data)
  const weights = SKU_WEIGHTS.map((at) => ({ at, node: data.at(at) })).find(({ node }) => node !== undefined)
  return (id, values) => {
    const row = table.rowFor(id, values)
    const weightKg = agreedWeight(inKg(child(weights?.node, id), `${weights?.at}.${id}`), row?.weight, unit)
    return { weightKg, packSize: row?.size(row.weight && knownValue(weightKg)) ?? notShown }
  }
}

const UNIT_WEIGHTS = [
  'ship.unitWeight',
  'ship.freightInfo.unitWeight',
  'about.freightInfo.unitWeight',
  'pack.unitWeight',
]

/** What the page says for the offer as a whole; its places must not contradict each other. */
export const readOfferPacking = (data: PageData, unit: string | undefined): Packed => {
  const stated = UNIT_WEIGHTS.flatMap((at) => inKg(data.at(at), at) ?? [])
  const { only } = packTable(data)
  const other = stated.find(({ measure }) => JSON.stringify(measure) !== JSON.stringify(stated[0]?.measure))
  const weightKg = agreedWeight(stated[0], other ?? only?.weight, unit)
  return { weightKg, packSize: only?.size(only.weight && knownValue(weightKg)) ?? notShown }
}
