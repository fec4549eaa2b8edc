import type { TrustReason } from '../../../domain/trust/report'
import { classes } from '../../parts/classes'
import { sayCode } from '../../parts/say-code'
import { useWords } from '../../parts/words'

const signed = (points: number): string => (points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '0')

const look = (points: number): string => {
  if (points === 0) return 'bg-sunken text-soft'
  return points > 0 ? 'bg-good-wash text-good' : 'bg-bad-wash text-bad'
}

/** Each fact and what it is worth; where it was read is in its tooltip. */
export const TrustReasons = ({ reasons }: { reasons: TrustReason[] }) => {
  const { t } = useWords()
  if (reasons.length === 0) return <p className="text-sm text-soft">{t('overlay.trust.nothing')}</p>
  const weighty = [...reasons].sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
  return (
    <ul aria-label={t('overlay.trust.reasons')} className="flex flex-col gap-1">
      {weighty.map(({ code, points, params, at }) => (
        <li
          key={`${code} ${at} ${JSON.stringify(params)}`}
          title={t('overlay.read-at', { at })}
          className="flex gap-2 text-sm"
        >
          <span
            className={classes(
              'mt-px h-5 w-9 shrink-0 rounded-sm text-center text-xs leading-5 font-semibold',
              look(points),
            )}
          >
            {signed(points)}
          </span>
          <span>{sayCode(t, `trust.reason.${code}`, params)}</span>
        </li>
      ))}
    </ul>
  )
}
