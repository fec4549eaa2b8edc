import { useMemo, useState } from 'react'
import { type CodeAnswers, narrowGoods } from '../../../../domain/goods-code/narrow-goods'
import type { CostGround } from '../../../../domain/landed-cost/cost-ground'

export type CodeAnswering = {
  given: CodeAnswers
  /** `answer` undefined takes the answer back. */
  give: (question: string, answer: string | undefined) => void
}

/** The figures with the code narrowed by what the buyer answered: for as long as this offer is open, never stored. */
export const useCodeAnswers = <Ground extends CostGround>(
  ground: Ground | undefined,
): { ground: Ground | undefined; answering: CodeAnswering } => {
  const [given, setGiven] = useState<CodeAnswers>({})
  const narrowed = useMemo(() => {
    const goods = ground && narrowGoods(ground.goods, given)
    return ground && goods && goods !== ground.goods ? { ...ground, goods } : ground
  }, [ground, given])
  const give: CodeAnswering['give'] = (question, answer) =>
    setGiven(({ [question]: _former, ...others }) =>
      answer === undefined ? others : { ...others, [question]: answer },
    )
  return { ground: narrowed, answering: { given, give } }
}
