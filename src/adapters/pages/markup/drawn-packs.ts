import type { PackSize } from '../../../domain/listing'
import { all } from '../drawn'
import { kgOf } from '../kilograms'
import { asMeasure } from '../page-data/values'
import { asWritten } from './drawn-as-written'

export type Pack = { packSize?: PackSize; weightKg?: string }

/** A zero in this table means that nobody measured. */
const packOf = (cell: (label: string) => string | undefined): Pack => {
  const [lengthCm, widthCm, heightCm] = ['长', '宽', '高'].map((side) => asMeasure(cell(`${side}(cm)`)))
  const grams = asMeasure(cell('重量(g)'))
  const weight = grams ? { weightKg: kgOf(grams) } : {}
  const whole = lengthCm && widthCm && heightCm
  return whole ? { packSize: { lengthCm, widthCm, heightCm, ...weight }, ...weight } : weight
}

/** Rows of the pack table by the variant's name; columns are known by their Chinese heads only. */
export const drawnPacks = (document: Document): Map<string, Pack> => {
  const heads = all(document, '#productPackInfo th').map(asWritten)
  const rows = all(document, '#productPackInfo tbody tr').map((row) => [...row.children].map(asWritten))
  return new Map(
    rows
      .filter((cells) => cells.length === heads.length)
      .map((cells) => [cells[0] ?? '', packOf((label) => cells[heads.indexOf(label)])]),
  )
}
