type Row = Record<string, string>

/** One letter for each heading of chapter 99 that names a China list; their percent: `src/data/duty/us-layers.ts`. */
const LISTS: Record<string, string> = {
  '9903.88.01': '1',
  '9903.88.02': '2',
  '9903.88.03': '3',
  '9903.88.04': '4',
  '9903.88.15': 'A',
  '9903.88.16': 'B',
  '9903.91.01': 'a',
  '9903.91.02': 'b',
  '9903.91.03': 'c',
  '9903.91.04': 'd',
  '9903.91.05': 'e',
  '9903.91.06': 'f',
  '9903.91.07': 'g',
  '9903.91.08': 'h',
  '9903.91.11': 'k',
  '9903.92.10': 'z',
}
/** On none of our lists. */
const NO_LIST = '0'
const ANNEXES: Record<string, string> = { '1a': 'a', '1b': 'b', '2': '0', '3': '3' }
/** The list of exempt goods came without these chapters: whether one of their lines is exempt is unknown. */
const LAST_CHAPTER_WITHOUT_LIST = '29'

const digits = (code: string | undefined): string => (code ?? '').replaceAll('.', '')

const inOrder = (letters: string[]): string => [...new Set(letters)].sort().join('')

const listLetters = (rows: Row[]): Map<string, string> => {
  const letters = new Map<string, string>()
  for (const row of rows) {
    const code = digits(row.hts8).slice(0, 8)
    letters.set(code, inOrder([...(letters.get(code) ?? ''), LISTS[row.ch99_code ?? ''] ?? '']))
  }
  return letters
}

/** A code on no list is a newer split of one that is: it may stand where its heading's other codes stand. */
const listsOf = (letters: Map<string, string>, hts8: string): string => {
  const own = letters.get(hts8)
  if (own) return own
  const siblings = [...letters].filter(([code]) => code.startsWith(hts8.slice(0, 4)))
  return inOrder([NO_LIST, ...siblings.flatMap(([, others]) => [...others])])
}

type Metal = { prefix: string; letter: string }

/** The longest prefix counts. A line of eight digits may hold longer ones in an annex: then both with and without. */
const metalsOf = (metals: Metal[], hts8: string): string => {
  const whole = metals
    .filter(({ prefix }) => hts8.startsWith(prefix))
    .sort((a, b) => b.prefix.length - a.prefix.length)[0]
  const padded = metals.filter(({ prefix }) => prefix.length > 8 && prefix.startsWith(hts8))
  const inside = padded.map(({ letter }) => letter)
  // A whole heading of four digits (8471, all computers) contradicts the exemption list: both with and without.
  if (whole?.prefix.length === 4) inside.push('0')
  // A ten-digit prefix that ends in 00 stands for the whole of its eight digits.
  const isAll = padded.some(({ prefix }) => prefix.endsWith('00'))
  const letters = inOrder(isAll ? inside : [whole?.letter ?? '0', ...inside])
  return letters === '0' ? '' : letters
}

/** `x` exempt from the forced-labour layer, `?` perhaps, nothing when it is due. */
const labourOf = (exempt: string[], hts8: string): string => {
  if (exempt.some((code) => hts8.startsWith(code))) return 'x'
  const isPartly = exempt.some((code) => code.length > 8 && code.startsWith(hts8))
  return isPartly || hts8.slice(0, 2) <= LAST_CHAPTER_WITHOUT_LIST ? '?' : ''
}

/** The columns of one American line after its general rate: China lists, metal annexes, forced labour. */
export const americanRow = (files: { lists: Row[]; metals: Row[]; exempt: Row[] }) => {
  const letters = listLetters(files.lists)
  const metals = files.metals.map((row) => ({
    prefix: digits(row.hts_prefix),
    letter: ANNEXES[row.annex ?? ''] ?? '0',
  }))
  const exempt = files.exempt.map((row) => digits(row.hts))
  return (hts8: string): string[] => [listsOf(letters, hts8), metalsOf(metals, hts8), labourOf(exempt, hts8)]
}
