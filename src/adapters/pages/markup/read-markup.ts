import { type Field, knownValue, unreadable } from '../../../domain/field'
import type { Listing, MixedOrder, SoldCount } from '../../../domain/listing'
import { numberText } from '../../../domain/number-text'
import { all, anyDrawn, foundDrawn, given, readDrawn, textOf } from '../drawn'
import { imageUrl } from '../image-url'
import { asMinimum, asPrice, asText } from '../page-data/values'
import type { SourceReading } from '../source-reading'
import { withoutMoney } from '../without-money'
import { asWritten } from './drawn-as-written'
import { drawnConditional, drawnCurrency, drawnPricing } from './drawn-price'
import { drawnShipping } from './drawn-shipping'
import { drawnSupplier } from './drawn-supplier'
import { drawnVariants } from './drawn-variants'

const TITLE = '#productTitle h1, .title-first-column .title-text'
const SOLD = '#productTitle .trade-info'
const PICTURES = '#gallery img.od-gallery-img'
const SERVICES = '#mainServices .service-item-link'
const COUPONS = '#discountCoupon li'

const written = (document: Document, selector: string): string[] =>
  all(document, selector)
    .map(asWritten)
    .filter((text) => text !== '')

const title = (document: Document): Field<string> | undefined => {
  const [text] = written(document, TITLE)
  const drawn = textOf(document, TITLE)
  return readDrawn(TITLE, text, asText) ?? (drawn ? unreadable(drawn, TITLE) : undefined)
}

const attributes = (document: Document): Listing['attributes'] | undefined => {
  const pairs = all(document, '#productAttributes th').flatMap((head) => {
    const [name, value] = [asWritten(head), asWritten(head.nextElementSibling)]
    return name && value ? [{ name, values: value.split(',') }] : []
  })
  return anyDrawn('#productAttributes', pairs)
}

const KINDS: [string, SoldCount['kind']][] = [
  ['全网销量', 'all-channels'],
  ['一年内', 'one-year'],
  ['已售', 'own'],
]

/** Feb 2026: the score beside it says 暂无评分 whenever a bot check stopped its request; it is not read. */
const sold = (document: Document): SoldCount[] => {
  const [line = ''] = written(document, SOLD)
  const [label, kind] = KINDS.find(([words]) => line.includes(words)) ?? []
  const text = /[\d.]+万?\+?/.exec(label ? (line.split(label)[1] ?? '') : '')?.[0]
  const number = text ? numberText(text) : undefined
  const count = Number(number?.text)
  return kind && text && number && Number.isInteger(count)
    ? [{ kind, count, atLeast: number.atLeast, text }]
    : []
}

const REFUSED = /^(?:本店|该商品)?(?:不支持|不可|不能|暂不支持|未开启)混批$/
/** Words that turn the line into a discount's, or leave open to whom it speaks. */
const NOT_TERMS = /[减折惠返]|不|未|非|除/

/** 2件混批, 满10元或2件可混批, 不支持混批. */
const mixedOrder = (document: Document): Field<MixedOrder> | undefined => {
  const text = written(document, COUPONS).find((label) => label.includes('混批'))
  if (!text) return undefined
  if (REFUSED.test(text)) return foundDrawn({ allowed: false }, COUPONS)
  if (NOT_TERMS.test(text)) return unreadable(text, COUPONS)
  const minYuan = asPrice(/([\d.]+万?)元/.exec(text)?.[1])
  const minCount = asMinimum(/([\d.]+万?)[^元\d万]{1,2}可?混批/.exec(text)?.[1])
  return foundDrawn({ allowed: true, ...(minYuan && { minYuan }), ...(minCount && { minCount }) }, COUPONS)
}

/**
 * What the page draws (skins of 2024 to 2026, and the steps of the one before), for facts its data leaves out or when there is no data.
 * Blocks are found by their ids; what was renamed, blocked or translated is left out or unreadable. The
 * smallest order is not read: the quantity beside a drawn price may be a promotion's.
 */
export const readMarkup = (document: Document, _url: string): SourceReading | undefined => {
  const facts = attributes(document)
  const { variantAxes, variants, unit } = drawnVariants(document, facts)
  const pictures = all(document, PICTURES).flatMap((picture) => imageUrl(picture.getAttribute('src')) ?? [])
  const reading = given<Omit<Listing, 'supplier'>>({
    title: title(document),
    attributes: facts,
    variants,
    images: anyDrawn(PICTURES, [...new Set(pictures)]),
    unit,
    mixedOrder: mixedOrder(document),
    pricing: drawnPricing(document, (variants && knownValue(variants)) ?? []),
    conditionalPrices: drawnConditional(document),
    variantAxes,
    ...drawnShipping(document),
    sold: anyDrawn(SOLD, sold(document)),
    services: anyDrawn(
      SERVICES,
      written(document, SERVICES).map((name) => ({ name })),
    ),
  })
  const supplier = drawnSupplier(document)
  if (Object.keys({ ...reading, ...supplier }).length === 0) return undefined
  const currency = drawnCurrency(document)
  return currency ? withoutMoney({ ...reading, supplier }, currency) : { ...reading, supplier }
}
