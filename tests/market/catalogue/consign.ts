import type { Product, Sku } from './shapes.ts'

/** Drop-shipping costs a tenth more than the first wholesale price. */
const dearer = (price: string): string => (Math.round(Number(price) * 110) / 100).toFixed(2)

const firstPrice = (product: Product): string | undefined =>
  product.price.by === 'quantity' ? product.price.tiers[0]?.price : undefined

const consignSku = (sku: Sku, price: string | undefined): Sku => {
  const { standing: _, ...kept } = sku
  return price === undefined ? kept : { ...kept, price: dearer(price) }
}

/** The same offer in the drop-ship scene: one piece is enough, each variant has a price of its own, no sale. */
export const consignOf = (product: Product): Product => {
  const { promotion: _, newcomer: __, ...kept } = product
  const skus = product.skus.map((sku) => consignSku(sku, firstPrice(product) ?? sku.standing ?? sku.price))
  const noVariants = product.price.by === 'quantity' && skus.length === 0
  const price = noVariants || product.price.by === 'sign-in' ? product.price : ({ by: 'variant' } as const)
  return { ...kept, scene: 'dropship', moq: noVariants ? product.moq : 1, price, skus }
}
