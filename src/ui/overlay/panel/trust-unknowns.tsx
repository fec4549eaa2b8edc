import type { TrustUnknown } from '../../../domain/trust/report'
import { CopyButton } from '../../parts/copy-button'
import { sayCode } from '../../parts/say-code'
import { useWords } from '../../parts/words'

const Question = ({ unknown }: { unknown: TrustUnknown }) => {
  const { t } = useWords()
  return (
    <li className="rounded-md bg-sunken px-3 py-2 text-sm">
      <p>{sayCode(t, `trust.unknown.${unknown.code}`)}</p>
      <p className="mt-1 flex items-center gap-2">
        <span lang="zh" className="flex-1">
          {unknown.askZh}
        </span>
        <CopyButton text={unknown.askZh} label={t('overlay.trust.copy-question')} />
      </p>
      <p className="text-xs text-faint">{sayCode(t, `trust.ask.${unknown.code}`)}</p>
    </li>
  )
}

/** What the page does not tell, and the question to put to the seller, in Chinese with its meaning. */
export const TrustUnknowns = ({ unknowns }: { unknowns: TrustUnknown[] }) => {
  const { t } = useWords()
  if (unknowns.length === 0) return undefined
  return (
    <div>
      <h4 className="mb-1 text-xs font-medium text-soft">
        {t('overlay.trust.unknowns', { count: unknowns.length })}
      </h4>
      <ul className="flex flex-col gap-1.5">
        {unknowns.map((unknown) => (
          <Question key={unknown.code} unknown={unknown} />
        ))}
      </ul>
    </div>
  )
}
