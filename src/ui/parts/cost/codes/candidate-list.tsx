import type { CandidateDuty } from '../../../../domain/goods-code/candidate-duty'
import type { CostWork } from '../work/cost-work'
import { CandidateRow } from './candidate-row'

type Props = {
  work: CostWork
  hits: CandidateDuty[]
  /** The code that is being confirmed. */
  asked: string | undefined
  onAsk: (code: string | undefined) => void
}

/** Codes with what each would pay; one at a time opens to be confirmed. */
export const CandidateList = ({ work, hits, asked, onAsk }: Props) => (
  <ul className="divide-y divide-line rounded-md border border-line">
    {hits.map((hit) => (
      <CandidateRow
        key={hit.candidate.code}
        work={work}
        hit={hit}
        open={asked === hit.candidate.code}
        onToggle={() => onAsk(asked === hit.candidate.code ? undefined : hit.candidate.code)}
      />
    ))}
  </ul>
)
