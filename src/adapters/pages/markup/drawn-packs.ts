import type { PackSize } from '../../../domain/listing'
import { asWritten } from './drawn-as-written'

export type Pack = { packSize?: PackSize; weightKg?: string }

const AT_LEAST_ONE = /[1-9]/

/** A zero in this table means that nobody measured. */
const measure = (text: string | undefined): string | undefined =>
  text && /^\d{1,7}(?:\.\d{1,4})?$/.test(text) && AT_LEAST_ONE.test(text) ? text : undefined

/** Grams as decimal text to kilograms as decimal text, without a float: "1250.5" → "1.2505". */
const gramsToKg = (grams: string): string => {
  const [whole = '', rest = ''] = grams.split('.')
  const digits = whole.padStart(4, '0')
  const kg = `${digits.slice(0, -3).replace(/^0+(?=\d)/, '')}.${digits.slice(-3)}${rest}`
  return kg.replace(/\.?0+$/, '')
}

const packOf = (cell: (label: string) => string | undefined): Pack => {
  const [lengthCm, widthCm, heightCm] = ['长(cm)', '宽(cm)', '高(cm)'].map((label) => measure(cell(label)))
  const grams = measure(cell('重量(g)'))
  const weightKg = grams && gramsToKg(grams)
  const weight = weightKg ? { weightKg } : {}
  const whole = lengthCm && widthCm && heightCm
  return whole ? { packSize: { lengthCm, widthCm, heightCm, ...weight }, ...weight } : weight
}

/** Rows of the pack table by the variant's name; columns are known by their Chinese heads only. */
export const drawnPacks = (document: Document): Map<string, Pack> => {
  const table = document.querySelector('#productPackInfo table')
  const heads = [...(table?.querySelectorAll('th') ?? [])].map(asWritten)
  const rows = [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) => [...row.children].map(asWritten))
  return new Map(
    rows
      .filter((cells) => cells.length === heads.length)
      .map((cells) => [cells[0] ?? '', packOf((label) => cells[heads.indexOf(label)])]),
  )
}
