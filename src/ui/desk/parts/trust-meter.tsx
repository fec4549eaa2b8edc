import type { TrustReport } from '../../../domain/trust/report'
import { Chip } from '../../parts/chip'
import { classes } from '../../parts/classes'
import { sayNoScore } from '../../parts/trust/say-no-score'
import { scoreTone } from '../../parts/trust/score-tone'
import { useWords } from '../words'

const FILLS = { good: 'bg-good', warn: 'bg-warn', bad: 'bg-bad' } as const

/** The score as number and bar; none at all when too little is known. Dealbreakers stand beside it. */
export const TrustMeter = ({ trust }: { trust: TrustReport }) => {
  const { t } = useWords()
  const { score, dealbreakers } = trust
  return (
    <div className="flex flex-col gap-1">
      <span className="flex flex-wrap items-center gap-2">
        {score === undefined ? (
          <span className="text-sm text-soft">{sayNoScore(t, trust)}</span>
        ) : (
          <span className="text-lg font-semibold">{t('desk.trust.score', { score })}</span>
        )}
        {dealbreakers.length > 0 && (
          <Chip tone="bad">{t('desk.card.dealbreakers', { count: dealbreakers.length })}</Chip>
        )}
      </span>
      {score !== undefined && (
        <span
          aria-hidden="true"
          className="block h-1.5 w-full max-w-sm overflow-hidden rounded-full bg-sunken"
        >
          <span
            className={classes('block h-full rounded-full', FILLS[scoreTone(score)])}
            style={{ width: `${score}%` }}
          />
        </span>
      )}
    </div>
  )
}
