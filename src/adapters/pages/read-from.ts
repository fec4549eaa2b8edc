import type { Listing, PageGeneration } from '../../domain/listing'
import type { PageProblem } from '../../domain/page-problem'
import { ok, problem, type Result } from '../../domain/result'
import { mergeReadings } from './merge-readings'
import { pageKind } from './page-kind'
import type { SourceReading } from './source-reading'

/** What one source says, which offers it names, and which generation of pages it knows. */
export type Reading = { generation: PageGeneration; reading: SourceReading; offerIds: string[] }

export type Source = (document: Document, url: string) => Reading | undefined

/** Whatever a page breaks is one source less: the reader answers for any bytes. */
export const attempt = <T>(read: () => T): T | undefined => {
  try {
    return read()
  } catch {
    return undefined
  }
}

const refuse = (kind: PageProblem['kind'], because: string) => problem<PageProblem>({ kind, because })

const tellsSomething = ({ title, pricing, moq }: Listing): boolean =>
  [title, pricing, moq].some(({ is }) => is === 'found')

const listingFrom = (readings: Reading[], addressId: string | undefined): Result<Listing, PageProblem> => {
  const [first] = readings
  const ids = [addressId ?? [], readings.map(({ offerIds }) => offerIds)].flat(2)
  const [offerId, ...others] = new Set(ids)
  if (!first || !offerId) return refuse('unknown-layout', 'no page data and no markup that we know')
  if (others.length > 0) return refuse('wrong-offer', [offerId, ...others].join(' / '))
  const { offer, supplier } = mergeReadings(readings.map(({ reading }) => reading))
  const url = `https://detail.1688.com/offer/${offerId}.html`
  const listing: Listing = { offerId, url, generation: first.generation, ...offer, supplier }
  return tellsSomething(listing)
    ? ok(listing)
    : refuse('unknown-layout', `nothing read from ${first.generation}`)
}

/** The readings of one page, best first, as one listing; refused when they name different offers. */
export const asListing = (readings: Reading[], addressId: string | undefined): Result<Listing, PageProblem> =>
  attempt(() => listingFrom(readings, addressId)) ?? refuse('unknown-layout', 'merge')

/** A page read with the sources given, best first. Never throws. */
export const readFrom = (
  sources: Source[],
  document: Document,
  url: string,
): Result<Listing, PageProblem> => {
  const kind = attempt(() => pageKind(document, url))
  if (!kind) return refuse('unknown-layout', 'page kind')
  if (kind.is === 'problem') return problem(kind.problem)
  const readings = sources.flatMap((source) => attempt(() => source(document, url)) ?? [])
  return asListing(readings, kind.offerId)
}
