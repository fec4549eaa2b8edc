import type { Field } from '../../../domain/field'
import type { Listing } from '../../../domain/listing'
import { classes } from '../../parts/classes'
import { useWords } from '../../parts/words'
import { fieldStates } from './field-states'

const LOOK: Record<Field<unknown>['is'], string> = {
  found: 'text-good',
  'not-shown': 'text-faint',
  unreadable: 'text-warn font-semibold',
}

/** Every fact we look for on an offer page: found and from where, not shown, or there and unreadable. */
export const SourcesBlock = ({ listing }: { listing: Listing }) => {
  const { t } = useWords()
  return (
    <div>
      <p className="mb-2 text-xs text-soft">
        {t('overlay.sources.generation', { generation: listing.generation })}
      </p>
      <ul className="divide-y divide-line text-xs">
        {fieldStates(listing).map(({ name, field }) => (
          <li key={name} className="flex gap-2 py-1">
            <span className="w-28 shrink-0 text-soft">{t(`parts.fact.${name}`)}</span>
            <span className="min-w-0 flex-1 break-words">
              <span className={classes(LOOK[field.is])}>
                {field.is === 'found' ? t(`parts.from.${field.from}`) : t(`parts.fact-is.${field.is}`)}
              </span>
              {field.is === 'found' ? (
                <span className="block font-mono text-2xs break-all text-faint">{field.at}</span>
              ) : undefined}
              {field.is === 'unreadable' ? (
                <span className="ms-1" lang="zh">
                  {field.saw}
                </span>
              ) : undefined}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
