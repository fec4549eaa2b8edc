import { Button } from '../../button'
import { sayCode } from '../../say-code'
import { useWords } from '../../words'
import { showCode } from '../show-code'
import type { CostWork } from '../work/cost-work'

type Props = { work: CostWork; onAnswer: () => void }

const Given = ({ work, onAnswer }: Props) => {
  const { t } = useWords()
  return Object.entries(work.answering.given).map(([question, answer]) => (
    <p key={question} className="flex flex-wrap items-center gap-x-2 text-sm">
      <span className="text-soft">{sayCode(t, `goods-code.question.${question}`)}</span>
      <span className="font-medium">{sayCode(t, `goods-code.answer.${answer}`)}</span>
      <Button
        look="quiet"
        onPress={() => {
          onAnswer()
          work.answering.give(question, undefined)
        }}
      >
        {t('panel.code.take-back')}
      </Button>
    </p>
  ))
}

/** What tells the candidates apart, one question after the other; an answer leaves fewer and can be taken back. */
export const Questions = ({ work, onAnswer }: Props) => {
  const { t } = useWords()
  const [next] = work.ground.goods.questions ?? []
  return (
    <div className="flex flex-col gap-2">
      <Given work={work} onAnswer={onAnswer} />
      {next ? (
        <fieldset className="text-sm">
          <legend className="font-medium">{sayCode(t, `goods-code.question.${next.id}`)}</legend>
          <div className="mt-1 flex flex-wrap gap-1.5">
            {next.answers.map(({ id, codes }) => (
              <Button
                key={id}
                onPress={() => {
                  onAnswer()
                  work.answering.give(next.id, id)
                }}
              >
                {sayCode(t, `goods-code.answer.${id}`)}
                <span className="text-2xs font-normal text-soft">{codes.map(showCode).join(', ')}</span>
              </Button>
            ))}
          </div>
        </fieldset>
      ) : undefined}
    </div>
  )
}
