import { type Field, found, knownValue, unreadable } from '../../../domain/field'
import type { ConditionalPrice, PriceTier, Pricing, Variant } from '../../../domain/listing'
import { drawnText } from '../drawn'

const AT = '#mainPrice .price-info'
const STRUCK_OUT = 'del, s, [class*="origin" i], [class*="line-through" i]'
// Sep 2025: a price only some get is announced by one of these words beside it.
const CONDITIONAL = /新人价|券后价?|月卡价|PLUS会员价|首件预估到手价|首单价/

/** Yuan as drawn, "¥5.1"; a price is drawn in several spans, so spaces inside it mean nothing. */
export const asYuan = (text: string): string | undefined => {
  const yuan = /^[¥￥](\d{1,9}(?:\.\d{1,4})?)$/.exec(text.replace(/\s/g, ''))?.[1]
  return yuan && Number(yuan) > 0 ? yuan : undefined
}

type Drawn = { text: string; quantity: string }

const drawnPrices = (document: Document): Drawn[] =>
  [...document.querySelectorAll(AT)]
    .filter((price) => !price.closest(STRUCK_OUT))
    .map((price) => {
      const text = drawnText(price).replace(/\s/g, '')
      const around = drawnText(price.closest('.price-comp')).replace(/\s/g, '')
      return { text, quantity: around.replace(text, '') }
    })

/** "2件起批", "≥1000件", "10~999件": the first quantity a price holds from. */
const firstQuantity = (text: string): number | undefined => {
  const from = /^≥?(\d{1,7})(?:[-~–—～]\d{1,7})?\p{Script=Han}{0,2}(?:起[批订购售]?|以上)?$/u.exec(text)?.[1]
  return Number(from) || undefined
}

const ladder = (prices: Drawn[]): Field<Pricing> => {
  const tiers = prices.flatMap(({ text, quantity }): PriceTier[] => {
    const [from, price] = [firstQuantity(quantity), asYuan(text)]
    return from && price ? [{ from, price }] : []
  })
  const rises = tiers.every((tier, i) => tier.from > (tiers[i - 1]?.from ?? 0))
  return rises && tiers.length === prices.length
    ? found({ kind: 'by-quantity', tiers }, 'page-markup', AT)
    : unreadable(prices.map(({ text, quantity }) => text + quantity).join(' '), AT)
}

const spanOf = (variants: Variant[]): { low: string; high: string } | undefined => {
  const prices = variants.flatMap((variant) => knownValue(variant.price) ?? [])
  const sorted = prices.sort((a, b) => Number(a) - Number(b))
  const [low, high] = [sorted[0], sorted.at(-1)]
  return low && high && prices.length === variants.length ? { low, high } : undefined
}

/** "¥3.80起", "¥3.80-¥8.20" or "¥7.00"; `high` is absent after 起. */
const headline = (text: string): { low: string; high: string | undefined } | undefined => {
  const [first = '', second] = text.replace(/起$/, '').split(/[-~–—～]/)
  const low = asYuan(first)
  const high = second === undefined ? low : (asYuan(second) ?? asYuan(`¥${second}`))
  return low ? { low, high: text.endsWith('起') ? undefined : high } : undefined
}

const byVariant = (text: string, variants: Variant[]): Field<Pricing> => {
  const shown = headline(text)
  const counted = spanOf(variants)
  const span = counted ?? shown
  if (!shown || !span?.high || (counted && Number(shown.low) !== Number(counted.low)))
    return unreadable(text, AT)
  return found({ kind: 'by-variant', low: span.low, high: span.high }, 'page-markup', AT)
}

const condition = (document: Document): string | undefined =>
  CONDITIONAL.exec(drawnText(document.querySelector('#mainPrice')))?.[0]

/**
 * The price as drawn. `variants` are all of the offer's, or none when the page holds some back: then a price
 * that only says where it starts (起) is unreadable. A price beside a condition is never the price.
 */
export const drawnPricing = (document: Document, variants: Variant[]): Field<Pricing> | undefined => {
  const prices = drawnPrices(document)
  const [first] = prices
  if (!first) return undefined
  const label = condition(document)
  if (label) return unreadable(`${label} ${first.text}`, AT)
  return prices.length > 1 || first.quantity ? ladder(prices) : byVariant(first.text, variants)
}

export const drawnConditional = (document: Document): Field<ConditionalPrice[]> | undefined => {
  const label = condition(document)
  const price = asYuan(drawnPrices(document)[0]?.text ?? '')
  return label
    ? found([{ label, condition: label, ...(price && { price }) }], 'page-markup', '#mainPrice')
    : undefined
}
