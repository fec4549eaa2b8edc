import { briefGloss, type Glossary, glossTerm, glossValue } from '../../domain/glossary'
import type { Language } from '../words/translator'

const HAN = /(\p{Script=Han}+)/u

/** `20` and `inch` are two words, `【KKD01】` and `white` need nothing between them. */
const joined = (before: string, after: string): string =>
  /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after) ? `${before} ${after}` : before + after

/** `【KKD01】白色` → `【KKD01】white`: only when every Chinese run in it is a word we know. */
const mixed = (text: string, glossary: Glossary, language: Language): string | undefined => {
  const parts = text.split(HAN).map((part) => {
    const term = HAN.test(part) ? glossTerm(part, glossary) : undefined
    return HAN.test(part) ? term && briefGloss(term, language) : part
  })
  return parts.every((part) => part !== undefined) ? parts.reduce(joined) : undefined
}

/** A short text of the page in the buyer's language; undefined where a part of it is not in the word list. */
export const glossText = (text: string, glossary: Glossary, language: Language): string | undefined => {
  if (!HAN.test(text)) return undefined
  const whole = glossTerm(text, glossary)
  return (
    (whole && briefGloss(whole, language)) ??
    glossValue(text, glossary, language) ??
    mixed(text, glossary, language)
  )
}
