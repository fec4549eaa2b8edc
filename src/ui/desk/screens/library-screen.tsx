import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import { matches, searchText } from '../../../app/library/search'
import { type Rows, type Seen, watchSavedOffers } from '../../../app/library/watch-library'
import type { SavedOffer } from '../../../domain/saved-offer'
import { Note } from '../../parts/note'
import { useApp } from '../app-context'
import { EmptyLibrary } from '../library/empty-library'
import { OfferCard } from '../library/offer-card'
import { SearchBar } from '../library/search-bar'
import { SelectionBar } from '../library/selection-bar'
import { type Sort, sorted } from '../library/sort'
import { Loaded } from '../parts/loaded'
import { Teaching } from '../parts/teaching'
import { glossOf } from '../title-of'
import { useRemoval } from '../use-removal'
import { useWatched } from '../use-watched'
import { useWords } from '../words'

const useFound = (offers: SavedOffer[], query: string, sort: Sort): SavedOffer[] => {
  const texts = useMemo(
    () => offers.map((offer) => ({ offer, text: searchText(offer, glossOf(offer.listing)) })),
    [offers],
  )
  const asked = useDeferredValue(query)
  return useMemo(
    () =>
      sorted(
        texts.filter(({ text }) => matches(text, asked)).map(({ offer }) => offer),
        sort,
      ),
    [texts, asked, sort],
  )
}

const NothingFound = ({ query }: { query: string }) => {
  const { t } = useWords()
  return <Teaching icon="search" title={t('desk.search.none', { query })} text={t('desk.search.noneHint')} />
}

const Offers = ({ offers }: { offers: SavedOffer[] }) => {
  const { t } = useWords()
  const remove = useRemoval()
  const [query, setQuery] = useState('')
  const [sort, setSort] = useState<Sort>('saved')
  const [ticked, setTicked] = useState<string[]>([])
  const found = useFound(offers, query, sort)
  const selected = ticked.filter((id) => offers.some(({ offerId }) => offerId === id))
  const tick = (id: string, on: boolean) =>
    setTicked(on ? [...selected, id] : selected.filter((other) => other !== id))
  return (
    <>
      <SearchBar query={query} sort={sort} onQuery={setQuery} onSort={setSort} />
      <p role="status" className="my-3 text-xs text-soft">
        {t('desk.search.shown', { shown: found.length, all: offers.length })}
      </p>
      {found.length === 0 && <NothingFound query={query} />}
      <ul className="flex flex-col gap-3">
        {found.map((offer) => (
          <OfferCard
            key={offer.offerId}
            offer={offer}
            selected={selected.includes(offer.offerId)}
            onSelect={(on) => tick(offer.offerId, on)}
            onRemove={() => void remove(offer.listing)}
          />
        ))}
      </ul>
      <SelectionBar selected={selected} onClear={() => setTicked([])} />
    </>
  )
}

/** Everything saved, found while typing. */
export const LibraryScreen = () => {
  const { t } = useWords()
  const { library } = useApp()
  const subscribe = useCallback((seen: Seen<Rows<SavedOffer>>) => watchSavedOffers(library, seen), [library])
  return (
    <Loaded state={useWatched(subscribe)}>
      {({ rows, setAside }) => (
        <>
          {setAside > 0 && (
            <div className="mb-4">
              <Note tone="warn">{t('desk.setAside', { count: setAside })}</Note>
            </div>
          )}
          {rows.length === 0 ? <EmptyLibrary /> : <Offers offers={rows} />}
        </>
      )}
    </Loaded>
  )
}
