import { IntlMessageFormat } from 'intl-messageformat'
import { en } from './en'
import { ru } from './ru'

export type WordKey = keyof typeof en
export type Language = 'en' | 'ru'
export type Translate = (key: WordKey, params?: Record<string, string | number>) => string

/** The languages of the switch, each named in itself. */
export const LANGUAGES: Record<Language, { name: string; direction: 'ltr' | 'rtl' }> = {
  en: { name: 'English', direction: 'ltr' },
  ru: { name: 'Русский', direction: 'ltr' },
}

const CATALOGUES: Record<Language, Record<WordKey, string>> = { en, ru }

/** Messages are ICU: `{count, plural, one {# piece} other {# pieces}}`. Parsed once each. */
export const translator = (language: Language): Translate => {
  const parsed = new Map<WordKey, IntlMessageFormat>()
  return (key, params = {}) => {
    let message = parsed.get(key)
    if (!message) {
      message = new IntlMessageFormat(CATALOGUES[language][key], language)
      parsed.set(key, message)
    }
    return String(message.format(params))
  }
}

/** True for codes made at run time (`trust.reason.${code}`): the catalogue test checks they all exist. */
export const isWordKey = (key: string): key is WordKey => key in en
