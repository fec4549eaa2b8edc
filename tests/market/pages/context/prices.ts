import type { Product, Sku } from '../../catalogue/shapes.ts'

type Row = Record<string, unknown>

const byNumber = (a: string, b: string): number => Number(a) - Number(b)

const pricesOf = (product: Product, pick: (sku: Sku) => string | undefined): string[] =>
  product.price.by === 'quantity'
    ? product.price.tiers.map((tier) => tier.price).sort(byNumber)
    : product.skus
        .map(pick)
        .filter((price) => price !== undefined)
        .sort(byNumber)

const ends = (prices: string[]): { low: string; high: string } | undefined => {
  const low = prices[0]
  const high = prices.at(-1)
  return low !== undefined && high !== undefined ? { low, high } : undefined
}

/** Lowest and highest price paid now; undefined when prices are hidden. */
export const paidSpan = (product: Product): { low: string; high: string } | undefined =>
  product.price.by === 'sign-in' ? undefined : ends(pricesOf(product, (sku) => sku.price))

/** The same before a running sale. */
export const standingSpan = (product: Product): { low: string; high: string } | undefined =>
  product.price.by === 'sign-in' ? undefined : ends(pricesOf(product, (sku) => sku.standing ?? sku.price))

export const spanText = (span: { low: string; high: string } | undefined): string => {
  if (!span) return ''
  return span.low === span.high ? span.low : `${span.low}-${span.high}`
}

export const priceType = (product: Product): 'rangePrice' | 'skuPrice' =>
  product.price.by === 'quantity' ? 'rangePrice' : 'skuPrice'

/** What may look like a ladder: tiers by quantity, or just the two ends of a price span from the same MOQ. */
export const shownPrices = (product: Product): { price: string; beginAmount: number }[] => {
  if (product.price.by === 'quantity')
    return product.price.tiers.map((tier) => ({ price: tier.price, beginAmount: tier.from }))
  const span = paidSpan(product)
  if (!span) return []
  const prices = span.low === span.high ? [span.low] : [span.low, span.high]
  return prices.map((price) => ({ price, beginAmount: product.moq }))
}

/** `endAmount` 0 is "no upper bound" (Jan 2026). */
export const rangeRows = (product: Product): Row[] | undefined => {
  if (product.price.by !== 'quantity') return undefined
  const { tiers } = product.price
  return tiers.map((tier, place) => ({
    beginAmount: tier.from,
    endAmount: (tiers[place + 1]?.from ?? 1) - 1,
    price: tier.price,
    discountPrice: tier.price,
  }))
}

/** A SKU row as both the model and the older global model carry it; by-quantity rows have no price. */
export const skuRow = (sku: Sku, flag: 'promotionSku' | 'isPromotionSku'): Row => ({
  specId: `f00d${sku.id}`.padEnd(32, '0'),
  specAttrs: sku.values.join('&gt;'),
  ...(sku.price ? { price: sku.standing ?? sku.price, discountPrice: sku.price } : {}),
  canBookCount: sku.stock,
  saleCount: sku.sold,
  skuId: Number(sku.id),
  [flag]: sku.standing !== undefined,
})

/** Declared stock of the whole offer; an offer without variants has only this. */
export const totalStock = (product: Product): number =>
  product.skus.length === 0 ? 2400 : product.skus.reduce((sum, sku) => sum + sku.stock, 0)
