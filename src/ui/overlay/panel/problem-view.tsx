import type { PageProblem } from '../../../domain/page-problem'
import { Button } from '../../parts/button'
import { Icon } from '../../parts/icon'
import { useWords } from '../../parts/words'

type Props = { problem: PageProblem; onReread: () => void }

/** Why the page could not be read and what the buyer can do; nothing is tried again unless asked. */
export const ProblemView = ({ problem, onReread }: Props) => {
  const { t } = useWords()
  return (
    <div role="status" className="flex flex-col items-start gap-3 px-4 py-6">
      <span className="rounded-full bg-warn-wash p-2.5 text-warn">
        <Icon name="warn" size={22} />
      </span>
      <h2 className="text-lg font-semibold">{t(`overlay.problem.${problem.kind}`)}</h2>
      <p className="text-sm text-soft">{t(`overlay.problem.${problem.kind}.more`)}</p>
      <p className="text-xs text-faint">
        {t('overlay.problem.because')} <span className="break-words">{problem.because}</span>
      </p>
      <Button icon="reload" onPress={onReread}>
        {t('overlay.reread')}
      </Button>
    </div>
  )
}
