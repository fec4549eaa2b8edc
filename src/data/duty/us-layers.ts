import { big, textOf } from '../../domain/money'

/** Percent of each China list by its letter in the chapter files (headings 9903.88.xx and 9903.91.xx). */
const LIST_PERCENT: Record<string, string> = {
  '0': '0',
  '1': '25',
  '2': '25',
  '3': '25',
  '4': '25',
  A: '7.5',
  // 4B was suspended before it began and still is.
  B: '0',
  a: '25',
  b: '50',
  c: '100',
  d: '25',
  e: '50',
  f: '25',
  g: '50',
  h: '100',
  k: '25',
  z: '100',
}

/** Metal annexes of Proclamation 11021 by their letter: I-A, I-B; `0` is none or annex II. */
const METAL_PERCENT: Record<string, string> = { '0': '0', a: '50', b: '25' }
/** Annex III lifts the general rate to this, until the end of 2027. */
const FLOOR = '15'
const LABOUR = '12.5'

const different = (values: (string | undefined)[]): string[] => [
  ...new Set(values.filter((value) => value !== undefined)),
]

/** The percentages a line may pay as goods of a China list: several where the list splits it at ten digits. */
export const listPercents = (letters: string): string[] =>
  letters === '' ? ['0'] : different([...letters].map((letter) => LIST_PERCENT[letter]))

/** What annex III adds to the general rate; undefined for a general rate that is not a percentage. */
const upToFloor = (general: string | undefined): string | undefined => {
  if (general === undefined) return undefined
  const missing = big(FLOOR).minus(general)
  return missing.lt(0) ? '0' : textOf(missing)
}

/** `liftsNothing`: in an annex whose floor the general rate reaches by itself; no other layer stands in its place. */
export type Metal = { percent: string; liftsNothing: boolean }

/** What a line may pay as metal. `general` is its ordinary rate in percent, where it is one. */
export const metalPercents = (letters: string, general: string | undefined): Metal[] =>
  [...(letters === '' ? '0' : letters)].flatMap((letter) => {
    const percent = letter === '3' ? upToFloor(general) : METAL_PERCENT[letter]
    return percent === undefined ? [] : [{ percent, liftsNothing: letter !== '0' && percent === '0' }]
  })

/** What a line may pay under the forced-labour action. */
export const labourPercents = (mark: string): string[] => {
  if (mark === 'x') return ['0']
  return mark === '?' ? ['0', LABOUR] : [LABOUR]
}
