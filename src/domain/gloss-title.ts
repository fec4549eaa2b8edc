import { briefGloss, type Glossary } from './glossary'
import { HAN_RUN, type Piece, piecesOf, shareOf } from './title-pieces'

export type GlossedTitle = {
  /** In the order of the title; `en` and `ru` only where the glossary has them. */
  segments: { zh: string; en?: string; ru?: string }[]
  /** 0–1: the share of the Chinese characters that the glossary knows. */
  covered: number
}

const segmentOf = ({ zh, term }: Piece): GlossedTitle['segments'][number] => {
  if (!term) return { zh }
  const [en, ru] = [briefGloss(term, 'en'), briefGloss(term, 'ru')]
  return { zh, ...(en ? { en } : {}), ...(ru ? { ru } : {}) }
}

/** A title word by word, for reading beside the original. */
export const glossTitle = (title: string, glossary: Glossary): GlossedTitle => {
  const pieces = piecesOf(title, glossary)
  return { segments: pieces.map(segmentOf), covered: shareOf(pieces, () => true) }
}

/** Below this share of known characters no readable title is made (our judgement on the captured titles). */
const ENOUGH_KNOWN = 0.6

const SAYS_NOTHING_OF_THE_GOODS = new Set('trade seller listing badge ordering pricing production'.split(' '))

type Chunk = { noun: string; modifiers: string[] }

/** A bare number's Chinese unit is rarely known, so only years are kept; codes (5ATM, NY171) are. */
const isTelling = (word: string): boolean => !/^[\d.]+$/.test(word) || /^20\d\d$/.test(word)

const tellingPart = (plain: string): string | undefined =>
  plain.split(/\s+/).filter(isTelling).join(' ') || undefined

const GAP = '…'

/** Two unknown characters or more may be a noun that the words before them describe: the gap is shown. */
const wordOf = ({ zh, term, plain }: Piece, language: 'en' | 'ru'): string | undefined => {
  if (plain) return tellingPart(zh)
  if (!term) return HAN_RUN.test(zh) && zh.length > 1 ? GAP : undefined
  return SAYS_NOTHING_OF_THE_GOODS.has(term.category) ? undefined : (briefGloss(term, language) ?? GAP)
}

const withWord = (words: string[], word: string): string[] => {
  if (word === GAP && (words.length === 0 || words.at(-1) === GAP)) return words
  return word !== GAP && words.includes(word) ? words : [...words, word]
}

const withoutLastGap = (words: string[]): string[] => (words.at(-1) === GAP ? words.slice(0, -1) : words)

/** A title is a pile of nouns with what describes them before each; what trails belongs to the last noun. */
const chunksOf = (pieces: Piece[], language: 'en' | 'ru'): Chunk[] => {
  const chunks: Chunk[] = []
  let waiting: string[] = []
  for (const piece of pieces) {
    const word = wordOf(piece, language)
    if (word === undefined) continue
    if (piece.term?.category === 'product' && word !== GAP) {
      chunks.push({ noun: word, modifiers: waiting })
      waiting = []
    } else waiting = withWord(waiting, word)
  }
  const last = chunks.at(-1)
  if (last) last.modifiers = withoutLastGap(waiting).reduce(withWord, last.modifiers)
  return chunks
}

/** English puts the noun last; Russian would need agreement, so the noun comes first and the rest is a list. */
const PHRASE = {
  en: ({ noun, modifiers }: Chunk) => [...modifiers, noun].join(' '),
  ru: ({ noun, modifiers }: Chunk) => (modifiers.length ? `${noun} (${modifiers.join(', ')})` : noun),
}

/**
 * The known words of a title as a readable line in the buyer's language, to stand beside the original, never
 * in its place. Undefined when too little is known or no noun is: better none than a false one.
 */
export const readableTitle = (
  title: string,
  glossary: Glossary,
  language: 'en' | 'ru',
): string | undefined => {
  const pieces = piecesOf(title, glossary)
  const chunks = chunksOf(pieces, language)
  const known = shareOf(
    pieces,
    (entry) => SAYS_NOTHING_OF_THE_GOODS.has(entry.category) || briefGloss(entry, language) !== undefined,
  )
  if (known < ENOUGH_KNOWN || chunks.length === 0) return undefined
  const line = [...new Set(chunks.map(PHRASE[language]))].join(', ')
  return line.charAt(0).toUpperCase() + line.slice(1)
}

export const englishTitle = (title: string, glossary: Glossary): string | undefined =>
  readableTitle(title, glossary, 'en')
