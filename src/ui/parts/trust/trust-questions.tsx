import type { TrustUnknown } from '../../../domain/trust/report'
import { CopyButton } from '../copy-button'
import { sayCode } from '../say-code'
import { useWords } from '../words'

const Question = ({ unknown }: { unknown: TrustUnknown }) => {
  const { t } = useWords()
  return (
    <li className="rounded-md bg-sunken px-3 py-2 text-sm">
      <p>{sayCode(t, `trust.unknown.${unknown.code}`)}</p>
      <p lang="zh" className="mt-1">
        {unknown.askZh}
      </p>
      <p className="text-xs text-faint">{sayCode(t, `trust.ask.${unknown.code}`)}</p>
      <CopyButton text={unknown.askZh} label={t('parts.trust.copy')} />
    </li>
  )
}

/** What the page does not tell, and the question to put to the seller, in Chinese with its meaning. Folded: it is long. */
export const TrustQuestions = ({ unknowns }: { unknowns: TrustUnknown[] }) => {
  const { t } = useWords()
  if (unknowns.length === 0) return undefined
  return (
    <details>
      <summary className="text-sm font-medium text-accent underline underline-offset-2">
        {t('parts.trust.unknowns', { count: unknowns.length })}
      </summary>
      <ul className="mt-2 flex flex-col gap-1.5">
        {unknowns.map((unknown) => (
          <Question key={unknown.code} unknown={unknown} />
        ))}
      </ul>
    </details>
  )
}
