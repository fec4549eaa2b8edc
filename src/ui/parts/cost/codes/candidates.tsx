import { useCallback, useState } from 'react'
import type { CandidateDuty } from '../../../../domain/goods-code/candidate-duty'
import type { CodeCandidate } from '../../../../domain/goods-code/goods-code'
import { Note } from '../../note'
import { useWords } from '../../words'
import type { CostWork } from '../work/cost-work'
import { CandidateList } from './candidate-list'
import { CodeSearch } from './code-search'
import { Questions } from './questions'
import { useAnswer } from './use-answer'

/**
 * The duty comes a moment after the names, and with it the names in the language of now; why they are candidates is
 * what the page told. Without an answer the names stand alone.
 */
const hitsOf = (candidates: CodeCandidate[], answered: CandidateDuty[]): CandidateDuty[] =>
  candidates.map((candidate) => {
    const hit = answered.find((one) => one.candidate.code === candidate.code)
    return hit
      ? { ...hit, candidate: { ...candidate, label: hit.candidate.label } }
      : { candidate, lines: [], remedy: false }
  })

const Likely = ({
  work,
  asked,
  onAsk,
}: {
  work: CostWork
  asked: string | undefined
  onAsk: (code: string | undefined) => void
}) => {
  const { t, language } = useWords()
  const { candidates } = work.ground.goods
  const { country } = work.costBuyer
  const { codes } = work
  const ask = useCallback(
    () =>
      codes.dutiesOf(
        candidates.map(({ code }) => code),
        { country, language },
      ),
    [codes, candidates, country, language],
  )
  const answer = useAnswer(ask)
  const hits = hitsOf(candidates, answer?.ok ? answer.value.hits : [])
  return (
    <>
      {answer && !answer.ok ? <Note tone="warn">{t('panel.code.not-asked')}</Note> : undefined}
      <Questions
        work={work}
        onAnswer={() => {
          onAsk(undefined)
          work.onAnswer()
        }}
      />
      <CandidateList work={work} hits={hits} asked={asked} onAsk={onAsk} />
    </>
  )
}

/** Nothing is confirmed: what the goods may be, likeliest first, with the duty of each; or what a search finds. */
export const Candidates = ({ work, hasTariff }: { work: CostWork; hasTariff: boolean }) => {
  const { t } = useWords()
  const [asked, setAsked] = useState<string>()
  const { candidates } = work.ground.goods
  return (
    <div className="flex flex-col gap-3">
      {candidates.length > 0 ? (
        <>
          <p className="text-sm text-soft">{t(hasTariff ? 'panel.code.why' : 'panel.code.why-no-tariff')}</p>
          <Likely work={work} asked={asked} onAsk={setAsked} />
        </>
      ) : (
        <p className="text-sm text-soft">{t('panel.code.none')}</p>
      )}
      <CodeSearch work={work} />
    </div>
  )
}
