import { Big } from '../../../domain/money'
import type { Observation } from '../../../domain/observation'
import { Chip } from '../../parts/chip'
import { Sparkline } from '../../parts/sparkline'
import { Panel } from '../parts/panel'
import { useWords } from '../words'

const Span = ({ visit }: { visit: Observation }) => {
  const { t, format } = useWords()
  if (visit.lowYuan === undefined || visit.highYuan === undefined)
    return <span className="text-faint">{t('parts.fact-is.not-shown')}</span>
  const { lowYuan, highYuan } = visit
  return lowYuan === highYuan ? format.yuan(lowYuan) : `${format.yuan(lowYuan)}–${format.yuan(highYuan)}`
}

const Change = ({ prices }: { prices: string[] }) => {
  const { t, format } = useWords()
  const [first, last] = [prices[0], prices.at(-1)]
  if (!first || !last || prices.length < 2) return null
  const by = new Big(last).minus(first)
  if (by.eq(0) || new Big(first).eq(0)) return <Chip>{t('desk.history.same')}</Chip>
  const change = format.percent(by.abs().div(first).toNumber())
  return by.gt(0) ? (
    <Chip tone="warn">▲ {t('desk.history.up', { change })}</Chip>
  ) : (
    <Chip tone="good">▼ {t('desk.history.down', { change })}</Chip>
  )
}

const Row = ({ visit }: { visit: Observation }) => {
  const { t, format } = useWords()
  const number = (value: number | undefined) =>
    value === undefined ? (
      <span className="text-faint">{t('parts.fact-is.not-shown')}</span>
    ) : (
      format.number(value)
    )
  return (
    <tr className="border-t border-line">
      <th scope="row" className="py-1.5 pe-3 text-start font-normal text-soft">
        {format.day(visit.at)}
      </th>
      <td className="py-1.5 pe-3 text-end font-medium">
        <Span visit={visit} />
      </td>
      <td className="py-1.5 pe-3 text-end">{number(visit.moq)}</td>
      <td className="py-1.5 text-end">{number(visit.stock)}</td>
    </tr>
  )
}

const HEADS = ['parts.history.day', 'parts.history.price', 'parts.history.moq', 'desk.history.stock'] as const

/** The buyer's own visits, newest first, with the lowest price drawn over time. */
export const PriceHistory = ({ visits }: { visits: Observation[] }) => {
  const { t } = useWords()
  const prices = visits.flatMap(({ lowYuan }) => lowYuan ?? [])
  return (
    <Panel title={t('desk.history.title')} aside={<Change prices={prices} />}>
      {visits.length < 2 && <p className="mb-3 text-sm text-soft">{t('desk.history.none')}</p>}
      <div className="mb-3">
        <Sparkline visits={visits} />
      </div>
      <div className="max-h-[280px] overflow-y-auto">
        <table className="w-full text-sm">
          <thead>
            <tr className="text-xs text-faint">
              {HEADS.map((key, i) => (
                <th
                  key={key}
                  scope="col"
                  className={i === 0 ? 'py-1 pe-3 text-start' : 'py-1 pe-3 text-end last:pe-0'}
                >
                  {t(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {visits.toReversed().map((visit) => (
              <Row key={visit.at} visit={visit} />
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  )
}
