import { type Field, knownValue, unreadable } from '../../../domain/field'
import type { ConditionalPrice, Pricing, Variant } from '../../../domain/listing'
import { numberRange, numberText } from '../../../domain/number-text'
import { all, drawnText, foundDrawn, textOf } from '../drawn'
import { type Span, spanOf } from '../page-data/price-span'
import { asPrice } from '../page-data/values'
import { readLadder } from '../prices'

const AT = '#mainPrice .price-info'
const STRUCK_OUT = 'del, s, [class*="origin" i], [class*="line-through" i]'
// Sep 2025: a price only some get is announced by one of these words beside it.
const CONDITIONAL = /新人价|券后价?|月卡价|PLUS会员价|首件预估到手价|首单价/

/** Yuan with the sign, "¥5.1": a figure without it may be in another currency. */
export const asYuan = (text: string): string | undefined => (/^[¥￥]/.test(text) ? asPrice(text) : undefined)

type Drawn = { text: string; quantity: string }

/** A price is drawn in several spans, so blanks inside it mean nothing. */
const drawnPrices = (document: Document): Drawn[] =>
  all(document, AT)
    .filter((price) => !price.closest(STRUCK_OUT))
    .map((price) => {
      const text = drawnText(price).replace(/\s/g, '')
      const around = drawnText(price.closest('.price-comp')).replace(/\s/g, '')
      return { text, quantity: around.replace(text, '') }
    })

/** "2件起批", "≥1000件", "10~999件": the first quantity a price holds from. */
const firstQuantity = (text: string): string | undefined => numberRange(text)?.low ?? numberText(text)?.text

/** "¥3.80起", "¥3.80-¥8.20" or "¥7.00"; after 起 the high end is not said. */
const headline = (text: string): { low: string; high?: string } | undefined => {
  if (!/^[¥￥]/.test(text)) return undefined
  const one = asYuan(text)
  const from = numberText(text)
  return numberRange(text) ?? (one ? { low: one, high: one } : from?.atLeast ? { low: from.text } : undefined)
}

const spanOver = (variants: Variant[]): Span | undefined => {
  const prices = variants.flatMap((variant) => knownValue(variant.price) ?? [])
  return prices.length === variants.length ? spanOf(prices) : undefined
}

const byVariant = (text: string, variants: Variant[]): Field<Pricing> => {
  const said = headline(text)
  const counted = spanOver(variants)
  const { low, high } = counted ?? said ?? {}
  const agree = said && (!counted || Number(said.low) === Number(counted.low))
  return agree && low && high ? foundDrawn({ kind: 'by-variant', low, high }, AT) : unreadable(text, AT)
}

const condition = (document: Document): string | undefined =>
  CONDITIONAL.exec(textOf(document, '#mainPrice'))?.[0]

/**
 * The price as drawn. `variants` are all of the offer's, or none when the page holds some back: then a price
 * that only says where it starts (起) is unreadable. A price beside a condition is never the price.
 */
export const drawnPricing = (document: Document, variants: Variant[]): Field<Pricing> | undefined => {
  const prices = drawnPrices(document)
  const [first] = prices
  const label = condition(document)
  if (!first) return undefined
  if (label) return unreadable(`${label} ${first.text}`, AT)
  if (prices.length === 1 && !first.quantity) return byVariant(first.text, variants)
  const steps = prices.map(({ text, quantity }) => ({ from: firstQuantity(quantity), price: asYuan(text) }))
  return readLadder('page-markup', AT, steps)
}

export const drawnConditional = (document: Document): Field<ConditionalPrice[]> | undefined => {
  const label = condition(document)
  const price = asYuan(drawnPrices(document)[0]?.text ?? '')
  return label ? foundDrawn([{ label, condition: label, ...(price && { price }) }], '#mainPrice') : undefined
}
