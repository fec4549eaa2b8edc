import { type Field, knownValue, unreadable } from '../../../domain/field'
import type { ConditionalPrice, Pricing, Variant } from '../../../domain/listing'
import { numberRange, numberText } from '../../../domain/number-text'
import { conditionIn } from '../conditional-label'
import { all, drawnText, foundDrawn, isStruckOut } from '../drawn'
import { type Span, spanOf } from '../page-data/price-span'
import { asPrice } from '../page-data/values'
import { readLadder } from '../prices'

const AT = '#mainPrice .price-info'
/** Skin of 2021 to 2024. */
const STEP = '.step-price-item'
const ROWS = '#skuSelection .expand-view-item, .sku-item-wrapper'

/** Yuan with the sign, "¥5.1": a figure without it may be in another currency. */
export const asYuan = (text: string): string | undefined => (/^[¥￥]/.test(text) ? asPrice(text) : undefined)

// Edge and Google mark what they have translated; a page that 1688 itself wrote in another language does not.
const TRANSLATED = 'html[class*="translated-"], font, [_msttexthash]'

/** All that is drawn about the price, what it is called and for whom it is. */
const wordsAround = (document: Document): string =>
  drawnText(
    document.querySelector('#mainPrice') ?? document.querySelector(STEP)?.parentElement?.parentElement,
  )

/** What makes ¥ the yen's sign, or may: a page in another language that no translator has marked. */
export const drawnCurrency = (document: Document): string | undefined => {
  const yen = /JPY|円|日[元圆]/.exec(wordsAround(document))?.[0]
  const { lang } = document.documentElement
  const isTheirs = lang === '' || /^zh/i.test(lang) || document.querySelector(TRANSLATED)
  return yen ?? (isTheirs ? undefined : `lang="${lang}"`)
}

type Drawn = { text: string; quantity: string }

const tight = (element: Element | null | undefined): string => drawnText(element).replace(/\s/g, '')

/** A price is drawn in several spans, so blanks inside it mean nothing. */
const drawnPrices = (document: Document): Drawn[] => {
  const shown = (selector: string) => all(document, selector).filter((price) => !isStruckOut(price))
  const prices = shown(AT).map((price) => {
    const text = tight(price)
    return { text, quantity: tight(price.closest('.price-comp')).replace(text, '') }
  })
  const steps = shown(STEP).map((step) => ({
    text: tight(step.querySelector('.price-box')),
    quantity: tight(step.querySelector('.unit-text')),
  }))
  return [...prices, ...steps]
}

/** "2件起批", "≥1000件", "10~999件": the first quantity a price holds from. Without its unit it may be cut short. */
const firstQuantity = (text: string): string | undefined => {
  const from = numberRange(text) ?? numberText(text)
  if (!from?.unit) return undefined
  return 'low' in from ? from.low : from.text
}

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
  const isSpan = said?.high && Number(said.high) > Number(said.low)
  const agree = said && (!counted || Number(said.low) === Number(counted.low))
  const agrees = agree && (!counted || !isSpan || Number(said.high) === Number(counted.high))
  return agrees && low && high ? foundDrawn({ kind: 'by-variant', low, high }, AT) : unreadable(text, AT)
}

/**
 * Variants with a price that no step names are not priced by quantity. A last step with an end (100-999件) leaves
 * open what is paid above it: the next one may not have been drawn.
 */
const byQuantity = (prices: Drawn[], variants: Variant[]): Field<Pricing> | undefined => {
  const steps = prices.map(({ text, quantity }) => ({ from: firstQuantity(quantity), price: asYuan(text) }))
  const isOpen = !numberRange(prices.at(-1)?.quantity ?? '')
  const isAStep = ({ price }: Variant) =>
    price.is === 'not-shown' || steps.some((step) => Number(step.price) === Number(knownValue(price)))
  return isOpen && variants.every(isAStep)
    ? readLadder('page-markup', AT, steps)
    : unreadable(prices.map(({ text }) => text).join(' '), AT)
}

const condition = (document: Document): string | undefined => conditionIn(wordsAround(document))

/**
 * The price as drawn. `variants` are all of the offer's, or none when the page holds some back: then a price
 * that only says where it starts (起), and one beside the smallest order, are unreadable. A price beside a
 * condition is never the price.
 */
export const drawnPricing = (document: Document, variants: Variant[]): Field<Pricing> | undefined => {
  const prices = drawnPrices(document)
  const [first, ...others] = prices
  const label = condition(document)
  if (!first) return undefined
  if (label) return unreadable(`${label} ${first.text}`, AT)
  if (others.length > 0) return byQuantity(prices, variants)
  if (!first.quantity || spanOver(variants)) return byVariant(first.text, variants)
  const mayHoldBack = variants.length === 0 && document.querySelector(ROWS)
  return mayHoldBack ? unreadable(first.text, AT) : byQuantity(prices, variants)
}

export const drawnConditional = (document: Document): Field<ConditionalPrice[]> | undefined => {
  const label = condition(document)
  const price = asYuan(drawnPrices(document)[0]?.text ?? '')
  return label ? foundDrawn([{ label, condition: label, ...(price && { price }) }], '#mainPrice') : undefined
}
