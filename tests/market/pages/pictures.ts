import type { Product } from '../catalogue/shapes.ts'
import { drawingFor } from './drawings.ts'
import { type Html, raw } from './html.ts'

const NAMED_INKS: [word: string, ink: string][] = [
  ['雾灰', '#9aa3ad'],
  ['奶', '#ead9bd'],
  ['橄榄', '#7c8a55'],
  ['黑', '#33373e'],
  ['白', '#d3d9e2'],
  ['粉', '#eeb1bd'],
  ['蓝', '#6f93c4'],
  ['绿', '#79a68b'],
  ['红', '#c9544c'],
  ['灰', '#a6abb2'],
  ['银', '#c3c8cf'],
  ['橙', '#e8924a'],
  ['棕', '#95694a'],
  ['米', '#e4d5b7'],
]

const PALETTE = ['#86a6a0', '#d98f6a', '#7f8fb8', '#c9b06a', '#b07f9c', '#8fae79', '#c67f72', '#6f9fb5']

const hash = (text: string): number =>
  [...text].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 9973, 7)

const inkFor = (seed: string): string =>
  NAMED_INKS.find(([word]) => seed.includes(word))?.[1] ?? PALETTE[hash(seed) % PALETTE.length] ?? '#9aa3ad'

/** A square drawing of what a title names; the same seed always gives the same picture. */
export const drawing = (title: string, seed: string, size = 200): string => {
  const ground = ['#f6f4f0', '#eef3f6', '#f5eff2', '#f0f4ee'][hash(`${seed}ground`) % 4] ?? '#f6f4f0'
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200" width="${size}" height="${size}" role="img"><rect width="200" height="200" fill="${ground}"/><ellipse cx="100" cy="184" rx="70" ry="8" fill="#000" opacity=".08"/>${drawingFor(title)(inkFor(seed))}</svg>`
}

/** A drawing of one variant; its name often says the colour. */
export const picture = (product: Product, variantName: string, size?: number): Html =>
  raw(drawing(product.title, variantName, size))

/** What the main picture at a place shows: a variant, or the offer in general. */
const mainSeed = (product: Product, place: number): string =>
  product.axes[0]?.values[place] ?? `${product.key}${place}`

export const mainPicture = (product: Product, place: number, size?: number): Html =>
  raw(drawing(product.title, mainSeed(product, place), size))

const MAIN_PICTURES = 4

/** Addresses in the shape 1688 gives pictures, at a host of the sample market. */
export const pictureUrl = (product: Product, place: number): string =>
  `https://cbu01.1688.com/img/ibank/O1CN01${product.offerId}${place}_!!2214000000-0-cib.jpg`

export const mainPictures = (product: Product): string[] =>
  Array.from({ length: MAIN_PICTURES }, (_, place) => pictureUrl(product, place))

/** The picture of one value of the first axis; other axes have none. */
export const valuePictureUrl = (product: Product, value: string): string =>
  pictureUrl(product, MAIN_PICTURES + (product.axes[0]?.values.indexOf(value) ?? 0))

/** What `pictureUrl` asks for: the drawing of the offer it names, or undefined for another path. */
export const pictureAt = (
  path: string,
  find: (offerId: string) => Product | undefined,
): string | undefined => {
  const named = /O1CN01(\d{12})(\d+)_/.exec(path)
  const product = find(named?.[1] ?? '')
  if (!product) return undefined
  const place = Number(named?.[2])
  const value = product.axes[0]?.values[place - MAIN_PICTURES]
  return drawing(product.title, value ?? mainSeed(product, place))
}
