import { lineName } from '../../parts/cost/line-name'
import { isWordKey, type Translate } from '../../words/translator'
import type { DeskWords } from './say-span'

const sayTerm = ({ t }: DeskWords, term: string): string => {
  const base = `cost.base.${term}`
  return isWordKey(base) ? t(base) : sayCharge(t, term)
}

/** A charge by its name; those that are only a step in another's base have names of their own here. */
export const sayCharge = (t: Translate, id: string): string => {
  const own = `rules.term.${id}`
  return isWordKey(own) ? t(own) : lineName(t, id)
}

/** What a base adds up: "goods + main freight"; the parts of a charge that stand before it by their names. */
export const sayTerms = (words: DeskWords, terms: string[]): string =>
  terms.map((term) => sayTerm(words, term)).join(' + ')
