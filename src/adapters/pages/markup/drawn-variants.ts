import { type Field, found, knownValue, notShown } from '../../../domain/field'
import type { Listing, Variant } from '../../../domain/listing'
import { drawnText, foundAny, readAs } from '../drawn'
import { imageUrl } from '../laputa/images'
import { asWritten, nameOf } from './drawn-as-written'
import { drawnPacks, type Pack } from './drawn-packs'
import { asYuan } from './drawn-price'

const ROW = '#skuSelection .expand-view-item'

type Stock = { count: number; unit: string }

/** 库存18809袋; Feb 2026: the element also carries it as data, which no translator touches. */
const stockOf = (element: Element | undefined): Stock | undefined => {
  const data = element?.querySelector('[i18n="sku-stock"]')?.getAttribute('data') ?? ''
  const hit = /^\["(\d{1,12})",\s*"([^"]*)"\]$/.exec(data) ?? /^库存(\d{1,12})(\D*)$/.exec(drawnText(element))
  return hit ? { count: Number(hit[1]), unit: hit[2] ?? '' } : undefined
}

const kilograms = (pack: Pack | undefined): Field<string> =>
  pack?.weightKg ? found(pack.weightKg, 'page-markup', '#productPackInfo') : notShown

const size = (pack: Pack | undefined): Variant['packSize'] =>
  pack?.packSize ? found(pack.packSize, 'page-markup', '#productPackInfo') : notShown

const variantOf = (row: Element, packs: Map<string, Pack>): Variant => {
  const name = nameOf(row.querySelector('.item-label'))
  const [price, stock] = row.querySelectorAll('.item-price-stock')
  const image = imageUrl(row.querySelector('img')?.getAttribute('src') ?? undefined)
  const pack = packs.get(name)
  return {
    id: name,
    values: [name],
    price: readAs(drawnText(price), 'page-markup', `${ROW} .item-price-stock`, asYuan) ?? notShown,
    standingPrice: notShown,
    stock: readAs(drawnText(stock), 'page-markup', ROW, () => stockOf(stock)?.count) ?? notShown,
    sold: notShown,
    moq: notShown,
    weightKg: kilograms(pack),
    packSize: size(pack),
    image: image ? found(image, 'page-markup', ROW) : notShown,
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
) => {
  if (!document.querySelector('#submitOrder.not-login, [i18n="loginShowSKu"]')) return true
  const listed = attributes && knownValue(attributes)?.find(({ name }) => name === axis)?.values
  const all = listed ?? [...drawnPacks(document).keys()]
  return all.length > 0 && all.every((name) => names.includes(name))
}

export type DrawnVariants = {
  variantAxes: Listing['variantAxes'] | undefined
  variants: Field<Variant[]> | undefined
  unit: Field<string> | undefined
}

const NONE: DrawnVariants = { variantAxes: undefined, variants: undefined, unit: undefined }

/** Only an offer with one axis draws all its variants; with two, the rows are those of one chosen value. */
export const drawnVariants = (
  document: Document,
  attributes: Listing['attributes'] | undefined,
): DrawnVariants => {
  const axes = document.querySelectorAll('#skuSelection .feature-item-label')
  const axis = asWritten(axes[0])
  const rows = [...document.querySelectorAll(ROW)]
  const packs = drawnPacks(document)
  const variants = rows.map((row) => variantOf(row, packs))
  const names = variants.map(({ id }) => id)
  const units = new Set(rows.map((row) => stockOf(row.querySelectorAll('.item-price-stock')[1])?.unit ?? ''))
  const [unit] = units
  const usable = axes.length === 1 && axis && !names.includes('') && areAll(document, names, attributes, axis)
  if (!usable) return NONE
  return {
    variantAxes: foundAny(
      names.length > 0 ? [{ name: axis, values: names }] : [],
      'page-markup',
      '#skuSelection',
    ),
    variants: foundAny(variants, 'page-markup', ROW),
    unit: unit && units.size === 1 ? found(unit, 'page-markup', ROW) : undefined,
  }
}
