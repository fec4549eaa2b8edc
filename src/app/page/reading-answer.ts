import type { Listing } from '../../domain/listing'
import type { PageProblem } from '../../domain/page-problem'
import type { Result } from '../../domain/result'
import { hasKeys, isText } from './json-checks'

/** One look at the page: its offer, or why it is none. */
export type Reading = Result<Listing, PageProblem>

const isField = (value: unknown): boolean =>
  hasKeys(value) &&
  (value.is === 'not-shown' ||
    (isText(value.at) && (value.is === 'found' ? value.value !== undefined : value.is === 'unreadable')))

const isListing = (value: unknown): boolean => {
  if (!hasKeys(value)) return false
  const { offerId, url, generation, supplier, ...facts } = value
  return (
    [offerId, url, generation].every(isText) &&
    hasKeys(supplier) &&
    [facts.title, facts.pricing, facts.moq, ...Object.values({ ...facts, ...supplier })].every(isField)
  )
}

/** Whether this is an answer to `offer/read`; each fact's own shape is for the extension to hold to. */
export const isReading = (value: unknown): value is Reading =>
  hasKeys(value) &&
  (value.ok === true
    ? isListing(value.value)
    : value.ok === false &&
      hasKeys(value.problem) &&
      isText(value.problem.kind) &&
      isText(value.problem.because))
