import { badgeFacts } from '../../../data/badges'
import type { Field } from '../../../domain/field'
import type { Badge } from '../../../domain/supplier'
import { sayCode } from '../../parts/say-code'
import { useWords } from '../../parts/words'

const Explained = ({ badge }: { badge: Badge }) => {
  const { t } = useWords()
  const { zh, basis } = badgeFacts(badge)
  const name = sayCode(t, `trust.badge.${badge.code}.name`)
  return (
    <details className="rounded-md border border-line px-2.5 py-1.5 text-sm open:w-full">
      <summary className="flex items-center gap-1.5">
        <span lang="zh" className="font-medium">
          {zh}
        </span>
        {badge.code === 'other' ? undefined : <span className="text-xs text-soft">{name}</span>}
      </summary>
      <p className="mt-1.5">
        <span className="font-medium text-good">{t('overlay.badge.proves')}</span>{' '}
        {sayCode(t, `trust.badge.${badge.code}.proves`)}
      </p>
      <p className="mt-1">
        <span className="font-medium text-warn">{t('overlay.badge.does-not')}</span>{' '}
        {sayCode(t, `trust.badge.${badge.code}.does-not`)}
      </p>
      {basis === 'recalled' ? (
        <p className="mt-1 text-xs text-faint">{t('overlay.badge.recalled')}</p>
      ) : undefined}
    </details>
  )
}

/** Each badge opens to what it proves and what it does not. */
export const Badges = ({ badges }: { badges: Field<Badge[]> }) => {
  const { t } = useWords()
  if (badges.is !== 'found' || badges.value.length === 0)
    return <p className="text-sm text-soft">{t('overlay.badge.none')}</p>
  return (
    <div className="flex flex-wrap gap-1.5">
      {badges.value.map((badge) => (
        <Explained key={`${badge.code} ${badge.text}`} badge={badge} />
      ))}
    </div>
  )
}
