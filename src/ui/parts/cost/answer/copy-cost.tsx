import { CopyButton } from '../../copy-button'
import { useWords } from '../../words'
import { costAsText } from '../cost-as-text'
import type { CostWork } from '../work/cost-work'
import { offerSubject } from './offer-subject'

/** The whole calculation as text for a broker, a partner or the buyer's own files. */
export const CopyCost = ({ work }: { work: CostWork }) => {
  const words = useWords()
  const { cost, rows } = work
  return (
    <div className="-ms-2.5">
      <CopyButton
        label={words.t('panel.copy')}
        text={() => costAsText(words, { cost, rows, subject: offerSubject(words, work), madeOn: work.day })}
      />
    </div>
  )
}
