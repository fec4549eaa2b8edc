import type { Listing, PageGeneration } from '../../domain/listing'
import type { SupplierFacts } from '../../domain/supplier'

type Maybe<T> = { [K in keyof T]?: T[K] | undefined }

/**
 * What one source of a page (its data object, its markup) says. A source leaves a fact out when it does not
 * carry it; `read-gathered.ts` puts the sources together, page data before markup.
 */
export type SourceReading = Maybe<Omit<Listing, 'url' | 'generation' | 'supplier'>> & {
  supplier: Maybe<SupplierFacts>
}

/** What one source says, which offers it names, and which generation of pages it knows. */
export type Reading = {
  generation: PageGeneration
  reading: SourceReading
  offerIds: string[]
  /** What says that this source's figures, and so the page's, are not yuan. */
  notYuan?: string
}
