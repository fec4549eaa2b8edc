import { lineName } from '../../parts/cost/line-name'
import { isWordKey } from '../../words/translator'
import type { DeskWords } from './say-span'

/** A term of a base or a charge by its name. */
export const sayTerm = ({ t }: DeskWords, term: string): string => {
  const base = `cost.base.${term}`
  const own = `rules.term.${term}`
  if (isWordKey(own)) return t(own)
  return isWordKey(base) ? t(base) : lineName(t, term)
}

/** What a base adds up: "goods + main freight"; the parts of a charge that stand before it by their names. */
export const sayTerms = (words: DeskWords, terms: string[]): string =>
  terms.map((term) => sayTerm(words, term)).join(' + ')
