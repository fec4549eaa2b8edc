import type { MessageProblem } from '../../../../app/messages/message'
import { Button } from '../../../parts/button'
import { Note } from '../../../parts/note'
import { useWords } from '../../../parts/words'

type Props = { why: MessageProblem['kind']; onAgain: () => void }

/** No figures, no cost: said, with what can be done. What the page itself says stands above all the same. */
export const CostFailed = ({ why, onAgain }: Props) => {
  const { t } = useWords()
  const mayHelp = why !== 'reload-page'
  return (
    <section
      aria-label={t('overlay.cost')}
      className="flex flex-col items-start gap-2 border-t border-line px-4 py-4"
    >
      <div role="status" className="w-full">
        <Note tone="warn">{t(mayHelp ? 'panel.ground.failed' : 'panel.ground.reload')}</Note>
      </div>
      {mayHelp ? (
        <Button icon="reload" onPress={onAgain}>
          {t('panel.again')}
        </Button>
      ) : undefined}
    </section>
  )
}
