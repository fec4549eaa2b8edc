import type { Product, Sku } from '../catalogue/shapes.ts'
import { valuePictureUrl } from '../pages/pictures.ts'
import { absentOr, NOT_SHOWN } from './told.ts'

/** Telephones' pages and the old ones have no weights. */
const hasWeights = (product: Product): boolean =>
  product.generation === 'context' || product.generation === 'init-data'

/** Zero is what a seller leaves when they gave nothing. */
const known = (number: string | undefined): boolean => Number(number ?? 0) > 0

const weight = (product: Product, sku: Sku): unknown => {
  if (!hasWeights(product) || !known(sku.kg)) return NOT_SHOWN
  return product.weightsDisagree ? absentOr(sku.kg) : sku.kg
}

const pack = (product: Product, sku: Sku): unknown => {
  const [lengthCm, widthCm, heightCm] = sku.cm ?? []
  if (!hasWeights(product) || !known(lengthCm)) return NOT_SHOWN
  const size = { lengthCm, widthCm, heightCm }
  if (product.weightsDisagree) return absentOr({ ...size, weightKg: absentOr(sku.kg) })
  return known(sku.kg) ? { ...size, weightKg: sku.kg } : size
}

const variant = (product: Product, sku: Sku): object => ({
  id: sku.id,
  values: sku.values,
  price: sku.price ?? NOT_SHOWN,
  standingPrice: sku.standing ?? NOT_SHOWN,
  stock: sku.stock,
  sold: sku.sold > 0 ? sku.sold : absentOr(0),
  moq: sku.moq ?? NOT_SHOWN,
  weightKg: weight(product, sku),
  packSize: pack(product, sku),
  image: valuePictureUrl(product, sku.values[0] ?? ''),
})

export const variantsTruth = (product: Product): unknown =>
  product.skus.length > 0 ? product.skus.map((sku) => variant(product, sku)) : NOT_SHOWN

/** Drawn variants have no id; an ad blocker leaves them no price either. */
export const drawnVariants = (product: Product): unknown =>
  product.skus.map((sku) => {
    const { id: _, ...facts }: Record<string, unknown> = { ...variant(product, sku) }
    return { ...facts, price: product.treatment === 'price-blocked' ? NOT_SHOWN : sku.price }
  })
