import { useCallback, useMemo, useState } from 'react'
import { type Grounds, type Rows, type Seen, watchSavedOffers } from '../../../app/library/watch-library'
import type { SavedOffer } from '../../../domain/saved-offer'
import { FieldLabel, INPUT } from '../../parts/field-label'
import { Note } from '../../parts/note'
import { useApp } from '../app-context'
import { ComparisonTable } from '../compare/comparison-table'
import { useComparison } from '../compare/use-comparison'
import { LinkButton } from '../parts/link-button'
import { Loaded } from '../parts/loaded'
import { Teaching } from '../parts/teaching'
import { hashOf } from '../route'
import { useGrounds } from '../use-grounds'
import { useWatched } from '../use-watched'
import { useWords } from '../words'

type QuantityProps = { quantity: number; onChange: (quantity: number) => void }

const Quantity = ({ quantity, onChange }: QuantityProps) => {
  const { t } = useWords()
  return (
    <FieldLabel label={t('common.quantity')}>
      {({ id }) => (
        <input
          id={id}
          type="number"
          min={1}
          step={1}
          value={quantity}
          onChange={(event) => onChange(Math.max(1, Math.floor(event.target.valueAsNumber) || 1))}
          className={INPUT}
        />
      )}
    </FieldLabel>
  )
}

type ComparingProps = { offers: SavedOffer[]; gone: number; grounds: Grounds }

const Comparing = ({ offers, gone, grounds }: ComparingProps) => {
  const { t } = useWords()
  const { buyer, library } = useApp()
  const [quantity, setQuantity] = useState(() => Math.max(...offers.map(({ choice }) => choice.quantity)))
  const today = library.now().toISOString().slice(0, 10)
  const compared = useComparison(offers, quantity, buyer, today, grounds)
  const remove = (offerId: string) => {
    const offerIds = offers.map((offer) => offer.offerId).filter((id) => id !== offerId)
    window.location.hash = hashOf({ screen: 'compare', offerIds })
  }
  return (
    <div className="flex flex-col gap-4">
      <p className="max-w-md text-soft">{t('desk.compare.text')}</p>
      <div className="flex flex-wrap items-end gap-4">
        <div className="w-[140px]">
          <Quantity quantity={quantity} onChange={setQuantity} />
        </div>
        <p className="pb-2 text-sm font-medium">{t(`desk.compare.rankedBy.${compared.rankedBy}`)}</p>
      </div>
      {offers.length === 1 && <Note>{t('desk.compare.one')}</Note>}
      {gone > 0 && <Note tone="warn">{t('desk.compare.gone', { count: gone })}</Note>}
      <ComparisonTable compared={compared} onRemove={remove} />
    </div>
  )
}

const NothingYet = () => {
  const { t } = useWords()
  return (
    <Teaching icon="compare" title={t('desk.compare.empty')} text={t('desk.compare.emptyText')}>
      <LinkButton kind="primary" href={hashOf({ screen: 'library' })}>
        {t('desk.compare.toLibrary')}
      </LinkButton>
    </Teaching>
  )
}

const Picked = ({ rows, offerIds }: { rows: SavedOffer[]; offerIds: string[] }) => {
  const picked = useMemo(
    () => offerIds.flatMap((id) => rows.find(({ offerId }) => offerId === id) ?? []),
    [rows, offerIds],
  )
  const listings = useMemo(() => picked.map(({ listing }) => listing), [picked])
  const grounds = useGrounds(listings)
  return picked.length === 0 ? (
    <NothingYet />
  ) : (
    <Loaded state={grounds}>
      {(known) => <Comparing offers={picked} gone={offerIds.length - picked.length} grounds={known} />}
    </Loaded>
  )
}

/** Up to eight saved offers side by side, for one quantity. */
export const CompareScreen = ({ offerIds }: { offerIds: string[] }) => {
  const { library } = useApp()
  const subscribe = useCallback((seen: Seen<Rows<SavedOffer>>) => watchSavedOffers(library, seen), [library])
  return (
    <Loaded state={useWatched(subscribe)}>{({ rows }) => <Picked rows={rows} offerIds={offerIds} />}</Loaded>
  )
}
