import type { CurvePoint } from '../../../../domain/landed-cost/analysis'
import { showMoney, showNumber } from '../../amounts'
import { useWords } from '../../words'

/** As many rows as can be read; the drawing has the rest. */
const ROWS = 16

const spread = <T,>(all: T[]): T[] => {
  const every = Math.max(1, Math.ceil(all.length / ROWS))
  return all.filter((_, index) => index % every === 0 || index === all.length - 1)
}

/** The curve in figures, for whoever does not see the drawing or wants to copy it. */
export const CurveTable = ({ points, currency }: { points: CurvePoint[]; currency: string }) => {
  const { t, language } = useWords()
  return (
    <details className="text-xs">
      <summary className="font-medium text-accent underline underline-offset-2">
        {t('panel.curve.table')}
      </summary>
      <table className="mt-1.5 w-full">
        <thead>
          <tr className="text-soft">
            <th className="py-1 text-start font-medium">{t('common.quantity')}</th>
            <th className="py-1 text-end font-medium">{t('panel.curve.each')}</th>
            <th className="py-1 text-end font-medium">{t('panel.curve.total')}</th>
          </tr>
        </thead>
        <tbody>
          {spread(points).map(({ quantity, perUnit, total }) => (
            <tr key={quantity} className="border-t border-line">
              <td className="py-1">{showNumber(quantity, language)}</td>
              <td className="py-1 text-end">
                {perUnit ? showMoney(perUnit, currency, language) : t('common.incomplete')}
              </td>
              <td className="py-1 text-end">
                {total ? showMoney(total, currency, language) : t('common.incomplete')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
