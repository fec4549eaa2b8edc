import type { Observation } from '../../../domain/observation'
import { showDate, showNumber, showYuan } from '../../parts/amounts'
import { Sparkline } from '../../parts/sparkline'
import { useWords } from '../../parts/words'

const priceText = ({ lowYuan, highYuan }: Observation, language: 'en' | 'ru'): string | undefined => {
  if (lowYuan === undefined) return undefined
  return highYuan === undefined || highYuan === lowYuan
    ? showYuan(lowYuan, language)
    : `${showYuan(lowYuan, language)} – ${showYuan(highYuan, language)}`
}

/** What the buyer's own visits saw, newest first: nobody else's data. */
export const HistoryBlock = ({ observations }: { observations: Observation[] }) => {
  const { t, language } = useWords()
  if (observations.length === 0) return <p className="text-sm text-soft">{t('overlay.history.none')}</p>
  const newest = [...observations].reverse()
  return (
    <div className="flex flex-col gap-2">
      <Sparkline visits={observations} />
      <table className="w-full text-sm">
        <caption className="sr-only">{t('overlay.history')}</caption>
        <thead>
          <tr className="text-start text-xs text-faint">
            <th scope="col" className="py-1 text-start font-medium">
              {t('parts.history.day')}
            </th>
            <th scope="col" className="py-1 text-end font-medium">
              {t('parts.history.price')}
            </th>
            <th scope="col" className="py-1 text-end font-medium">
              {t('parts.history.moq')}
            </th>
          </tr>
        </thead>
        <tbody>
          {newest.slice(0, 12).map((visit) => (
            <tr key={visit.at} className="border-t border-line">
              <td className="py-1">{showDate(visit.at, language)}</td>
              <td className="py-1 text-end">{priceText(visit, language) ?? t('common.unknown')}</td>
              <td className="py-1 text-end">
                {visit.moq === undefined ? t('common.unknown') : showNumber(visit.moq, language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
