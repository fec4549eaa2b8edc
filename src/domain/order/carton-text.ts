import { type Big, big } from '../money'

/** What an attribute table says of the export carton; a part is left out unless it is said once and clearly. */
export type CartonText = {
  pieces?: Big
  pieceUnit?: string
  lengthCm?: Big
  widthCm?: Big
  heightCm?: Big
  kg?: Big
}

type Attribute = { name: string; values: string[] }

const NUMBER = String.raw`(\d+(?:\.\d+)?)`
const UNIT = '(个|只|台|件|套|支|条|双|把|瓶|袋|盒|块|片|张|顶|副|本|pcs|PCS)'

/** 装箱数: 40 · 装箱数（个）: 40 · 50台一箱 · 40个/箱 · 一箱40个 · 每箱40只. */
const PIECES = [
  new RegExp(`(?:装箱数量?|装箱量|每箱数量|单箱数量|箱装数量?)[^\\d]{0,8}${NUMBER}\\s*${UNIT}?`),
  new RegExp(`${NUMBER}\\s*${UNIT}\\s*(?:/|一|每|1)\\s*箱`),
  new RegExp(`(?:一|每|1)箱\\s*${NUMBER}\\s*${UNIT}`),
]

/**
 * 外箱毛重: 12kg · 箱重（kg）: 12 · 50台一箱9公斤 · 箱规: … 毛重17kg. The unit must be said, before or after the number. A 毛重 that
 * does not stand with a carton is one piece as often as one carton, and is not taken.
 */
const KG = [
  new RegExp(
    `(?:外箱|整箱|单箱|每箱|装箱|箱)(?:毛重|重量|重)([^\\d]{0,8})${NUMBER}\\s*([a-zA-Z]*|公斤|千克)`,
  ),
  new RegExp(`(?:一|每|/|1)箱(\\s*)${NUMBER}\\s*([a-zA-Z]+|公斤|千克)`),
  new RegExp(`^[^:]*箱[^:]*:.*毛重([^\\d]{0,8})${NUMBER}\\s*([a-zA-Z]*|公斤|千克)`),
]
const IS_KG = /kg|公斤|千克/i

const SIZE = new RegExp(
  `(?:外箱|箱规|纸箱|装箱|箱子|整箱)(?:的)?(?:尺寸|规格|大小|体积)?[^\\d]{0,8}${NUMBER}\\s*(cm|mm)?\\s*[*xX×✕]\\s*${NUMBER}\\s*(?:cm|mm)?\\s*[*xX×✕]\\s*${NUMBER}\\s*(cm|mm|CM|MM|厘米|毫米)?`,
)

const single = (found: string[]): Big | undefined => {
  const different = [...new Set(found)]
  const only = different[0]
  return different.length === 1 && only !== undefined && big(only).gt(0) ? big(only) : undefined
}

type Pieces = { pieces?: Big; pieceUnit?: string }

const piecesBy = (texts: string[]): Pieces => {
  const matches = texts.flatMap((text) => PIECES.flatMap((pattern) => [text.match(pattern) ?? []]))
  const pieces = single(matches.flatMap(([, number]) => number ?? []))
  const units = new Set(matches.flatMap(([, , unit]) => unit ?? []))
  const [pieceUnit] = units
  if (!pieces || units.size > 1) return {}
  return { pieces, ...(pieceUnit ? { pieceUnit } : {}) }
}

const kgIn = (text: string, pattern: RegExp): string[] => {
  const [, before, number, after] = text.match(pattern) ?? []
  return number && IS_KG.test(`${before ?? ''} ${after ?? ''}`) ? [number] : []
}

const kgBy = (texts: string[]): Big | undefined =>
  single(texts.flatMap((text) => KG.flatMap((pattern) => kgIn(text, pattern))))

/** Without a unit, sides between 10 and 150 are read as cm, as cartons are; anything else is not taken. */
const inCm = (sides: Big[], unit: string): Big[] | undefined => {
  if (/^(mm|毫米)$/i.test(unit)) return sides.map((side) => side.div(10))
  if (/^(cm|厘米)$/i.test(unit)) return sides
  return sides.every((side) => side.gte(10) && side.lte(150)) ? sides : undefined
}

const sizeIn = (text: string): Big[] | undefined => {
  const match = text.match(SIZE)
  if (!match) return undefined
  const sides = [match[1], match[3], match[4]].flatMap((side) => (side ? [big(side)] : []))
  return sides.length === 3 && sides.every((side) => side.gt(0))
    ? inCm(sides, match[5] ?? match[2] ?? '')
    : undefined
}

const sizeBy = (texts: string[]): Pick<CartonText, 'lengthCm' | 'widthCm' | 'heightCm'> => {
  const sizes = texts.flatMap((text) => [sizeIn(text)].filter((size) => size !== undefined))
  const [lengthCm, widthCm, heightCm] = sizes[0] ?? []
  const same = new Set(sizes.map((size) => size.join('*'))).size === 1
  return same && lengthCm && widthCm && heightCm ? { lengthCm, widthCm, heightCm } : {}
}

/** Each attribute is read as "name: value", the way sellers write it in one cell or in two. */
export const cartonInText = (attributes: Attribute[]): CartonText => {
  const texts = attributes.flatMap(({ name, values }) => values.map((value) => `${name}: ${value}`))
  const kg = kgBy(texts)
  return { ...piecesBy(texts), ...(kg ? { kg } : {}), ...sizeBy(texts) }
}
