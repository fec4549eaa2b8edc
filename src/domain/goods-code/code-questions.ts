import type { CodeLabels } from './code-label'
import { fits, openValues } from './fitting-options'
import { foldCodes } from './fold-codes'
import type { CodeQuestion } from './goods-code'
import { type Dimension, dimension, type GoodsFacts, type GoodsKind, type KindOption } from './goods-kind'

const codesOf = (options: KindOption[], labels: CodeLabels): string[] =>
  foldCodes([...new Set(options.map(({ code }) => code))], labels)

const questionOn = (
  asked: Dimension,
  kind: GoodsKind,
  options: KindOption[],
  facts: GoodsFacts,
  labels: CodeLabels,
): CodeQuestion => ({
  id: kind.asks?.[asked] ?? asked,
  answers: openValues(options, asked, facts).map((value) => ({
    id: value,
    codes: codesOf(
      options.filter((option) => fits(option, { ...facts, [asked]: [value] })),
      labels,
    ),
  })),
})

const tellsApart = ({ answers }: CodeQuestion): boolean =>
  new Set(answers.map(({ codes }) => codes.join())).size > 1

/** What to ask of goods of this kind while these options are left: only what changes the codes. */
export const codeQuestions = (
  kind: GoodsKind,
  options: KindOption[],
  facts: GoodsFacts,
  labels: CodeLabels,
): CodeQuestion[] =>
  dimension.options.map((asked) => questionOn(asked, kind, options, facts, labels)).filter(tellsApart)
