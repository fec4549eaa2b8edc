import { categoryPriors } from '../../data/category-priors'
import { priorsFor } from '../../domain/category-prior'
import { knownValue } from '../../domain/field'
import { codePlaceOf } from '../../domain/goods-code/code-place'
import type { GoodsCode } from '../../domain/goods-code/goods-code'
import type { Listing } from '../../domain/listing'
import { headingsByMaterial } from '../../domain/order/material-headings'
import { attempt } from '../../store/attempt'
import { readCode } from '../../store/goods-codes'
import type { Library } from './open-library'

/** What the goods may be for customs: the candidates, and the code the buyer confirmed, if any. */
export const goodsCodeOf = async (
  library: Library,
  listing: Listing,
  _language: string,
): Promise<GoodsCode> => {
  const words = { title: knownValue(listing.title), category: knownValue(listing.category)?.name }
  const hs4 = priorsFor(words, categoryPriors).flatMap((prior) => prior.hs4)
  const candidates = headingsByMaterial([...new Set(hs4)], listing).map((code) => ({
    code,
    label: code,
    because: 'title' as const,
  }))
  const confirmed = await attempt(() => readCode(library.database, codePlaceOf(listing)))
  return { candidates, ...(confirmed.ok && confirmed.value ? { confirmed: confirmed.value } : {}) }
}
