import type { CategoryKey, Product } from '../catalogue/shapes.ts'
import { type Html, raw } from './html.ts'

/** Our own drawings on a 200 × 200 field; `ink` is the product's colour. */
const DRAWINGS: Record<CategoryKey, (ink: string) => string> = {
  cup: (ink) =>
    `<rect x="86" y="24" width="28" height="22" rx="5" fill="#5b6472"/><path d="M80 46h40c0 18 14 22 14 42v74a14 14 0 0 1-14 14H80a14 14 0 0 1-14-14V88c0-20 14-24 14-42z" fill="${ink}"/><path d="M76 96h48v52H76z" fill="#fff" opacity=".55"/><path d="M82 108h30M82 120h36M82 132h22" stroke="#5b6472" stroke-width="4" opacity=".6"/>`,
  beauty: (ink) =>
    `<rect x="36" y="84" width="36" height="88" rx="8" fill="${ink}"/><rect x="44" y="62" width="20" height="24" rx="4" fill="#454b57"/><rect x="84" y="58" width="40" height="114" rx="10" fill="${ink}" opacity=".82"/><rect x="92" y="36" width="24" height="24" rx="4" fill="#454b57"/><rect x="136" y="116" width="36" height="56" rx="8" fill="${ink}" opacity=".65"/><rect x="136" y="104" width="36" height="16" rx="5" fill="#454b57"/>`,
  bag: (ink) =>
    `<path d="M66 78c0-44 68-44 68 0" fill="none" stroke="#5b4a3a" stroke-width="8"/><path d="M44 74h112l10 98a10 10 0 0 1-10 10H44a10 10 0 0 1-10-10z" fill="${ink}"/><circle cx="100" cy="128" r="22" fill="#fff" opacity=".6"/><path d="M90 128h20M100 118v20" stroke="#5b4a3a" stroke-width="4" opacity=".7"/>`,
  apparel: (ink) =>
    `<path d="M72 36 40 54 22 92l24 12 10-16v84h88V88l10 16 24-12-18-38-32-18c-4 14-52 14-56 0z" fill="${ink}"/><path d="M72 36c4 18 52 18 56 0" fill="none" stroke="#fff" stroke-width="5" opacity=".6"/>`,
  gadget: (ink) =>
    `<rect x="38" y="76" width="124" height="92" rx="26" fill="${ink}"/><path d="M38 108h124" stroke="#fff" stroke-width="4" opacity=".6"/><circle cx="78" cy="62" r="20" fill="${ink}" stroke="#fff" stroke-width="4"/><circle cx="122" cy="62" r="20" fill="${ink}" stroke="#fff" stroke-width="4"/><circle cx="100" cy="136" r="6" fill="#7ddc8b"/>`,
  lamp: (ink) =>
    `<path d="M62 40h52l22 52H40z" fill="${ink}"/><path d="M48 92h80l22 60H26z" fill="#ffe9a8" opacity=".55"/><rect x="84" y="92" width="8" height="70" fill="#5b6472"/><rect x="54" y="160" width="68" height="12" rx="6" fill="#5b6472"/>`,
  pet: (ink) =>
    `<ellipse cx="100" cy="134" rx="44" ry="36" fill="${ink}"/><ellipse cx="48" cy="92" rx="17" ry="23" fill="${ink}"/><ellipse cx="82" cy="64" rx="17" ry="24" fill="${ink}"/><ellipse cx="118" cy="64" rx="17" ry="24" fill="${ink}"/><ellipse cx="152" cy="92" rx="17" ry="23" fill="${ink}"/>`,
  tool: (ink) =>
    `<g transform="rotate(-38 100 100)"><rect x="88" y="84" width="24" height="96" rx="10" fill="${ink}"/><path d="M96 84h8V40h-8z" fill="#8b95a5"/><path d="M90 40h20l-4-18H94z" fill="#8b95a5"/><path d="M94 100v64M106 100v64" stroke="#fff" stroke-width="3" opacity=".5"/></g>`,
}

const NAMED_INKS: [word: string, ink: string][] = [
  ['雾灰', '#9aa3ad'],
  ['奶', '#efe3cf'],
  ['橄榄', '#7c8a55'],
  ['黑', '#33373e'],
  ['白', '#eef0f3'],
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

/** A square drawing for a kind of goods; the same seed always gives the same picture. */
export const drawing = (category: CategoryKey, seed: string, size = 200): string => {
  const ground = ['#f6f4f0', '#eef3f6', '#f5eff2', '#f0f4ee'][hash(`${seed}ground`) % 4] ?? '#f6f4f0'
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200" width="${size}" height="${size}" role="img"><rect width="200" height="200" fill="${ground}"/><ellipse cx="100" cy="184" rx="70" ry="8" fill="#000" opacity=".08"/>${DRAWINGS[category](inkFor(seed))}</svg>`
}

/** A drawing of one variant; its name often says the colour. */
export const picture = (product: Product, variantName: string, size?: number): Html =>
  raw(drawing(product.category, variantName, size))

/** What the main picture at a place shows: a variant, or the offer in general. */
const mainSeed = (product: Product, place: number): string =>
  product.axes[0]?.values[place] ?? `${product.key}${place}`

export const mainPicture = (product: Product, place: number, size?: number): Html =>
  raw(drawing(product.category, mainSeed(product, place), size))

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
  return drawing(product.category, value ?? mainSeed(product, place))
}
