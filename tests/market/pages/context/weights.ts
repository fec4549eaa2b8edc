import type { Product, Sku } from '../../catalogue/shapes.ts'

/** Freight data counts kilograms; on one product of the market the seller typed grams there. */
export const freightKg = (product: Product, sku: Sku): number =>
  Number(sku.kg) * (product.weightsDisagree ? 1000 : 1)

const weighed = (product: Product): Sku[] => product.skus.filter((sku) => sku.kg !== undefined)

/** `skuWeight` with keys in quotes. Real pages also name a SKU that is not for sale (Sep 2026). */
export const quotedWeights = (product: Product): Record<string, number> | undefined => {
  const rows = weighed(product)
  if (rows.length === 0) return undefined
  const entries = rows.map((sku): [string, number] => [sku.id, freightKg(product, sku)])
  return Object.fromEntries([...entries, [`5${product.offerId.slice(-9)}999`, 0.5]])
}

/** The same as script text with bare keys and trailing zeros, as the second copy in a page has it (Feb 2026). */
export const bareWeights = (product: Product): string => {
  const rows = weighed(product).map((sku) => `${sku.id}:${freightKg(product, sku).toFixed(4)}`)
  return `{${rows.join(',')}}`
}

type PackRow = Record<string, string | number>

const packRow = (sku: Sku): PackRow => {
  const [length, width, height] = (sku.cm ?? ['0', '0', '0']).map(Number)
  const names = Object.fromEntries(sku.values.map((value, place) => [`sku${place + 1}`, value]))
  return {
    ...names,
    skuId: Number(sku.id),
    length: length ?? 0,
    width: width ?? 0,
    height: height ?? 0,
    volume: Number(((length ?? 0) * (width ?? 0) * (height ?? 0)).toFixed(3)),
    weight: Number((Number(sku.kg ?? 0) * 1000).toFixed(1)),
  }
}

/** The pack table 件重尺: cm, cm³ and grams, zeros where the seller gave nothing. */
export const pieceWeightScale = (product: Product): object | undefined => {
  if (weighed(product).length === 0) return undefined
  const axes = product.axes.map((axis, place) => ({
    name: `sku${place + 1}`,
    label: axis.name,
    precision: 0,
  }))
  const measures = [
    ['length', '长(cm)'],
    ['width', '宽(cm)'],
    ['height', '高(cm)'],
    ['volume', '体积(cm³)'],
    ['weight', '重量(g)'],
  ].map(([name, label]) => ({ name, label, precision: 2 }))
  return { pieceWeightScaleInfo: weighed(product).map(packRow), columnList: [...axes, ...measures] }
}
