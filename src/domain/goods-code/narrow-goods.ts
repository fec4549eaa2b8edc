import type { CodeCandidate, CodeQuestion, GoodsCode } from './goods-code'

/** The chosen answer's id by the question's id. */
export type CodeAnswers = Record<string, string>

/** What both lists allow: where one says a heading and the other a subheading of it, the subheading. */
const both = (codes: string[], left: string[]): string[] => [
  ...new Set(
    codes.flatMap((code) =>
      left.some((whole) => code.startsWith(whole)) ? [code] : left.filter((one) => one.startsWith(code)),
    ),
  ),
]

const leftBy = (answer: string | undefined, { answers }: CodeQuestion, left: string[]): string[] => {
  const codes = answers.find(({ id }) => id === answer)?.codes
  const kept = codes ? both(codes, left) : left
  // Answers that cannot both hold leave nothing: the later one says nothing then.
  return kept.length > 0 ? kept : left
}

/** As it is asked once these codes are left; only answers that leave one, and only while it tells them apart. */
const stillOpen = ({ id, answers }: CodeQuestion, left: string[]): CodeQuestion[] => {
  const open = answers
    .map((answer) => ({ ...answer, codes: both(answer.codes, left) }))
    .filter(({ codes }) => codes.length > 0)
  return new Set(open.map(({ codes }) => codes.join())).size > 1 ? [{ id, answers: open }] : []
}

/** A narrower code stands in place of the candidate it falls under, for the same reason. */
const named = (
  code: string,
  candidates: CodeCandidate[],
  next: CodeQuestion | undefined,
): CodeCandidate[] => {
  const whole = candidates.find((one) => code.startsWith(one.code))
  if (!whole) return []
  const { question: _settled, ...rest } = whole
  return [{ ...rest, code, ...(next ? { question: next.id } : {}) }]
}

/**
 * The goods' code after some of its questions are answered: fewer candidates, and the questions still open. A
 * confirmed code stands as it is. Labels are those of the heading until they are asked for.
 */
export const narrowGoods = (goods: GoodsCode, given: CodeAnswers): GoodsCode => {
  const { candidates, questions = [], confirmed } = goods
  const answered = questions.filter(({ id }) => given[id] !== undefined)
  if (confirmed || answered.length === 0) return goods
  const left = answered.reduce(
    (codes, question) => leftBy(given[question.id], question, codes),
    candidates.map(({ code }) => code),
  )
  const open = questions
    .filter(({ id }) => given[id] === undefined)
    .flatMap((question) => stillOpen(question, left))
  return { candidates: left.flatMap((code) => named(code, candidates, open[0])), questions: open }
}
