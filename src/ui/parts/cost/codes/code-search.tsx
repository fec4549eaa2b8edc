import { useCallback, useState } from 'react'
import { FieldLabel, INPUT } from '../../field-label'
import { useWords } from '../../words'
import type { CostWork } from '../work/cost-work'
import { CandidateList } from './candidate-list'
import { useAnswer } from './use-answer'

const Found = ({ work, words }: { work: CostWork; words: string }) => {
  const { t, language } = useWords()
  const [asked, setAsked] = useState<string>()
  const { country } = work.costBuyer
  const { codes } = work
  const ask = useCallback(() => codes.find(words, { country, language }), [codes, words, country, language])
  const answer = useAnswer(ask)
  if (!answer)
    return (
      <p role="status" className="text-sm text-soft">
        {t('panel.code.searching')}
      </p>
    )
  if (!answer.ok)
    return (
      <p role="status" className="text-sm text-warn">
        {t('panel.code.not-asked')}
      </p>
    )
  const { hits } = answer.value
  return (
    <>
      <p role="status" className="text-xs text-soft">
        {hits.length === 0 ? t('panel.code.found-none') : t('panel.code.found', { count: hits.length })}
      </p>
      {hits.length > 0 ? <CandidateList work={work} hits={hits} asked={asked} onAsk={setAsked} /> : undefined}
    </>
  )
}

/** Headings by plain words, in any language we have names in, or by the first digits of a code. */
export const CodeSearch = ({ work }: { work: CostWork }) => {
  const { t } = useWords()
  const [words, setWords] = useState('')
  const wanted = words.trim()
  return (
    <div className="flex flex-col gap-2">
      <FieldLabel label={t('panel.code.search')} hint={t('panel.code.search-hint')}>
        {({ id, hintId }) => (
          <input
            id={id}
            type="search"
            aria-describedby={hintId}
            className={INPUT}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        )}
      </FieldLabel>
      {wanted.length >= 2 ? <Found work={work} words={wanted} /> : undefined}
    </div>
  )
}
