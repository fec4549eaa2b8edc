import type { PackFileProblem } from '../../../domain/pack-file/parse-pack-file'
import { Note } from '../../parts/note'
import { useWords } from '../words'

const MOST = 30

/** Every field that is wrong and why; nothing of such a file is used. */
export const ProblemList = ({ problems }: { problems: PackFileProblem[] }) => {
  const { t } = useWords()
  const shown = problems.slice(0, MOST)
  return (
    <div role="alert">
      <Note tone="bad">
        <p className="font-medium">{t('rules.problems', { count: problems.length })}</p>
        <ul className="mt-1 list-disc! ps-4">
          {shown.map(({ field, code, params }) => (
            <li key={`${field} ${code} ${JSON.stringify(params)}`} className="break-words">
              {field && <code className="me-1 text-xs">{field}</code>}
              {t(`rules.problem.${code}`, params)}
            </li>
          ))}
        </ul>
        {shown.length < problems.length && (
          <p>{t('rules.problems.more', { count: problems.length - shown.length })}</p>
        )}
      </Note>
    </div>
  )
}
