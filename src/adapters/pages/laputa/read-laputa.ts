import { type Field, found, knownValue, unreadable } from '../../../domain/field'
import type { Listing, MixedOrder, SoldCount, Variant } from '../../../domain/listing'
import { all, anyDrawn, drawnText, foundDrawn, given, type Parse, readAs, readDrawn, textOf } from '../drawn'
import { otherThanYuan } from '../page-currency'
import { asCount, asId, asMinimum, asPrice, asText } from '../page-data/values'
import type { SourceReading } from '../source-reading'
import { withoutMoney } from '../without-money'
import { readImages } from './images'
import { type PageScripts, pageScripts } from './page-scripts'
import { readDiscount, readPricing, readPromotion } from './pricing'
import { type Literal, nodeAt, scriptLiteral, textAt } from './script-literal'
import { readGuarantees, readSupplier } from './supplier-box'
import { readVariants } from './variants'

const ORDER_BOX = '.mod-detail-purchasing[data-mod-config]'

const orderBox = (document: Document): Literal | undefined => {
  const json = document.querySelector(ORDER_BOX)?.getAttribute('data-mod-config')
  return json ? scriptLiteral(json, 0) : undefined
}

/** `isMix` alone decides: amounts stand there even where mixing is off (Dec 2018). */
const mixedOrder = (order: Literal | undefined): Field<MixedOrder> | undefined => {
  const isMix = textAt(order, 'isMix')
  if (isMix !== 'true' && isMix !== 'false') return undefined
  const allowed = isMix === 'true'
  const minYuan = allowed && asPrice(textAt(order, 'mixAmount'))
  const minCount = allowed && asMinimum(textAt(order, 'mixNumber'))
  return foundDrawn({ allowed, ...(minYuan && { minYuan }), ...(minCount && { minCount }) }, ORDER_BOX)
}

/** The script and the order box must name the same smallest order. */
const moq = (config: Literal | undefined, order: Literal | undefined): Field<number> | undefined => {
  const at = 'iDetailConfig.beginAmount'
  const [inScript, inBox] = [textAt(config, 'beginAmount'), textAt(order, 'min')]
  if (inScript && inBox && inScript !== inBox) return unreadable(`${inScript} / ${inBox}`, at)
  return readAs('page-data', at, inScript, asMinimum) ?? readDrawn(ORDER_BOX, inBox, asMinimum)
}

const soldBy = (variants: Variant[]): number =>
  variants.reduce((sum, variant) => sum + (knownValue(variant.sold) ?? 0), 0)

/** Nov 2019: in a group purchase the offer's count is the activity's own, below what its variants sold. */
const sold = (sku: Literal | undefined, variants: Variant[]): Field<SoldCount[]> | undefined =>
  readAs('page-data', 'iDetailData.sku.saleCount', textAt(sku, 'saleCount'), (text) => {
    const count = asCount(text)
    return count === undefined || count < soldBy(variants)
      ? undefined
      : [{ kind: 'own', count, atLeast: false, text }]
  })

const category = ({ config, rendered }: PageScripts): Listing['category'] | undefined => {
  const id = asId(textAt(config, 'catid'))
  const name = textAt(rendered, 'categoryId') === id && textAt(rendered, 'categoryName')
  return id ? found({ id, ...(name && { name }) }, 'page-data', 'iDetailConfig.catid') : undefined
}

/** An empty `pageType` is the ordinary page; none at all says nothing. */
const scene = (config: Literal | undefined): Listing['scene'] | undefined => {
  const type = nodeAt(config, 'pageType')
  const isDropship = type === 'daixiao' || textAt(config, 'pageScene') === 'fx'
  return typeof type === 'string'
    ? found(isDropship ? 'dropship' : 'wholesale', 'page-data', 'iDetailConfig.pageType')
    : undefined
}

const attributes = (document: Document): Listing['attributes'] | undefined => {
  const pairs = all(document, '#mod-detail-attributes td.de-feature').flatMap((cell) => {
    const [name, value] = [drawnText(cell), drawnText(cell.nextElementSibling)]
    return name && value ? [{ name, values: value.split(/(?<!\d),|,(?!\d)/) }] : []
  })
  return anyDrawn('#mod-detail-attributes', pairs)
}

const offerFacts = (document: Document, scripts: PageScripts): Partial<Omit<Listing, 'supplier'>> => {
  const { config, sku, rendered } = scripts
  const order = orderBox(document)
  const unit = asText(textAt(config, 'unit'))
  const { variantAxes, variants } = readVariants(sku, { discount: readDiscount(sku), unit })
  const rows = (variants && knownValue(variants)) ?? []
  const data = <T>(node: Literal | undefined, path: string, key: string, parse: Parse<T>) =>
    readAs('page-data', path + key, textAt(node, key), parse)
  const drawn = (selector: string) => readDrawn(selector, textOf(document, selector), asText)
  return given<Listing>({
    title: drawn('#mod-detail-title h1'),
    attributes: attributes(document),
    variants,
    scene: scene(config),
    images: readImages(document),
    category: category(scripts),
    unit: data(config, 'iDetailConfig.', 'unit', asText),
    moq: moq(config, order),
    mixedOrder: mixedOrder(order),
    pricing: readPricing(document, scripts, rows),
    promotion: readPromotion(document, sku, rows),
    variantAxes,
    stock:
      data(sku, 'iDetailData.sku.', 'canBookCount', asCount) ??
      data(rendered, 'registerRenderData.', 'stock', asCount) ??
      readDrawn(ORDER_BOX, textAt(order, 'max'), asCount),
    shipFrom: drawn('.delivery-addr'),
    sold: sold(sku, rows),
    services: readGuarantees(document),
    tags: anyDrawn('.market-icon-text', all(document, '.market-icon-text').map(drawnText).filter(Boolean)),
  })
}

/**
 * Offer pages up to 2020: two script literals and the server's own markup. Nothing of the buyer's that
 * stands in the same scripts (`buyerUserID`) is looked at.
 */
export const readLaputa = (document: Document, _url: string): SourceReading | undefined => {
  const scripts = pageScripts(document)
  if (!scripts) return undefined
  const { config } = scripts
  const offerId = /^\d{6,16}$/.exec(textAt(config, 'offerid') ?? '')?.[0]
  const reading = {
    ...(offerId && { offerId }),
    ...offerFacts(document, scripts),
    supplier: readSupplier(document, config),
  }
  const currency = otherThanYuan(textAt(config, 'priceUnit'), textAt(config, 'currency'))
  return currency ? withoutMoney(reading, currency) : reading
}
