import { knownValue } from '../field'
import type { Listing } from '../listing'
import { supplierKey } from '../supplier-key'
import type { CodeScope } from './goods-code'

/** What a confirmed code is remembered by: the offer, its category on 1688, its supplier. */
export type CodePlace = { offerId: string; category?: string | undefined; supplier?: string | undefined }

/** Where a code of this listing would be remembered. The category is its name, or its id where no name is shown. */
export const codePlaceOf = (listing: Listing): CodePlace => {
  const category = knownValue(listing.category)
  const supplier = supplierKey(listing.supplier)
  return {
    offerId: listing.offerId,
    ...(category ? { category: category.name ?? category.id } : {}),
    ...(supplier ? { supplier } : {}),
  }
}

export type CodeKey = { scope: CodeScope; key: string }

/**
 * The keys of the rows that may hold a code, nearest first: what was said of the very product stands before what is
 * usual for the supplier's goods of that category, and that before the category.
 */
export const codeKeys = ({ offerId, category, supplier }: CodePlace): CodeKey[] => [
  { scope: 'offer', key: `offer/${offerId}` },
  ...(supplier && category ? [{ scope: 'supplier' as const, key: `supplier/${supplier}/${category}` }] : []),
  ...(category ? [{ scope: 'category' as const, key: `category/${category}` }] : []),
]
