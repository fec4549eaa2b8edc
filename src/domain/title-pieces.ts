import type { Glossary, Term } from './glossary'

/** A piece of a title in its order; `term` when the glossary knows it, `plain` for Latin letters and digits. */
export type Piece = { zh: string; term?: Term; plain?: boolean }

export const HAN_RUN = /([\p{Script=Han}]+)/u

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

/** A title cut into known words, unknown Chinese and plain runs of letters or digits, in its order. */
export const piecesOf = (title: string, glossary: Glossary): Piece[] => {
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

/** 0–1: the share of the Chinese characters that belong to words known in the sense of `isKnown`. */
export const shareOf = (pieces: Piece[], isKnown: (term: Term) => boolean): number => {
  const chinese = pieces.filter(({ zh }) => HAN_RUN.test(zh))
  const length = (some: Piece[]) => some.reduce((sum, { zh }) => sum + zh.length, 0)
  const all = length(chinese)
  return all === 0 ? 0 : length(chinese.filter(({ term }) => term !== undefined && isKnown(term))) / all
}
