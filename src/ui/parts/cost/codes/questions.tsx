import type { CodeCandidate } from '../../../../domain/goods-code/goods-code'
import { Button } from '../../button'
import { sayCode } from '../../say-code'
import { useWords } from '../../words'
import { showCode } from '../show-code'

type Props = { candidates: CodeCandidate[]; onAnswer: (code: string) => void }

/** What tells the candidates apart, each answer leading to the code it means. One candidate asks nothing. */
export const Questions = ({ candidates, onAnswer }: Props) => {
  const { t } = useWords()
  const asked = [...new Set(candidates.flatMap(({ question }) => question ?? []))]
  if (candidates.length < 2 || asked.length === 0) return undefined
  return (
    <ul className="flex flex-col gap-2">
      {asked.map((question) => (
        <li key={question} className="text-sm">
          <p className="font-medium">{sayCode(t, `goods-code.question.${question}`)}</p>
          <div className="mt-1 flex flex-wrap gap-1.5">
            {candidates
              .filter((candidate) => candidate.question === question)
              .map(({ code, label }) => (
                <Button key={code} onPress={() => onAnswer(code)}>
                  {label} ({showCode(code)})
                </Button>
              ))}
          </div>
        </li>
      ))}
    </ul>
  )
}
