import type { RulePeriod } from '../../../domain/pack-file/rule-periods'
import { Button } from '../../parts/button'
import { Panel } from '../parts/panel'
import { useWords } from '../words'
import { ChangeList } from './change-list'

type Props = { periods: RulePeriod[]; date: string; onDate: (date: string) => void }

const isOn = (periods: RulePeriod[], at: number, date: string): boolean => {
  const [from, next] = [periods[at]?.from, periods[at + 1]?.from]
  return from !== undefined && from <= date && (next === undefined || date < next)
}

const Period = ({
  period,
  isHere,
  onDate,
}: { period: RulePeriod; isHere: boolean } & Pick<Props, 'onDate'>) => {
  const { t, format } = useWords()
  const { from, rules, changes } = period
  return (
    <li className="border-t border-line py-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <span className="text-sm font-medium">
          {t(rules ? 'rules.period' : 'rules.period.none', { day: format.day(from), id: rules?.id ?? '' })}
        </span>
        {isHere ? (
          <span className="text-xs text-soft">{t('rules.period.here')}</span>
        ) : (
          <Button look="quiet" onPress={() => onDate(from)}>
            {t('rules.period.look', { day: format.day(from) })}
          </Button>
        )}
      </div>
      {changes.length > 0 && (
        <details>
          <summary className="cursor-pointer py-1 text-sm text-soft">{t('rules.period.changes')}</summary>
          <ChangeList changes={changes} isOfOne />
        </details>
      )}
    </li>
  )
}

/** The rules before and after, and what changed at each boundary. The latest stand first. */
export const PeriodList = ({ periods, date, onDate }: Props) => {
  const { t } = useWords()
  const turns = periods.map((period, at) => ({ period, isHere: isOn(periods, at, date) }))
  return (
    <Panel title={t('rules.periods')} text={t('rules.periods.text')}>
      <ol>
        {turns.toReversed().map((turn) => (
          <Period key={turn.period.from} {...turn} onDate={onDate} />
        ))}
      </ol>
    </Panel>
  )
}
