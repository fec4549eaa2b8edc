import type { Listing } from '../../domain/listing'
import type { SupplierFacts } from '../../domain/supplier'

/**
 * What one source of a page (its data object, its markup) says. A source leaves a fact out when it does not
 * carry it; `read-offer.ts` puts the sources together, page data before markup.
 */
export type SourceReading = Partial<Omit<Listing, 'url' | 'generation' | 'supplier'>> & {
  supplier: Partial<SupplierFacts>
}
