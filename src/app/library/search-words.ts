const HAN = /\p{Script=Han}/u

/** Chinese is written without spaces: each two characters that stand together are a word to search by. */
const pairs = (text: string): string[] => {
  const characters = [...text]
  if (characters.length < 2) return characters
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`)
}

const runs = (text: string): string[] => text.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? []

/** The words of a text in Chinese, English or Russian; full-width forms count as the usual ones. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap(runs)
    .flatMap((run) => (HAN.test(run) ? pairs(run) : run))
    .filter((word) => word !== '')

const LONG_ENOUGH = 5

/** The part of a word that does not change with case and number: enough to find it by. */
export const stemOf = (word: string): string => {
  const lower = word.toLowerCase().replaceAll('ё', 'е')
  if (/^[а-я]+$/.test(lower) && lower.length > LONG_ENOUGH) return lower.slice(0, -2)
  return /^[a-z]{3,}s$/.test(lower) && !lower.endsWith('ss') ? lower.slice(0, -1) : lower
}
