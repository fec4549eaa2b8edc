import type { Arrival } from '../../../../domain/landed-cost/analysis'
import { showDate } from '../../amounts'
import { sayCode } from '../../say-code'
import { useWords } from '../../words'

const Stage = ({ name, days }: { name: string; days: string }) => (
  <li className="flex justify-between gap-2 py-0.5">
    <span>{name}</span>
    <span className="shrink-0 text-soft">{days}</span>
  </li>
)

/** From payment to the door, stage by stage, with Chinese holidays and the spare days of the late end. */
export const Stages = ({ arrival }: { arrival: Arrival }) => {
  const { t, language } = useWords()
  return (
    <details className="mt-2 text-xs">
      <summary className="font-medium text-accent underline underline-offset-2">{t('panel.arrival')}</summary>
      <ul className="mt-1">
        {arrival.stages.map(({ stage, days }) => (
          <Stage
            key={stage}
            name={t(`freight.stage.${stage}`)}
            days={t('overlay.mode.days', { low: days.low, high: days.high })}
          />
        ))}
        {arrival.missing.map((stage) => (
          <Stage key={stage} name={sayCode(t, `freight.stage.${stage}`)} days={t('panel.arrival.unknown')} />
        ))}
        {arrival.holidays.map(({ id, from, to, adds }) => (
          <li key={`${id} ${from}`} className="py-0.5 text-soft">
            {t('freight.holiday-adds', {
              holiday: sayCode(t, `freight.holiday.${id}`),
              from: showDate(from, language),
              to: showDate(to, language),
              adds,
            })}
          </li>
        ))}
        {arrival.buffer > 0 ? (
          <Stage name={t('panel.arrival.buffer')} days={t('parts.days', { count: arrival.buffer })} />
        ) : undefined}
      </ul>
    </details>
  )
}
