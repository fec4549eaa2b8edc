import { type Field, knownValue, notShown } from '../../../domain/field'
import type { Listing, Variant } from '../../../domain/listing'
import { all, anyDrawn, asDrawn, drawnText, foundDrawn, readDrawn } from '../drawn'
import { imageUrl } from '../image-url'
import { variantMoq } from '../page-data/variant-moq'
import { asWritten, nameOf } from './drawn-as-written'
import { drawnPacks, type Pack } from './drawn-packs'
import { asYuan } from './drawn-price'

const ROW = '#skuSelection .expand-view-item'
const PACKS = '#productPackInfo'
/** No offer has more variants; a page with more rows is not one that draws them. */
const MOST_ROWS = 3000

const FIGURE = '.item-price-stock'

type Stock = { count: number; unit: string }

/** A row's price and stock look alike, and an ad blocker may have taken one away. */
const isStock = (figure: Element): boolean =>
  figure.querySelector('[i18n="sku-stock"]') !== null || drawnText(figure).startsWith('库存')

const stockOf = (row: Element): Element | undefined => all(row, FIGURE).find(isStock)

const priceOf = (row: Element): Element | undefined => all(row, FIGURE).find((figure) => !isStock(figure))

/** 库存18809袋; Feb 2026: the element also carries it as data, which no translator touches. */
const stockIn = (element: Element | undefined): Stock | undefined => {
  const data = element?.querySelector('[i18n="sku-stock"]')?.getAttribute('data') ?? ''
  const hit = /^\["(\d{1,9})",\s*"([^"]*)"\]$/.exec(data) ?? /^库存(\d{1,9})(\D*)$/.exec(drawnText(element))
  return hit ? { count: Number(hit[1]), unit: hit[2] ?? '' } : undefined
}

const variantOf = (row: Element, packs: Map<string, Pack>): Variant => {
  const name = nameOf(row.querySelector('.item-label'))
  const stock = stockOf(row)
  const { count, unit } = stockIn(stock) ?? {}
  const image = imageUrl(row.querySelector('img')?.getAttribute('src'))
  const { packSize, weightKg } = packs.get(name) ?? {}
  return {
    id: name,
    values: [name],
    price: readDrawn(`${ROW} ${FIGURE}`, drawnText(priceOf(row)), asYuan) ?? notShown,
    standingPrice: notShown,
    stock: readDrawn(`${ROW} ${FIGURE}`, drawnText(stock), () => count) ?? notShown,
    sold: notShown,
    moq: asDrawn(variantMoq([name], unit)) ?? notShown,
    weightKg: weightKg ? foundDrawn(weightKg, PACKS) : notShown,
    packSize: packSize ? foundDrawn(packSize, PACKS) : notShown,
    image: image ? foundDrawn(image, ROW) : notShown,
  }
}

/**
 * Feb 2026: a visitor who is not signed in may see some variants only (登录查看全部规格). The attribute of the
 * axis's name, or the pack table, lists them all.
 */
const areAll = (
  document: Document,
  names: string[],
  attributes: Listing['attributes'] | undefined,
  axis: string,
): boolean => {
  if (!document.querySelector('#submitOrder.not-login, [i18n="loginShowSKu"]')) return true
  const listed = attributes && knownValue(attributes)?.find(({ name }) => name === axis)?.values
  const every = listed ?? [...drawnPacks(document).keys()]
  const drawn = new Set(names)
  return every.length > 0 && every.every((name) => drawn.has(name))
}

export type DrawnVariants = {
  variantAxes?: Field<{ name: string; values: string[] }[]> | undefined
  variants?: Field<Variant[]> | undefined
  unit?: Field<string> | undefined
}

/** Only an offer with one axis draws all its variants; with two, the rows are those of one chosen value. */
export const drawnVariants = (
  document: Document,
  attributes: Listing['attributes'] | undefined,
): DrawnVariants => {
  const axes = all(document, '#skuSelection .feature-item-label')
  const axis = asWritten(axes[0])
  const rows = all(document, ROW)
  if (rows.length > MOST_ROWS) return {}
  const packs = drawnPacks(document)
  const variants = rows.map((row) => variantOf(row, packs))
  const names = variants.map(({ id }) => id)
  const [unit, ...others] = new Set(rows.map((row) => stockIn(stockOf(row))?.unit))
  const usable = axes.length === 1 && axis && names.length > 0 && !names.includes('')
  if (!usable || !areAll(document, names, attributes, axis)) return {}
  return {
    variantAxes: foundDrawn([{ name: axis, values: names }], '#skuSelection'),
    variants: anyDrawn(ROW, variants),
    unit: unit && others.length === 0 ? foundDrawn(unit, ROW) : undefined,
  }
}
