import { useCallback } from 'react'
import { type Grounds, type Seen, watchGrounds } from '../../app/library/watch-library'
import type { Listing } from '../../domain/listing'
import { useApp } from './app-context'
import { type Loadable, useWatched } from './use-watched'

/** What the costs of these offers are worked out with, for the buyer's country. `listings` must keep its identity. */
export const useGrounds = (listings: Listing[]): Loadable<Grounds> => {
  const { library, buyer } = useApp()
  const { country, language } = buyer
  const subscribe = useCallback(
    (seen: Seen<Grounds>) => watchGrounds(library, listings, { country, language }, seen),
    [library, listings, country, language],
  )
  return useWatched(subscribe)
}
