import type { Listing } from '../../domain/listing'
import type { PageProblem } from '../../domain/page-problem'
import { ok, problem, type Result } from '../../domain/result'
import { attempt } from './attempt'
import type { GatheredPage } from './gather-page'
import { mergeReadings } from './merge-readings'
import { withPacks } from './pack-units'
import { readScripts } from './page-data/read-page-data'
import type { Reading } from './source-reading'
import { withoutMoney } from './without-money'

const refuse = (kind: PageProblem['kind'], because: string) => problem<PageProblem>({ kind, because })

const tellsSomething = ({ title, pricing, moq }: Listing): boolean =>
  [title, pricing, moq].some(({ is }) => is === 'found')

const listingFrom = (readings: Reading[], addressId: string | undefined): Result<Listing, PageProblem> => {
  const [first] = readings
  const ids = [addressId ?? [], readings.map(({ offerIds }) => offerIds)].flat(2)
  const [offerId, ...others] = new Set(ids)
  if (!first || !offerId) return refuse('unknown-layout', 'no page data and no markup that we know')
  if (others.length > 0) return refuse('wrong-offer', [offerId, ...others].join(' / '))
  const { offer, supplier } = mergeReadings(readings.map((one) => withPacks(one).reading))
  const url = `https://detail.1688.com/offer/${offerId}.html`
  const listing: Listing = { offerId, url, generation: first.generation, ...offer, supplier }
  return tellsSomething(listing)
    ? ok(listing)
    : refuse('unknown-layout', `nothing read from ${first.generation}`)
}

/** A page whose figures are not yuan has no figure in money, whichever source it stands in. */
const inYuan = (readings: Reading[], ofPage: string | undefined): Reading[] => {
  const saw = ofPage ?? readings.find(({ notYuan }) => notYuan)?.notYuan
  return saw ? readings.map((one) => ({ ...one, reading: withoutMoney(one.reading, saw) })) : readings
}

/**
 * The readings of one page, best first, as one listing; refused when they name different offers. `notYuan` is
 * what says that the page's figures are in another currency.
 */
export const asListing = (
  readings: Reading[],
  addressId: string | undefined,
  notYuan?: string,
): Result<Listing, PageProblem> =>
  attempt(() => listingFrom(inYuan(readings, notYuan), addressId)) ?? refuse('unknown-layout', 'merge')

/** What was gathered from an offer page, as a listing: the page's data before its markup. Never throws. */
export const readGathered = (page: GatheredPage): Result<Listing, PageProblem> => {
  const { offerId, notYuan, scripts, drawn } = page
  const data = attempt(() => readScripts(scripts, offerId))
  return asListing([...(data ? [data] : []), ...drawn], offerId, notYuan)
}
