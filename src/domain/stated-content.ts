const CHINESE_DIGITS = '零一二三四五六七八九十'
const COUNT = '(\\d{1,4}(?:\\.\\d{1,2})?|[一二两三四五六七八九十]{1,3})'
/** What can be counted or measured inside a pack. */
const CONTENT_WORD =
  '(件|个|只|条|片|支|把|张|双|对|副|瓶|块|颗|粒|根|枚|米|厘米|克|千克|公斤|斤|毫升|升|kg|g|ml)'
const COUNTED_WORD = '(件|个|只|条|片|支|把|张|双|对|副|瓶|块|颗|粒|包|袋)'

/** Cartons and larger: a name's 五件套 says nothing of how many sets the carton holds. */
const OUTER_PACKS = new Set(['箱', '柜', '托', '车'])
const SET_IN_NAME = new RegExp(`${COUNT}\\s*${COUNTED_WORD}(?:套装|套|装|入)`)

const patternsFor = (unit: string): RegExp[] => [
  new RegExp(`(?:每|1|一)${unit}\\s*[=:：装有]?\\s*${COUNT}\\s*${CONTENT_WORD}`, 'i'),
  new RegExp(`${COUNT}\\s*${CONTENT_WORD}\\s*[/／每一1]\\s*${unit}`, 'i'),
]

/** 五 → 5, 十二 → 12, 二十 → 20; undefined for anything above 99. */
const chineseNumber = (text: string): number | undefined => {
  if (/^\d/.test(text)) return Number(text)
  const [tens, ones, more] = text.replaceAll('两', '二').split('十')
  if (more !== undefined || tens === undefined) return undefined
  if (ones === undefined) return tens.length === 1 ? CHINESE_DIGITS.indexOf(tens) : undefined
  const ten = tens === '' ? 1 : CHINESE_DIGITS.indexOf(tens)
  const one = ones === '' ? 0 : CHINESE_DIGITS.indexOf(ones)
  return ten < 1 || one < 0 ? undefined : ten * 10 + one
}

/** So many of `word` (双, 个, 米 …) in one unit. */
export type StatedContent = { count: number; word: string }

const statedBy = (text: string, pattern: RegExp): StatedContent[] => {
  const [, number, word] = pattern.exec(text) ?? []
  const count = number === undefined ? undefined : chineseNumber(number)
  return count !== undefined && word !== undefined && count > 0 ? [{ count, word }] : []
}

/** A measure word of ours to look for: one or two Chinese characters, so it can stand in a pattern. */
const isSearchable = (unit: string): boolean => /^\p{Script=Han}{1,2}$/u.test(unit)

/** What the text says outright of one `unit`: `10双/包` for 包, `一箱40个` for 箱. */
export const statedFor = (text: string, unit: string): StatedContent | undefined =>
  isSearchable(unit) ? patternsFor(unit).flatMap((pattern) => statedBy(text, pattern))[0] : undefined

/**
 * What a variant's name says its unit holds: outright, or as a set (`男士护肤五件套`, `10片装`), which for a
 * carton would be what each of an unsaid number of packs holds.
 */
export const statedInName = (name: string, unit: string): StatedContent | undefined => {
  const outright = statedFor(name, unit)
  if (outright || OUTER_PACKS.has(unit)) return outright
  return statedBy(name, SET_IN_NAME).find(({ count }) => count >= 2)
}
