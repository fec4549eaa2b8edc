import MiniSearch from 'minisearch'
import { goodsKinds, headings, subheadings } from '../../data/hs'
import { stemOf, wordsOf } from './search-words'

type Entry = { code: string; zh: string; own: string; more: string }

const tradeWords = (code: string): string =>
  goodsKinds
    .filter(({ options }) => options.some((option) => option.code === code))
    .flatMap(({ keywords }) => keywords)
    .join(' ')

const entries = (): Entry[] => [
  ...headings.map(([code, en, ru, zh, more = '']) => ({
    code,
    zh: `${zh} ${tradeWords(code)}`,
    own: `${en} ${ru}`,
    more,
  })),
  ...subheadings.map(([code, en, ru]) => ({ code, zh: tradeWords(code), own: `${en} ${ru}`, more: '' })),
]

const LATIN_LONG = 5

let index: MiniSearch<Entry> | undefined

/** Made when first asked for: the background is often woken for other things. */
const searchIndex = (): MiniSearch<Entry> => {
  if (index) return index
  index = new MiniSearch<Entry>({
    idField: 'code',
    fields: ['own', 'zh', 'more'],
    tokenize: wordsOf,
    processTerm: stemOf,
    searchOptions: {
      boost: { own: 2, zh: 2 },
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (/^[a-zа-я]+$/.test(term) && term.length > LATIN_LONG ? 0.2 : false),
    },
  })
  index.addAll(entries())
  return index
}

/** Codes of our labels by words in Chinese, English or Russian, the best first. */
export const codesByWords = (words: string, most: number): string[] =>
  searchIndex()
    .search(words)
    .slice(0, most)
    .map(({ id }) => String(id))

/** The digits of a code as people write it (`6109.10.00`, `6109 10`); undefined when it is words. */
export const digitsIn = (words: string): string | undefined => {
  const digits = words.normalize('NFKC').replaceAll(/[\s.-]/g, '')
  return /^\d{2,10}$/.test(digits) ? digits : undefined
}

/** Codes of our labels that begin with these digits: headings before what stands under them. */
export const codesByDigits = (digits: string, most: number): string[] =>
  [...headings, ...subheadings]
    .map(([code]) => code)
    .filter((code) => code.startsWith(digits) && code.length !== 5)
    .sort((a, b) => a.length - b.length || a.localeCompare(b))
    .slice(0, most)
