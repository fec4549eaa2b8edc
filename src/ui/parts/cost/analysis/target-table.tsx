import type { TargetRow } from '../../../../domain/landed-cost/analysis'
import { big } from '../../../../domain/money'
import { showMoney, showNumber } from '../../amounts'
import { classes } from '../../classes'
import { useWords } from '../../words'
import type { CostWork } from '../work/cost-work'
import { CopyTarget } from './copy-target'

type Props = { work: CostWork; rows: TargetRow[] }

/** Met already, or by how much the price must come down. */
const Gap = ({ row }: { row: TargetRow }) => {
  const { t, language } = useWords()
  if (row.why) return <span className="text-warn">{t(`panel.target.${row.why}`)}</span>
  if (row.lessPercent === undefined) return undefined
  const less = big(row.lessPercent)
  return less.lte(0) ? (
    <span className="text-good">{t('panel.target.met')}</span>
  ) : (
    <span>−{showNumber(row.lessPercent, language, 1)} %</span>
  )
}

const Row = ({ work, row }: { work: CostWork; row: TargetRow }) => {
  const { language } = useWords()
  const show = (price: string) => showMoney(price, work.order.priceCurrency, language)
  return (
    <tr className="border-t border-line">
      <th className={classes('py-1 text-start', row.quantity !== work.choice.quantity && 'font-normal')}>
        {showNumber(row.quantity, language)}
      </th>
      <td className="py-1 text-end text-soft">{row.listed ? show(row.listed) : '–'}</td>
      <td className="py-1 text-end font-semibold">{row.ask ? show(row.ask) : '–'}</td>
      <td className="py-1 text-end">
        <Gap row={row} />
      </td>
      <td className="py-1 text-end">
        {row.ask ? <CopyTarget work={work} quantity={row.quantity} ask={row.ask} /> : undefined}
      </td>
    </tr>
  )
}

/** For each quantity the price of today beside the price to ask for, ready to copy for the seller. */
export const TargetTable = ({ work, rows }: Props) => {
  const { t } = useWords()
  return (
    <table className="w-full text-xs">
      <thead>
        <tr className="text-soft">
          <th className="py-1 text-start font-medium">{t('common.quantity')}</th>
          <th className="py-1 text-end font-medium">{t('panel.target.listed')}</th>
          <th className="py-1 text-end font-medium">{t('panel.target.ask')}</th>
          <th className="py-1 text-end font-medium">{t('panel.target.gap')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.quantity} work={work} row={row} />
        ))}
      </tbody>
    </table>
  )
}
