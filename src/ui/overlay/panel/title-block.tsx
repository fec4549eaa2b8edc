import { knownValue } from '../../../domain/field'
import type { Listing } from '../../../domain/listing'
import { classes } from '../../parts/classes'
import { Icon } from '../../parts/icon'
import { useWords } from '../../parts/words'
import type { FieldName } from './field-states'

type Props = { listing: Listing; english: string | undefined; missed: FieldName[] }

const StatusTag = ({ status }: { status: Listing['status'] }) => {
  const { t } = useWords()
  const is = knownValue(status)
  const look = { 'on-sale': 'bg-good-wash text-good', 'off-shelf': 'bg-bad-wash text-bad' }
  return (
    <span
      className={classes(
        'rounded-full px-2 py-0.5 text-2xs font-semibold',
        is ? look[is] : 'bg-sunken text-soft',
      )}
    >
      {is ? t(`parts.status.${is}`) : t('overlay.status.unknown')}
    </span>
  )
}

/** English only where the glossary knows enough of the title; the original always. */
export const TitleBlock = ({ listing, english, missed }: Props) => {
  const { t } = useWords()
  const title = knownValue(listing.title)
  return (
    <div className="px-4 pt-3 pb-3">
      {english ? <h2 className="text-base leading-snug font-semibold">{english}</h2> : undefined}
      {title ? (
        <p
          lang="zh"
          dir="auto"
          className={classes(english ? 'mt-1 text-sm text-soft' : 'text-base font-semibold')}
        >
          {title}
        </p>
      ) : (
        <p className="text-base font-semibold text-soft">{t('overlay.title.missing')}</p>
      )}
      <div className="mt-2 flex flex-wrap items-center gap-1.5 text-2xs text-faint">
        <StatusTag status={listing.status} />
        {missed.length > 0 ? (
          <span className="inline-flex items-center gap-1 rounded-full bg-warn-wash px-2 py-0.5 font-semibold text-warn">
            <Icon name="info" size={12} />
            {t('overlay.partly', { facts: missed.map((name) => t(`parts.fact.${name}`)).join(', ') })}
          </span>
        ) : undefined}
        <span>
          {t('overlay.offer')} {listing.offerId}
        </span>
      </div>
    </div>
  )
}
