import { Button } from '../../parts/button'
import { LinkButton } from '../parts/link-button'
import { hashOf, MOST_COMPARED } from '../route'
import { useWords } from '../words'

type Props = { selected: string[]; onClear: () => void }

/** Stands at the bottom while something is ticked. */
export const SelectionBar = ({ selected, onClear }: Props) => {
  const { t } = useWords()
  if (selected.length === 0) return null
  const tooMany = selected.length > MOST_COMPARED
  return (
    <div className="sticky bottom-4 mt-4 flex flex-wrap items-center gap-3 rounded-lg border border-line bg-raised p-3 shadow-float">
      <p role="status" className="flex-1 text-sm font-medium">
        {t('desk.select.count', { count: selected.length })}
        {tooMany && <span className="ms-2 text-warn">{t('desk.select.most')}</span>}
      </p>
      <Button look="quiet" onPress={onClear}>
        {t('desk.select.clear')}
      </Button>
      {!tooMany && (
        <LinkButton kind="primary" icon="compare" href={hashOf({ screen: 'compare', offerIds: selected })}>
          {t('desk.select.compare')}
        </LinkButton>
      )}
    </div>
  )
}
