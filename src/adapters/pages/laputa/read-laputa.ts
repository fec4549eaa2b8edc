import { type Field, found, unreadable } from '../../../domain/field'
import type { Listing, MixedOrder, SoldCount } from '../../../domain/listing'
import { asText, drawnText, foundAny, given, readAs } from '../drawn'
import type { SourceReading } from '../source-reading'
import { readImages } from './images'
import { type PageScripts, pageScripts } from './page-scripts'
import { asCount, asMinimum, asPrice } from './plain-number'
import { readDiscount, readPricing, readPromotion } from './pricing'
import { type Literal, scriptLiteral, textAt } from './script-literal'
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
  const minYuan = asPrice(textAt(order, 'mixAmount') ?? '')
  const minCount = asMinimum(textAt(order, 'mixNumber') ?? '')
  const terms = isMix === 'true' ? { ...(minYuan && { minYuan }), ...(minCount && { minCount }) } : {}
  return found({ allowed: isMix === 'true', ...terms }, 'page-markup', `${ORDER_BOX} isMix`)
}

/** The script and the order box must name the same smallest order. */
const moq = (config: Literal | undefined, order: Literal | undefined): Field<number> | undefined => {
  const inScript = textAt(config, 'beginAmount')
  const inBox = textAt(order, 'min')
  if (inScript && inBox && inScript !== inBox)
    return unreadable(`${inScript} / ${inBox}`, 'iDetailConfig.beginAmount')
  return inScript
    ? readAs(inScript, 'page-data', 'iDetailConfig.beginAmount', asMinimum)
    : readAs(inBox, 'page-markup', `${ORDER_BOX} min`, asMinimum)
}

/** Nov 2019: in a group purchase the offer's count is the activity's own, below what its variants sold. */
const sold = (sku: Literal | undefined, variantsSold: number): Field<SoldCount[]> | undefined => {
  const at = 'iDetailData.sku.saleCount'
  const text = textAt(sku, 'saleCount')
  const count = text === undefined ? undefined : asCount(text)
  if (text === undefined) return undefined
  if (count === undefined || count < variantsSold) return unreadable(text, at)
  return found([{ kind: 'own', count, atLeast: false, text }], 'page-data', at)
}

const stock = ({ sku, rendered }: PageScripts): Field<number> | undefined =>
  readAs(textAt(sku, 'canBookCount'), 'page-data', 'iDetailData.sku.canBookCount', asCount) ??
  readAs(textAt(rendered, 'stock'), 'page-data', 'registerRenderData.stock', asCount)

const category = ({ config, rendered }: PageScripts): Listing['category'] | undefined => {
  const id = textAt(config, 'catid')
  const name = textAt(rendered, 'categoryId') === id ? textAt(rendered, 'categoryName') : undefined
  return id && /^\d+$/.test(id)
    ? found({ id, ...(name && { name }) }, 'page-data', 'iDetailConfig.catid')
    : undefined
}

const scene = (config: Literal | undefined): Listing['scene'] | undefined => {
  const type = `${textAt(config, 'pageType')} ${textAt(config, 'pageScene')}`
  if (!config) return undefined
  return found(/daixiao|\bfx\b/.test(type) ? 'dropship' : 'wholesale', 'page-data', 'iDetailConfig.pageType')
}

const attributes = (document: Document): Listing['attributes'] | undefined => {
  const names = [...document.querySelectorAll('#mod-detail-attributes td.de-feature')]
  const pairs = names.flatMap((cell) => {
    const [name, value] = [drawnText(cell), drawnText(cell.nextElementSibling)]
    return name && value ? [{ name, values: value.split(/(?<!\d),|,(?!\d)/) }] : []
  })
  return foundAny(pairs, 'page-markup', '#mod-detail-attributes')
}

const drawn = (document: Document, selector: string) =>
  readAs(drawnText(document.querySelector(selector)), 'page-markup', selector, asText)

const tags = (document: Document): Field<string[]> | undefined =>
  foundAny(
    [...document.querySelectorAll('.d-market-icon .market-icon-text')].map(drawnText).filter(Boolean),
    'page-markup',
    '.d-market-icon',
  )

const offerFacts = (document: Document, scripts: PageScripts): Partial<Omit<Listing, 'supplier'>> => {
  const { config, sku } = scripts
  const order = orderBox(document)
  const { variantAxes, variants } = readVariants(sku, readDiscount(sku) !== undefined)
  const rows = variants?.is === 'found' ? variants.value : []
  const variantsSold = rows.reduce((sum, { sold }) => sum + (sold.is === 'found' ? sold.value : 0), 0)
  return given<Listing>({
    scene: scene(config),
    title: drawn(document, '#mod-detail-title h1'),
    images: readImages(document),
    category: category(scripts),
    attributes: attributes(document),
    unit: readAs(textAt(config, 'unit'), 'page-data', 'iDetailConfig.unit', asText),
    moq: moq(config, order),
    mixedOrder: mixedOrder(order),
    pricing: readPricing(document, sku, rows),
    promotion: readPromotion(document, sku, rows),
    variantAxes,
    variants,
    stock: stock(scripts),
    shipFrom: drawn(document, '.delivery-addr'),
    sold: sold(sku, variantsSold),
    services: readGuarantees(document),
    tags: tags(document),
  })
}

/**
 * Offer pages up to 2020: two script literals and the server's own markup. Nothing of the buyer's that
 * stands in the same scripts (`buyerUserID`) is looked at.
 */
export const readLaputa = (document: Document, _url: string): SourceReading | undefined => {
  const scripts = pageScripts(document)
  if (!scripts) return undefined
  const offerId = textAt(scripts.config, 'offerid')
  return {
    ...(offerId && /^\d{6,16}$/.test(offerId) && { offerId }),
    ...offerFacts(document, scripts),
    supplier: readSupplier(document, scripts.config),
  }
}
