import type { Margin } from '../../../../domain/landed-cost/analysis'
import { big } from '../../../../domain/money'
import { showMoney, showNumber } from '../../amounts'
import { classes } from '../../classes'
import { useWords } from '../../words'

type Props = { margin: Margin; unit: string }

const SIDES = ['low', 'likely', 'high'] as const

/** Low is when everything costs most. A loss is said by its sign and its colour. */
export const MarginTable = ({ margin, unit }: Props) => {
  const { t, language } = useWords()
  const money = (amount: string) => showMoney(amount, margin.currency, language)
  const rows = [
    { name: t('panel.margin.each', { unit }), of: margin.perUnit, show: money },
    {
      name: t('panel.margin.percent'),
      of: margin.percent,
      show: (value: string) => `${showNumber(value, language, 1)} %`,
    },
    { name: t('panel.margin.total'), of: margin.total, show: money },
  ]
  return (
    <table className="w-full text-sm">
      <thead>
        <tr className="text-xs text-soft">
          <td />
          {SIDES.map((side) => (
            <th key={side} className="py-1 text-end font-medium">
              {t(`panel.margin.${side}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, of, show }) => (
          <tr key={name} className="border-t border-line">
            <th className="py-1 text-start font-normal text-soft">{name}</th>
            {SIDES.map((side) => (
              <td
                key={side}
                className={classes(
                  'py-1 text-end',
                  side === 'likely' && 'font-semibold',
                  big(of[side]).lt(0) && 'text-bad',
                )}
              >
                {show(of[side])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
