import { useCallback } from 'react'
import type { CostGround } from '../../../app/library/cost-ground'
import type { SaidOfGoods } from '../../../app/library/quote-ground'
import { type Seen, watchGround } from '../../../app/library/watch-library'
import type { Listing } from '../../../domain/listing'
import { useApp } from '../app-context'
import { type Loadable, useWatched } from '../use-watched'

/**
 * What the cost of one listing is worked out with for the country looked at; anew when a code, card or file changes.
 * `listing` and `said` must keep their identity.
 */
export const useBenchGround = (
  listing: Listing,
  country: string | undefined,
  said?: SaidOfGoods,
): Loadable<{ country: string | undefined; ground: CostGround }> => {
  const { library, buyer } = useApp()
  const { language } = buyer
  const subscribe = useCallback(
    (seen: Seen<{ country: string | undefined; ground: CostGround }>) =>
      watchGround(
        library,
        listing,
        { country, language },
        (answer) => seen(answer.ok ? { ok: true, value: { country, ground: answer.value } } : answer),
        said,
      ),
    [library, listing, country, language, said],
  )
  return useWatched(subscribe)
}
