import type { ReactNode } from 'react'
import { knownValue } from '../../../domain/field'
import { IconButton } from '../../parts/button'
import { sayCode } from '../../parts/say-code'
import { useUnits } from '../../parts/units'
import { OfferHeading, useOfferName } from '../offer/offer-heading'
import { TrustMeter } from '../parts/trust-meter'
import { hashOf } from '../route'
import { useWords } from '../words'
import { DispatchCell, LandedCell, MoneyCell, OutcomeCell, Question, questionsOf, WeightCell } from './cells'
import type { ComparedOffer, ComparedOffers } from './use-comparison'

const HeadCell = ({ offer: { listing, offerId }, onRemove }: HeadCellProps) => {
  const { t } = useWords()
  const title = useOfferName()(listing)
  return (
    <th scope="col" className="w-[220px] min-w-[200px] p-3 text-start align-top font-normal">
      <div className="flex items-start justify-between gap-1">
        <a href={hashOf({ screen: 'offer', offerId })} className="min-w-0 no-underline! hover:text-accent">
          <OfferHeading listing={listing} level={2} />
        </a>
        <IconButton name="close" label={t('desk.compare.remove', { title })} onPress={onRemove} />
      </div>
      <p lang="zh-CN" className="mt-1 text-xs text-soft">
        {knownValue(listing.supplier.companyName)}
      </p>
    </th>
  )
}

type HeadCellProps = Pick<ComparedOffer, 'offer'> & { onRemove: () => void }

type RowProps = { name: string; offers: ComparedOffer[]; cell: (one: ComparedOffer) => ReactNode }

const Row = ({ name, offers, cell }: RowProps) => (
  <tr className="border-t border-line">
    <th scope="row" className="w-[150px] p-3 text-start align-top text-sm font-normal text-soft">
      {name}
    </th>
    {offers.map((one) => (
      <td key={one.offer.offerId} className="p-3 align-top text-sm">
        {cell(one)}
      </td>
    ))}
  </tr>
)

const Questions = ({ item }: Pick<ComparedOffer, 'item'>) => (
  <div className="flex flex-col gap-3">
    {questionsOf(item).map((ask) => (
      <Question key={ask.code} ask={ask} />
    ))}
  </div>
)

type Props = { compared: ComparedOffers; onRemove: (offerId: string) => void }

/** Offers as columns, what is compared as rows. */
export const ComparisonTable = ({ compared: { base, offers }, onRemove }: Props) => {
  const { t } = useWords()
  const per = sayCode(t, `trust.compare.per-${base ?? 'piece'}`)
  const units = useUnits()
  return (
    <div className="overflow-x-auto rounded-lg border border-line bg-raised shadow-low">
      <table className="w-full">
        <thead>
          <tr>
            <td />
            {offers.map(({ offer }) => (
              <HeadCell key={offer.offerId} offer={offer} onRemove={() => onRemove(offer.offerId)} />
            ))}
          </tr>
        </thead>
        <tbody>
          <Row
            name={t('desk.compare.rank')}
            offers={offers}
            cell={({ item }) => <OutcomeCell outcome={item.outcome} />}
          />
          <Row
            name={t('desk.compare.landed', { base: per })}
            offers={offers}
            cell={(one) => <LandedCell item={one.item} cost={one.cost} />}
          />
          <Row
            name={t('desk.compare.goods', { base: per })}
            offers={offers}
            cell={({ item }) => <MoneyCell cell={item.goods} />}
          />
          <Row
            name={t('desk.compare.units')}
            offers={offers}
            cell={(one) =>
              one.item.units === undefined
                ? t('common.unknown')
                : units(one.offer.listing.unit).count(one.item.units)
            }
          />
          <Row
            name={t('desk.compare.dispatch')}
            offers={offers}
            cell={({ item }) => <DispatchCell cell={item.dispatch} />}
          />
          <Row
            name={t('desk.compare.weight')}
            offers={offers}
            cell={({ item }) => <WeightCell cell={item.weight} />}
          />
          <Row
            name={t('desk.card.trust')}
            offers={offers}
            cell={({ offer }) => (offer.trust ? <TrustMeter trust={offer.trust} /> : t('common.unknown'))}
          />
          <Row
            name={t('desk.compare.askTitle')}
            offers={offers}
            cell={({ item }) => <Questions item={item} />}
          />
        </tbody>
      </table>
    </div>
  )
}
