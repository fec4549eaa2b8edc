import { Chip } from '../../parts/chip'
import { useWords } from '../words'
import type { Fact } from './fact'

const Value = ({ fact }: { fact: Fact }) => {
  const { t } = useWords()
  if (fact.is === 'not-shown') return <span className="text-faint">{t('parts.fact-is.not-shown')}</span>
  if (fact.is === 'unreadable')
    return <span className="text-warn">{t('parts.fact-is.unreadable', { saw: fact.saw })}</span>
  return (
    <ul className="min-w-0 flex-1">
      {[...new Set(fact.texts)].map((text) => (
        <li key={text} className="break-words">
          {text}
        </li>
      ))}
    </ul>
  )
}

/** Name, value and where it was read; the path in the page's data or markup is in the tip. */
export const FactRow = ({ fact }: { fact: Fact }) => {
  const { t } = useWords()
  return (
    <div className="grid gap-x-4 gap-y-1 border-t border-line py-2 text-sm sm:grid-cols-[190px_1fr]">
      <dt className="text-soft">{t(fact.name)}</dt>
      <dd className="flex min-w-0 flex-wrap items-start justify-between gap-2">
        <Value fact={fact} />
        {fact.is === 'found' && (
          <span title={fact.at}>
            <Chip>{t(`parts.from.${fact.from}`)}</Chip>
          </span>
        )}
      </dd>
    </div>
  )
}
