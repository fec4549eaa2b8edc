import type { PriceAt } from '../../../domain/price-at'
import { showYuan } from '../../parts/amounts'
import { Note } from '../../parts/note'
import type { Units } from '../../parts/units'
import { useWords } from '../../parts/words'

type Props = { price: PriceAt; unit: Units; standing: string | undefined }

/** What one unit costs on the page; with a running promotion, what it normally costs beside it. */
export const PriceLine = ({ price, unit, standing }: Props) => {
  const { t, language } = useWords()
  if (price.is === 'not-shown') return <Note tone="warn">{t('overlay.price.not-shown')}</Note>
  if (price.is === 'unreadable')
    return <Note tone="warn">{t('overlay.price.unreadable', { saw: price.saw })}</Note>
  if (price.is === 'choose-variant')
    return (
      <Note tone="plain">
        {t('overlay.price.choose', {
          low: showYuan(price.low, language),
          high: showYuan(price.high, language),
        })}
      </Note>
    )
  if (price.is === 'below-moq')
    return (
      <Note tone="warn">
        {t('overlay.price.below', { from: unit.count(price.from), price: showYuan(price.price, language) })}
      </Note>
    )
  return (
    <p className="flex flex-wrap items-baseline gap-x-2">
      <span className="text-xl font-semibold">{showYuan(price.price, language)}</span>
      <span className="text-sm text-soft">/ {unit.one}</span>
      {standing ? (
        <span className="text-sm text-soft">
          {t('overlay.price.standing', { price: showYuan(standing, language) })}
        </span>
      ) : undefined}
    </p>
  )
}
