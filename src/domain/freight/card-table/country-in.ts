/** Short and common names, and the places that lists name instead of the country. */
const ALSO: Record<string, string> = {
  usa: 'US',
  'u.s.': 'US',
  'u.s.a.': 'US',
  america: 'US',
  美西: 'US',
  美东: 'US',
  美中: 'US',
  сша: 'US',
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  англия: 'GB',
  uae: 'AE',
  阿联酋: 'AE',
  迪拜: 'AE',
  dubai: 'AE',
  оаэ: 'AE',
  沙特: 'SA',
  рф: 'RU',
  俄罗斯: 'RU',
  莫斯科: 'RU',
  москва: 'RU',
  moscow: 'RU',
  阿拉木图: 'KZ',
  алматы: 'KZ',
  almaty: 'KZ',
  哈萨克: 'KZ',
  吉尔吉斯: 'KG',
  бишкек: 'KG',
  киргизия: 'KG',
  乌兹别克: 'UZ',
  塔什干: 'UZ',
  ташкент: 'UZ',
  tashkent: 'UZ',
  塔吉克: 'TJ',
  душанбе: 'TJ',
  拉各斯: 'NG',
  lagos: 'NG',
  尼日利亚: 'NG',
  南非: 'ZA',
  新西兰: 'NZ',
  越南: 'VN',
  vietnam: 'VN',
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second))

/** Withdrawn codes share their names with today's, and groups are no countries. */
const NOT_A_COUNTRY = new Set([
  'EU',
  'EZ',
  'UN',
  'XA',
  'XB',
  'QO',
  'ZZ',
  'DD',
  'SU',
  'YU',
  'CS',
  'BU',
  'TP',
  'ZR',
  'UK',
  'FX',
])

const namesIn = (language: string): [string, string][] => {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
  return CODES.filter((code) => !NOT_A_COUNTRY.has(code)).flatMap((code) => {
    const name = names.of(code)
    return name ? [[name.toLowerCase(), code] as [string, string]] : []
  })
}

let known: Map<string, string> | undefined

/** Every country by its Chinese, English and Russian name; built when the first table is read. */
const byName = (): Map<string, string> => {
  known ??= new Map([...namesIn('ru'), ...namesIn('en'), ...namesIn('zh'), ...Object.entries(ALSO)])
  return known
}

const isHan = (name: string): boolean => /\p{Script=Han}/u.test(name)

/** Chinese has no spaces between words; elsewhere a name must stand as a word of its own. */
const holds = (text: string, name: string): boolean => {
  if (isHan(name)) return text.includes(name)
  const at = text.indexOf(name)
  if (at < 0) return false
  const isLetter = (character: string | undefined): boolean =>
    character !== undefined && /\p{L}/u.test(character)
  return !isLetter(text[at - 1]) && !isLetter(text[at + name.length])
}

/** 苏丹 in 南苏丹 is not Sudan. */
const longest = (names: string[]): string[] =>
  names.filter((name) => !names.some((other) => other !== name && other.includes(name)))

/**
 * The one country (ISO code) that a text names; undefined when it names none, or several ("Europe" is none). A code
 * counts only where it stands alone.
 */
export const countryIn = (raw: string): string | undefined => {
  const text = raw.toLowerCase()
  if (/^[A-Z]{2}$/.test(raw) && CODES.includes(raw)) return raw === 'UK' ? 'GB' : nameOf(raw) && raw
  const named = longest([...byName().keys()].filter((name) => holds(text, name)))
  const codes = [...new Set(named.map((name) => byName().get(name)))]
  return codes.length === 1 ? codes[0] : undefined
}

const nameOf = (code: string): string | undefined =>
  NOT_A_COUNTRY.has(code)
    ? undefined
    : new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(code)
