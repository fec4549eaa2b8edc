import type { PageState } from '../../../app/page/page-session'
import { fieldStates } from './field-states'

/**
 * A report for a maintainer: version, what kind of page, which fields were found. No values of the page, no
 * address beyond the offer's number, nothing of the buyer's.
 */
export const diagnosticsOf = (state: PageState, version: string): string => {
  const head = { landfall: version }
  if (state.is === 'reading') return JSON.stringify({ ...head, page: 'reading' }, undefined, 1)
  if (!state.result.ok)
    return JSON.stringify({ ...head, page: 'not read', problem: state.result.problem.kind }, undefined, 1)
  const listing = state.result.value
  const fields = Object.fromEntries(
    fieldStates(listing).map(({ name, field }) => [
      name,
      field.is === 'found'
        ? `${field.from} ${field.at}`
        : field.is === 'unreadable'
          ? `unreadable ${field.at}`
          : field.is,
    ]),
  )
  return JSON.stringify(
    { ...head, offer: listing.offerId, generation: listing.generation, fields },
    undefined,
    1,
  )
}
