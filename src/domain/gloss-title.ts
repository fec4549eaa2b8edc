import { briefGloss, type Glossary, type Term } from './glossary'

/** A piece of a title in its order; `term` when the glossary knows it, `plain` for Latin letters and digits. */
type Piece = { zh: string; term?: Term; plain?: boolean }

const HAN_RUN = /([\p{Script=Han}]+)/u

/** What a title may be made of: words of chat, payment or disputes would only match by accident. */
const IN_TITLES = new Set(
  'product modifier trade attribute material value colour customisation packaging seller listing badge ordering quality pricing production unit'.split(
    ' ',
  ),
)

/** One-character terms match inside longer unknown words (铁 in 地铁): only these stand alone in titles. */
const SINGLE_CHARACTERS = new Set(['男', '女', '棉', '款', '潮'])

/** 非真皮, 仿真丝: the character before turns the meaning round, so the term after it is not given. */
const TURNS_MEANING = /[非不无免未仿假伪类拟似防抗去除]$/

const isTitleTerm = (entry: Term): boolean =>
  IN_TITLES.has(entry.category) && (entry.zh.length > 1 || SINGLE_CHARACTERS.has(entry.zh))

type Best = { score: number; from: number; term?: Term }

/**
 * The split that explains most of the text, longer terms before shorter ones (a term of n characters counts
 * n², so 运动内衣 wins over 运动 + 内衣).
 */
const bestSplit = (text: string, { terms, longest }: Glossary): Best[] => {
  const best: Best[] = [{ score: 0, from: 0 }]
  for (let end = 1; end <= text.length; end++) {
    let winner: Best = { score: best[end - 1]?.score ?? 0, from: end - 1 }
    for (let from = Math.max(0, end - longest); from < end; from++) {
      const entry = terms.get(text.slice(from, end))
      if (!entry || !isTitleTerm(entry)) continue
      const score = (best[from]?.score ?? 0) + (end - from) ** 2
      if (score > winner.score) winner = { score, from, term: entry }
    }
    best.push(winner)
  }
  return best
}

/** 1688 allows titles of 60 characters; a page that gives a book is not read to its end. */
const LONGEST_TITLE = 300

/** Unknown text, cut where Chinese meets other scripts. */
const unknownPieces = (text: string): Piece[] =>
  text
    .split(HAN_RUN)
    .filter((run) => run.trim() !== '')
    .map((run) => (HAN_RUN.test(run) ? { zh: run } : { zh: run.trim(), plain: /[\p{L}\d]/u.test(run) }))

const piecesOf = (title: string, glossary: Glossary): Piece[] => {
  const text = title.slice(0, LONGEST_TITLE).normalize('NFKC')
  const best = bestSplit(text, glossary)
  const pieces: Piece[] = []
  let unknownTo = text.length
  for (let end = text.length; end > 0; ) {
    const { from = end - 1, term } = best[end] ?? {}
    if (term) {
      pieces.unshift({ zh: text.slice(from, end), term }, ...unknownPieces(text.slice(end, unknownTo)))
      unknownTo = from
    }
    end = from
  }
  return withoutDoubtful([...unknownPieces(text.slice(0, unknownTo)), ...pieces])
}

const isUnknownHan = (piece: Piece | undefined): boolean =>
  piece !== undefined && !piece.term && HAN_RUN.test(piece.zh)

/**
 * A word that may be part of a longer one nobody knows: 水壶 after an unknown 烧 (a kettle, no bottle), 工具 before
 * an unknown 箱 (a box, no tools). Better not given than wrong.
 */
const mayBePart = ({ zh, term }: Piece, before: Piece | undefined, after: Piece | undefined): boolean => {
  if (term?.category !== 'product') return false
  const opensOnUnknown = zh.length <= 2 && isUnknownHan(before)
  const endsInUnknown = isUnknownHan(after) && after?.zh.length === 1 && !TURNS_MEANING.test(after.zh)
  return opensOnUnknown || endsInUnknown
}

const isTurned = (before: Piece | undefined): boolean =>
  before !== undefined && isUnknownHan(before) && TURNS_MEANING.test(before.zh)

const withoutDoubtful = (pieces: Piece[]): Piece[] =>
  pieces.map((piece, index) => {
    const [before, after] = [pieces[index - 1], pieces[index + 1]]
    return piece.term && (isTurned(before) || mayBePart(piece, before, after)) ? { zh: piece.zh } : piece
  })

const shareOf = (pieces: Piece[], isKnown: (term: Term) => boolean): number => {
  const chinese = pieces.filter(({ zh }) => HAN_RUN.test(zh))
  const length = (some: Piece[]) => some.reduce((sum, { zh }) => sum + zh.length, 0)
  const all = length(chinese)
  return all === 0 ? 0 : length(chinese.filter(({ term }) => term !== undefined && isKnown(term))) / all
}

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
