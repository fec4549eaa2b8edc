import { type Field, found, knownValue, unreadable } from '../../../domain/field'
import type { Listing, MixedOrder, SoldCount } from '../../../domain/listing'
import { drawnText, foundAny, given } from '../drawn'
import { imageUrl } from '../laputa/images'
import type { SourceReading } from '../source-reading'
import { asWritten } from './drawn-as-written'
import { drawnConditional, drawnPricing } from './drawn-price'
import { drawnShipping } from './drawn-shipping'
import { drawnSupplier } from './drawn-supplier'
import { drawnVariants } from './drawn-variants'

const TITLE = '#productTitle h1'
const SOLD = '#productTitle .trade-info'

const title = (document: Document): Field<string> | undefined => {
  const drawn = document.querySelector(TITLE)
  const text = asWritten(drawn)
  if (text) return found(text, 'page-markup', TITLE)
  return drawn && drawnText(drawn) ? unreadable(drawnText(drawn), TITLE) : undefined
}

const attributes = (document: Document): Listing['attributes'] | undefined => {
  const heads = [...document.querySelectorAll('#productAttributes th')]
  const pairs = heads.flatMap((head) => {
    const [name, value] = [asWritten(head), asWritten(head.nextElementSibling)]
    return name && value ? [{ name, values: value.split(',') }] : []
  })
  return foundAny(pairs, 'page-markup', '#productAttributes')
}

const images = (document: Document): Field<string[]> | undefined => {
  const pictures = [...document.querySelectorAll('#gallery img.od-gallery-img')]
  const urls = pictures.flatMap((picture) => imageUrl(picture.getAttribute('src') ?? undefined) ?? [])
  return foundAny([...new Set(urls)], 'page-markup', '#gallery img')
}

const services = (document: Document): Listing['services'] | undefined => {
  const links = [...document.querySelectorAll('#mainServices .service-item-link')]
  const names = links.map(asWritten).filter((name) => name !== '')
  return foundAny(
    names.map((name) => ({ name })),
    'page-markup',
    '#mainServices',
  )
}

const KINDS: [RegExp, SoldCount['kind']][] = [
  [/全网销量/, 'all-channels'],
  [/一年内/, 'one-year'],
  [/已售/, 'own'],
]

const soldCount = (text: string): SoldCount | undefined => {
  const kind = KINDS.find(([label]) => label.test(text))?.[1]
  const [, digits, wan, plus] = /(\d{1,9}(?:\.\d{1,2})?)(万?)(\+?)/.exec(text) ?? []
  if (!kind || !digits) return undefined
  const count = Math.round(Number(digits) * (wan ? 10000 : 1))
  return { kind, count, atLeast: plus === '+', text: digits + wan + plus }
}

/** Feb 2026: the score beside it says 暂无评分 whenever a bot check stopped its request; it is not read. */
const sold = (document: Document): Field<SoldCount[]> | undefined => {
  const count = soldCount(asWritten(document.querySelector(SOLD)).replace(/\s/g, ''))
  return count ? found([count], 'page-markup', SOLD) : undefined
}

/** 2件混批, 满10元或2件可混批. */
const mixedOrder = (document: Document): Field<MixedOrder> | undefined => {
  const labels = [...document.querySelectorAll('#discountCoupon li')].map(asWritten)
  const text = labels.find((label) => label.includes('混批'))
  if (!text) return undefined
  const minYuan = /(\d{1,9}(?:\.\d{1,2})?)元/.exec(text)?.[1]
  const minCount = Number(/(\d{1,7})(?!元)\p{Script=Han}{1,2}(?:可?混批)/u.exec(text)?.[1]) || undefined
  const terms = { ...(minYuan && { minYuan }), ...(minCount && { minCount }) }
  return found({ allowed: true, ...terms }, 'page-markup', '#discountCoupon')
}

/**
 * What the page draws (skins of 2024 to 2026), for facts its data leaves out or when there is no data.
 * Blocks are found by their ids; what was renamed, blocked or translated is left out or unreadable. The
 * smallest order is not read: the quantity beside a drawn price may be a promotion's.
 */
export const readMarkup = (document: Document, _url: string): SourceReading | undefined => {
  const facts = attributes(document)
  const { variantAxes, variants, unit } = drawnVariants(document, facts)
  const reading = given<Omit<Listing, 'supplier'>>({
    title: title(document),
    images: images(document),
    attributes: facts,
    unit,
    mixedOrder: mixedOrder(document),
    pricing: drawnPricing(document, (variants && knownValue(variants)) ?? []),
    conditionalPrices: drawnConditional(document),
    variantAxes,
    variants,
    ...drawnShipping(document),
    sold: sold(document),
    services: services(document),
  })
  const supplier = drawnSupplier(document)
  const nothing = Object.keys(reading).length + Object.keys(supplier).length === 0
  return nothing ? undefined : { ...reading, supplier }
}
