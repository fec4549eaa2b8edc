import { knownValue } from '../field'
import type { Listing } from '../listing'
import type { Dimension, FactWord, GoodsFacts } from './goods-kind'

type Attribute = { name: string; values: string[] }

/** What is looked at to tell what goods are: as it stands on the page, in Chinese. */
export type GoodsWords = { title: string; category: string; attributes: Attribute[] }

export const goodsWords = (listing: Listing): GoodsWords => ({
  title: knownValue(listing.title) ?? '',
  category: knownValue(listing.category)?.name ?? '',
  attributes: knownValue(listing.attributes) ?? [],
})

/** Of what goods are made, but not of their lining, filling, sole or box. */
const MADE_OF = /材质|材料|质地|面料|成分|材种|鞋面|帮面/
const NOT_OUTSIDE = /里料|内里|里布|填充|包装|鞋底|大底|鞋垫|内胆|杯盖|辅料|配件/
const FOR_WHOM = /性别|适用对象|人群|年龄/
/** How much of the fabric its first fibre is (Feb 2026: 主面料成分的含量, "31（%）"). */
const SHARE = /含量/
const HALF = 50
const UPPER = /鞋面|帮面/

const textOf = (attributes: Attribute[]): string => attributes.flatMap(({ values }) => values).join(' ')

const madeOf = (attributes: Attribute[]): string => {
  const outside = attributes.filter(({ name }) => MADE_OF.test(name) && !NOT_OUTSIDE.test(name))
  const upper = outside.filter(({ name }) => UPPER.test(name))
  return textOf(upper.length > 0 ? upper : outside)
}

const attributeText = (dimension: Dimension, attributes: Attribute[]): string => {
  if (dimension === 'material' || dimension === 'fibre') return madeOf(attributes)
  if (dimension === 'who') return textOf(attributes.filter(({ name }) => FOR_WHOM.test(name)))
  return textOf(attributes)
}

const valuesIn = (text: string, words: FactWord[]): string[] => [
  ...new Set(words.filter(({ words: pattern }) => pattern.test(text)).map(({ value }) => value)),
]

const shareOf = (attributes: Attribute[]): number | undefined => {
  const outside = attributes.filter(({ name }) => SHARE.test(name) && !NOT_OUTSIDE.test(name))
  const shares = outside.flatMap(({ values }) => values).map((value) => Number.parseFloat(value))
  return shares.find((share) => share > 0)
}

/** Of a fabric that is half or less of its first fibre nobody knows which weighs most, whatever the title boasts. */
const isMixed = (dimension: Dimension, { attributes }: GoodsWords): boolean => {
  const share = dimension === 'fibre' ? shareOf(attributes) : undefined
  return share !== undefined && share <= HALF
}

/** An attribute is the seller's own answer and stands before what the title boasts of. */
const valuesOf = (dimension: Dimension, goods: GoodsWords, words: FactWord[]): string[] => {
  if (isMixed(dimension, goods)) return []
  const own = words.filter((word) => word.dimension === dimension)
  const stated = valuesIn(attributeText(dimension, goods.attributes), own)
  const strong = own.filter(({ inTitle }) => inTitle)
  return stated.length > 0 ? stated : valuesIn(`${goods.category} ${goods.title}`, strong)
}

const DIMENSIONS: Dimension[] = ['material', 'fibre', 'knit', 'who', 'print']

/** What the page says of the goods, dimension by dimension; a mixture has several values. */
export const factsOf = (goods: GoodsWords, words: FactWord[]): GoodsFacts =>
  Object.fromEntries(
    DIMENSIONS.map((dimension) => [dimension, valuesOf(dimension, goods, words)] as const).filter(
      ([, values]) => values.length > 0,
    ),
  )
