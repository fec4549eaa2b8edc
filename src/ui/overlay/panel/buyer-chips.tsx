import type { BuyerProfile } from '../../../domain/buyer'
import { cityLabel } from '../../parts/cities'
import { countryName } from '../../parts/countries'
import { Icon } from '../../parts/icon'
import { sayCode } from '../../parts/say-code'
import { useWords } from '../../parts/words'

type Props = { buyer: BuyerProfile; onEdit: () => void }

/** For whom everything below is worked out: one button that reopens the questions. */
export const BuyerChips = ({ buyer, onEdit }: Props) => {
  const { t, language } = useWords()
  const chips = [
    buyer.country ? countryName(buyer.country, language) : t('overlay.chips.no-country'),
    ...(buyer.currency ? [buyer.currency] : []),
    sayCode(t, `cost.mode.${buyer.mode}`),
    ...(buyer.forwarderCity ? [cityLabel(buyer.forwarderCity)] : []),
  ]
  return (
    <button
      type="button"
      onClick={onEdit}
      className="flex min-h-9 w-full items-center gap-1.5 overflow-hidden border-t border-line px-4 py-1.5 text-start text-xs text-soft hover:bg-sunken"
    >
      <span className="shrink-0">{t('overlay.chips.for')}</span>
      <span className="min-w-0 flex-1 truncate font-medium text-ink">{chips.join(' · ')}</span>
      <span className="sr-only">{t('overlay.chips.change')}</span>
      <Icon name="edit" size={13} />
    </button>
  )
}
