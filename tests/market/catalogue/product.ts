import type { Axis, Product, Sku } from './shapes.ts'

type SkuFacts = Partial<Omit<Sku, 'id' | 'values'>>

/** A row of the SKU table before it has an id: axis values joined by '|', then its facts. */
export type Row = [values: string, facts?: SkuFacts]

type Known = Partial<Product> &
  Pick<
    Product,
    'key' | 'offerId' | 'supplier' | 'category' | 'title' | 'unit' | 'moq' | 'price' | 'tries' | 'attributes'
  > & { axisNames?: string[]; rows?: Row[] }

/** SKU ids as 1688 has them: longer than 32 bits, below 2^53, unlike the offer's. */
const skuId = (offerId: string, index: number): string =>
  `5${offerId.slice(-9)}${String(index + 1).padStart(3, '0')}`

const skusFrom = (offerId: string, rows: Row[]): Sku[] =>
  rows.map(([values, facts], index) => ({
    id: skuId(offerId, index),
    values: values.split('|'),
    stock: 1000,
    sold: 0,
    ...facts,
  }))

const axesFrom = (names: string[], skus: Sku[]): Axis[] =>
  names.map((name, place) => ({
    name,
    values: [...new Set(skus.map((sku) => sku.values[place] ?? ''))],
  }))

/**
 * A product with what every offer has filled in: a two-step dispatch promise, two services, some sales.
 * Axes follow from the rows, in the order their values first appear.
 */
export const product = ({ axisNames = [], rows = [], ...known }: Known): Product => {
  const skus = skusFrom(known.offerId, rows)
  return {
    generation: 'context',
    axes: axesFrom(axisNames, skus),
    skus,
    dispatch: [
      { from: 1, to: 100, hours: 48 },
      { from: 101, hours: 168 },
    ],
    soldOwn: 1260,
    services: ['return7', 'late48'],
    tags: [],
    ...known,
  }
}

/** Every pairing of two axes, the first changing slowest. */
export const grid = (
  first: string[],
  second: string[],
  facts: (a: string, b: string, index: number) => SkuFacts,
): Row[] =>
  first.flatMap((a, i) => second.map((b, j): Row => [`${a}|${b}`, facts(a, b, i * second.length + j)]))
