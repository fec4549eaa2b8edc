import { categoryPriors } from '../../data/category-priors'
import { codeLabels, goodsKinds } from '../../data/hs'
import { factWords } from '../../data/hs/fact-words'
import { priorsFor } from '../../domain/category-prior'
import { candidatesFor } from '../../domain/goods-code/candidates'
import { codeLabel } from '../../domain/goods-code/code-label'
import { codePlaceOf } from '../../domain/goods-code/code-place'
import type { CodeCandidate, ConfirmedCode, GoodsCode } from '../../domain/goods-code/goods-code'
import { goodsWords } from '../../domain/goods-code/goods-facts'
import type { Listing } from '../../domain/listing'
import { headingsByMaterial } from '../../domain/order/material-headings'
import { attempt } from '../../store/attempt'
import { readCode } from '../../store/goods-codes'
import type { Library } from './open-library'

const DATA = { kinds: goodsKinds, words: factWords, labels: codeLabels }

/** The headings of the kinds whose weight we know, as far as the stated material allows them. */
const priorHeadings = (listing: Listing, words: { title?: string; category?: string }): string[] =>
  headingsByMaterial([...new Set(priorsFor(words, categoryPriors).flatMap(({ hs4 }) => hs4))], listing)

const asCandidates = (
  codes: string[],
  because: CodeCandidate['because'],
  language: string,
): CodeCandidate[] => codes.map((code) => ({ code, label: codeLabel(codeLabels, code, language), because }))

const isIn = (headings: string[], { code }: CodeCandidate): boolean => headings.includes(code.slice(0, 4))

/**
 * Candidates of the kinds that the page names. Where the category on 1688 speaks of quite other goods, its headings
 * are candidates too; where no kind of ours is named, all that is left are the headings of the category prior.
 */
export const candidateCodes = (listing: Listing, language: string): GoodsCode => {
  const goods = goodsWords(listing)
  const found = candidatesFor(goods, DATA, language)
  if (found.candidates.length === 0)
    return { candidates: asCandidates(priorHeadings(listing, goods), 'title', language) }
  const filed = priorHeadings(listing, { category: goods.category })
  const isFiledSo = filed.length === 0 || found.candidates.some((candidate) => isIn(filed, candidate))
  if (isFiledSo || found.candidates.some(({ because }) => because === 'category')) return found
  return { candidates: [...found.candidates, ...asCandidates(filed, 'category', language)] }
}

const agrees = (candidates: CodeCandidate[], code: string): boolean =>
  candidates.length === 0 || candidates.some((one) => one.code.startsWith(code) || code.startsWith(one.code))

/**
 * What was said of the very product is a fact. What is usual for its category or supplier is taken for it while the
 * page does not speak against it; else it is one candidate among the others.
 */
const withMemory = (goods: GoodsCode, known: ConfirmedCode, language: string): GoodsCode => {
  if (known.scope === 'offer' || agrees(goods.candidates, known.code.slice(0, 6)))
    return { ...goods, confirmed: known }
  return { candidates: [...asCandidates([known.code], 'remembered', language), ...goods.candidates] }
}

/**
 * What the goods may be for customs, labelled in the buyer's language, and the code the buyer confirmed, if any. A
 * store that refuses does not hide the candidates.
 */
export const goodsCodeOf = async (
  library: Library,
  listing: Listing,
  language: string,
): Promise<GoodsCode> => {
  const known = await attempt(() => readCode(library.database, codePlaceOf(listing)))
  const goods = candidateCodes(listing, language)
  return known.ok && known.value ? withMemory(goods, known.value, language) : goods
}
