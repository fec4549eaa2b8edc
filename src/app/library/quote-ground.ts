import { codeLabels } from '../../data/hs'
import { codeLabel } from '../../domain/goods-code/code-label'
import type { ConfirmedCode, GoodsCode } from '../../domain/goods-code/goods-code'
import type { Listing } from '../../domain/listing'
import { codesByWords } from './find-codes'
import { candidateCodes } from './goods-code-of'

/** What is said of goods that have no page: some words in any language, and a code if the buyer knows it. */
export type SaidOfGoods = { words: string; code?: ConfirmedCode | undefined }

/** Of what plain words find, more would only widen the range. */
const MOST = 4

/** Headings that plain words may mean, likeliest first; none for less than two letters. */
export const codesOf = (words: string): string[] => (words.trim().length < 2 ? [] : codesByWords(words, MOST))

/**
 * What goods without a page may be for customs: the kinds their words name, else headings that plain words find. A
 * code of the buyer's stands before all of it. Nothing is read from the store or written to it.
 */
export const goodsCodeOfQuote = (
  listing: Listing,
  { words, code }: SaidOfGoods,
  language: string,
): GoodsCode => {
  const named = candidateCodes(listing, language)
  const found = named.candidates.length > 0 ? [] : codesOf(words)
  const searched = found.map((one) => ({
    code: one,
    label: codeLabel(codeLabels, one, language),
    because: 'search' as const,
    matched: words,
  }))
  return {
    ...named,
    candidates: [...named.candidates, ...searched],
    ...(code ? { confirmed: code } : {}),
  }
}
