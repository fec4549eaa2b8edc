import type { Listing } from '../../domain/listing'
import { observe } from '../../domain/observe'
import type { Result } from '../../domain/result'
import { sellerOnly } from '../../domain/supplier'
import { supplierKey } from '../../domain/supplier-key'
import { attempt, type StoreProblem } from '../../store/attempt'
import { remember } from '../../store/remember'
import type { Library } from './open-library'

/** The buyer opened an offer page and it was read: what it showed today is kept, dated. */
export const rememberVisit = (library: Library, listing: Listing): Promise<Result<void, StoreProblem>> => {
  const key = supplierKey(listing.supplier)
  const visit = observe(listing, library.now().toISOString())
  return attempt(() =>
    remember(library.database, {
      visit,
      supplier: key ? { key, facts: sellerOnly(listing.supplier) } : undefined,
    }),
  )
}
