import { useState } from 'react'
import { confirmCode } from '../../../../app/page/goods-codes'
import type { CandidateDuty } from '../../../../domain/goods-code/candidate-duty'
import { type CodePlace, codePlaceOf } from '../../../../domain/goods-code/code-place'
import type { CodeScope } from '../../../../domain/goods-code/goods-code'
import { tableOf } from '../../../../domain/goods-code/table-of'
import { useWords } from '../../../parts/words'
import type { CostWork } from '../work/cost-work'

type Props = { work: CostWork; hit: CandidateDuty }

/** Only what the page tells can be remembered by: without a category there is none to hold a code. */
const scopesOf = ({ category, supplier }: CodePlace): CodeScope[] => [
  'offer',
  ...(category === undefined ? [] : ['category' as const]),
  ...(supplier === undefined || category === undefined ? [] : ['supplier' as const]),
]

const useConfirm = ({ work, hit }: Props) => {
  const [isRefused, setRefused] = useState(false)
  const place = codePlaceOf(work.listing)
  const { code } = hit.candidate
  const table = code.length > 6 ? tableOf(work.ground.packs, work.costBuyer.country) : undefined
  const confirm = async (scopes: CodeScope[]) => {
    const answer = await confirmCode({ ...place, code, scopes, ...(table ? { table } : {}) })
    if (answer.ok) work.onCode()
    setRefused(!answer.ok)
  }
  return { place, isRefused, confirm }
}

/** The buyer says that the code is right: of this product, and if wanted of its kind or its seller's. */
export const ConfirmForm = (props: Props) => {
  const { t } = useWords()
  const [also, setAlso] = useState<CodeScope[]>(['offer'])
  const { place, isRefused, confirm } = useConfirm(props)
  return (
    <form
      className="flex flex-col items-start gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        void confirm(also)
      }}
    >
      <fieldset className="flex flex-col gap-1">
        <legend className="mb-1 text-xs font-medium text-soft">{t('panel.code.remember')}</legend>
        {scopesOf(place).map((scope) => (
          <label key={scope} className="flex min-h-6 items-center gap-2 text-sm">
            <input
              type="checkbox"
              className="size-4"
              checked={also.includes(scope)}
              disabled={scope === 'offer'}
              onChange={(event) =>
                setAlso(event.target.checked ? [...also, scope] : also.filter((one) => one !== scope))
              }
            />
            {t(`panel.code.scope.${scope}`)}
          </label>
        ))}
      </fieldset>
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
