import { useState } from 'react'
import type { CandidateDuty } from '../../../../domain/goods-code/candidate-duty'
import { codePlaceOf } from '../../../../domain/goods-code/code-place'
import type { CodeScope } from '../../../../domain/goods-code/goods-code'
import { tableOf } from '../../../../domain/goods-code/table-of'
import { useWords } from '../../words'
import type { CostWork } from '../work/cost-work'
import { ExactLine } from './exact-line'
import { Scopes } from './scopes'

type Props = { work: CostWork; hit: CandidateDuty }

const useConfirm = ({ work }: Props) => {
  const [isRefused, setRefused] = useState(false)
  const place = codePlaceOf(work.listing)
  const confirm = async (code: string, scopes: CodeScope[]) => {
    // More than six digits are one country's own.
    const table = code.length > 6 ? tableOf(work.ground.packs, work.costBuyer.country) : undefined
    const answer = await work.codes.confirm({ ...place, code, scopes, ...(table ? { table } : {}) })
    if (answer.ok) work.onCode()
    setRefused(!answer.ok)
  }
  return { place, isRefused, confirm }
}

/** The buyer says that the code is right: of this product, and if wanted of its kind or its seller's. */
export const ConfirmForm = (props: Props) => {
  const { t } = useWords()
  const { candidate, lines } = props.hit
  const [code, setCode] = useState(candidate.code)
  const [scopes, setScopes] = useState<CodeScope[]>(['offer'])
  const { place, isRefused, confirm } = useConfirm(props)
  return (
    <form
      className="flex flex-col items-start gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        void confirm(code, scopes)
      }}
    >
      {lines.length > 1 ? (
        <ExactLine whole={candidate.code} lines={lines} value={code} onChange={setCode} />
      ) : undefined}
      <Scopes place={place} chosen={scopes} onChange={setScopes} />
      <button type="submit" className="min-h-9 rounded-md bg-accent px-3 text-sm font-medium text-accent-ink">
        {t('panel.code.use')}
      </button>
      {isRefused ? (
        <p role="status" className="text-xs text-bad">
          {t('panel.code.refused')}
        </p>
      ) : undefined}
    </form>
  )
}
