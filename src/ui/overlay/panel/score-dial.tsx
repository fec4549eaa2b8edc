import { classes } from '../../parts/classes'
import { scoreTone } from '../../parts/trust/score-tone'
import { useWords } from '../../parts/words'

type Props = { score: number | undefined; confidence: number }

const LOOKS = { good: 'text-good', warn: 'text-warn', bad: 'text-bad' } as const

const ROUND = 2 * Math.PI * 20

/** Score out of 100 with how much of what we look at was told; without enough facts there is no score. */
export const ScoreDial = ({ score, confidence }: Props) => {
  const { t } = useWords()
  const label =
    score === undefined
      ? t('overlay.trust.no-score')
      : t('overlay.trust.score', { score: Math.round(score), confidence: Math.round(confidence) })
  return (
    <div className="flex shrink-0 flex-col items-center" role="img" aria-label={label} title={label}>
      <svg
        width="52"
        height="52"
        viewBox="0 0 52 52"
        aria-hidden="true"
        className={score === undefined ? 'text-faint' : LOOKS[scoreTone(score)]}
      >
        <circle cx="26" cy="26" r="20" fill="none" className="stroke-line" strokeWidth="5" />
        <circle
          cx="26"
          cy="26"
          r="20"
          fill="none"
          stroke="currentColor"
          strokeWidth="5"
          strokeLinecap="round"
          strokeDasharray={`${((score ?? 0) / 100) * ROUND} ${ROUND}`}
          transform="rotate(-90 26 26)"
        />
        <text
          x="26"
          y="31"
          textAnchor="middle"
          className={classes('fill-ink font-bold', score === undefined ? 'text-sm' : 'text-base')}
        >
          {score === undefined ? '–' : Math.round(score)}
        </text>
      </svg>
      <span aria-hidden="true" className="text-2xs text-faint">
        {t('overlay.trust.confidence', { percent: Math.round(confidence) })}
      </span>
    </div>
  )
}
