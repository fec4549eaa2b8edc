import type { ConditionalPrice, Promotion } from '../../../domain/listing'
import { showYuan } from '../../parts/amounts'
import { useWords } from '../../parts/words'

type Props = { promotion: Promotion | undefined; conditional: ConditionalPrice[] }

const standingText = ({ standingLow, standingHigh }: Promotion, language: 'en' | 'ru'): string =>
  standingLow === standingHigh
    ? showYuan(standingLow, language)
    : `${showYuan(standingLow, language)} – ${showYuan(standingHigh, language)}`

/** Prices that are not the buyer's price: what it was before a sale, and what only some get. */
export const PriceNotes = ({ promotion, conditional }: Props) => {
  const { t, language } = useWords()
  if (!promotion && conditional.length === 0) return undefined
  return (
    <dl className="flex flex-col gap-1 text-sm">
      {promotion ? (
        <div className="flex flex-wrap gap-x-2">
          <dt className="text-soft">
            {t('overlay.promotion')} <span lang="zh">{promotion.label}</span>
          </dt>
          <dd>{t('overlay.promotion.normally', { price: standingText(promotion, language) })}</dd>
        </div>
      ) : undefined}
      {conditional.map((one) => (
        <div key={`${one.label} ${one.price ?? ''}`} className="flex flex-wrap gap-x-2">
          <dt className="text-soft">
            {t('overlay.conditional')} <span lang="zh">{one.label}</span>
          </dt>
          <dd>
            {one.price ? showYuan(one.price, language) : t('common.unknown')}{' '}
            <span lang="zh" className="text-faint">
              {one.condition}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
