import * as z from 'zod/mini'

/**
 * One term of the bundled glossary. `category` is the glossary's own (`material`, `colour`, `chat` …);
 * `product` are nouns that can head a title, `modifier` what stands before them, `trade` words about the sale.
 */
export const term = z.object({
  zh: z.string().check(z.minLength(1)),
  en: z.string().check(z.minLength(1)),
  ru: z.optional(z.string()),
  pinyin: z.optional(z.string()),
  category: z.string(),
  note: z.optional(z.string()),
})
export type Term = z.infer<typeof term>

export type Glossary = { terms: ReadonlyMap<string, Term>; longest: number }

/** Of two entries for one word the first stands. */
export const glossaryFrom = (terms: Term[]): Glossary => {
  const byWord = new Map<string, Term>()
  for (const entry of terms) if (!byWord.has(entry.zh)) byWord.set(entry.zh, entry)
  return { terms: byWord, longest: Math.max(1, ...[...byWord.keys()].map((zh) => zh.length)) }
}

/** The whole word or nothing: an attribute's name or value, a unit, a badge. */
export const glossTerm = (zh: string, glossary: Glossary): Term | undefined => glossary.terms.get(zh.trim())

/** `red; crimson (dark)` → `red`: the shortest honest form, for titles and labels. */
const brief = (text: string): string =>
  (text.split(/[;；]/)[0] ?? text).replaceAll(/\s*[（(][^）)]*[）)]/g, '').trim()

/** A term's short form in the buyer's language; undefined when the glossary has none in it. */
export const briefGloss = (entry: Term, language: 'en' | 'ru'): string | undefined => {
  const text = language === 'en' ? entry.en : entry.ru
  return text === undefined ? undefined : brief(text) || undefined
}

/**
 * An attribute's value, `黑色/白色` → `black / white`. Undefined unless every part is known: half a translated
 * value would hide the other half. Numbers and Latin codes count as known.
 */
export const glossValue = (value: string, glossary: Glossary, language: 'en' | 'ru'): string | undefined => {
  const parts = value.split(/[/、，,]/).map((part) => part.trim())
  const glossed = parts.map((part) => {
    if (/^[\p{Script=Latin}\d\s.%+×*-]+$/u.test(part)) return part
    const entry = glossTerm(part, glossary)
    return entry ? briefGloss(entry, language) : undefined
  })
  return glossed.every((part) => part !== undefined) ? glossed.join(' / ') : undefined
}
