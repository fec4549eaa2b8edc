import type { BuyerProfile } from '../../../domain/buyer'
import { Button } from '../../parts/button'
import { useWords } from '../../parts/words'

type Props = { buyer: BuyerProfile; onBuyer: (buyer: BuyerProfile) => void }

/** No destination, no cost: a country is never guessed. */
export const NoCountry = ({ buyer, onBuyer }: Props) => {
  const { t } = useWords()
  return (
    <div className="flex flex-col items-start gap-2 border-t border-line px-4 py-4">
      <p className="font-semibold">{t('overlay.no-country')}</p>
      <p className="text-sm text-soft">{t('overlay.no-country.more')}</p>
      <Button look="main" onPress={() => onBuyer({ ...buyer, asked: false })}>
        {t('overlay.no-country.set')}
      </Button>
    </div>
  )
}
