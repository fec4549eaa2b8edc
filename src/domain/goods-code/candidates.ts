import { bestHits, type Hit, withoutNoise } from '../keyword-hits'
import { type CodeLabels, codeLabel } from './code-label'
import { codeQuestions } from './code-questions'
import { fits } from './fitting-options'
import { foldCodes } from './fold-codes'
import type { CodeCandidate, GoodsCode } from './goods-code'
import { factsOf, type GoodsWords } from './goods-facts'
import { type FactWord, type GoodsFacts, type GoodsKind, type KindOption, wearer } from './goods-kind'

/** What candidates are made from: kinds and words of the trade, and our labels. */
export type CodeData = { kinds: GoodsKind[]; words: FactWord[]; labels: CodeLabels }

type Found = { kind: GoodsKind; keyword: string; because: 'category' | 'title' }

/** Sellers file goods loosely: the category stands before the title, and what the title adds widens. */
const kindsIn = ({ title, category }: GoodsWords, kinds: GoodsKind[]): Found[] => {
  const found = (because: Found['because']) => (hit: Hit<GoodsKind>) => ({
    kind: hit.item,
    keyword: hit.keyword,
    because,
  })
  return [
    ...bestHits(category, kinds).map(found('category')),
    ...bestHits(withoutNoise(title), kinds).map(found('title')),
  ].filter(({ kind }, at, all) => all.findIndex((other) => other.kind === kind) === at)
}

/** Clothes for babies and for dogs have codes of their own; those of a child's size have those of men and women. */
const kindOf = (kind: GoodsKind, { who }: GoodsFacts, kinds: GoodsKind[]): GoodsKind => {
  const other = wearer.options.filter((one) => who?.includes(one)).flatMap((one) => kind.instead?.[one] ?? [])
  return kinds.find(({ keywords }) => other.some((word) => keywords.includes(word))) ?? kind
}

/** Men and women are what options are told apart by. */
const cutFor = (facts: GoodsFacts): GoodsFacts => {
  const { who, ...others } = facts
  const cut = who?.filter((value) => !wearer.options.some((one) => one === value)) ?? []
  return cut.length > 0 ? { ...others, who: cut } : others
}

type Left = Found & { options: KindOption[] }

const leftOf = (found: Found, facts: GoodsFacts, kinds: GoodsKind[]): Left => {
  const kind = kindOf(found.kind, facts, kinds)
  return { ...found, kind, options: kind.options.filter((option) => fits(option, cutFor(facts))) }
}

/** The code was chosen among others by what the goods are made of. */
const byMaterial = ({ kind, options }: Left, code: string): boolean =>
  options.length < kind.options.length &&
  options.some((option) => option.code.startsWith(code) && (option.when?.material || option.when?.fibre))

const becauseOf = (left: Left[], code: string): Pick<CodeCandidate, 'because' | 'matched'> => {
  const own = left.find(({ options }) => options.some((option) => option.code.startsWith(code)))
  if (!own) return { because: 'title' }
  return { because: byMaterial(own, code) ? 'material' : own.because, matched: own.keyword }
}

/**
 * The codes that goods so described may have, likeliest first, and what would tell them apart. None when no kind
 * of ours is named, or when what they are made of fits none of its codes: then it must be asked.
 */
export const candidatesFor = (goods: GoodsWords, data: CodeData, language: string): GoodsCode => {
  const facts = factsOf(goods, data.words)
  const left = kindsIn(goods, data.kinds).map((found) => leftOf(found, facts, data.kinds))
  const codes = foldCodes(
    [...new Set(left.flatMap(({ options }) => options.map(({ code }) => code)))],
    data.labels,
  )
  const [first] = left
  const alone = left.length === 1 && first
  const questions = alone ? codeQuestions(first.kind, first.options, cutFor(facts), data.labels) : []
  const [asked] = questions
  return {
    candidates: codes.map((code) => ({
      code,
      label: codeLabel(data.labels, code, language),
      ...becauseOf(left, code),
      ...(asked ? { question: asked.id } : {}),
    })),
    questions,
  }
}
