import type { TrustReason } from '../../../domain/trust/report'
import { Chip, type Tone } from '../chip'
import { sayCode } from '../say-code'
import { useWords } from '../words'

const signed = (points: number): string => (points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '0')

const toneOf = (points: number): Tone => (points === 0 ? 'plain' : points > 0 ? 'good' : 'bad')

/** Each fact and what it is worth, weightiest first; where it was read is in its tooltip. */
export const TrustReasons = ({ reasons }: { reasons: TrustReason[] }) => {
  const { t } = useWords()
  if (reasons.length === 0) return <p className="text-sm text-soft">{t('parts.trust.nothing')}</p>
  const weighty = reasons.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
  return (
    <ul aria-label={t('parts.trust.reasons')} className="flex flex-col gap-1.5">
      {weighty.map(({ code, points, params, at }) => (
        <li
          key={`${code} ${at} ${JSON.stringify(params)}`}
          title={t('parts.read-at', { at })}
          className="flex items-start gap-2 text-sm"
        >
          <span className="w-10 shrink-0 text-center">
            <Chip tone={toneOf(points)}>
              <bdi>{signed(points)}</bdi>
            </Chip>
          </span>
          <span className="min-w-0">{sayCode(t, `trust.reason.${code}`, params)}</span>
        </li>
      ))}
    </ul>
  )
}
