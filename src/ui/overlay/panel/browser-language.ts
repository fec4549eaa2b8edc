import { LANGUAGES, type Language } from '../../words/translator'

const isOurs = (code: string): code is Language => code in LANGUAGES

/** The first of the browser's languages that we speak, to ask the first questions in; else the one given. */
export const browserLanguage = (otherwise: Language): Language =>
  navigator.languages.map((tag) => tag.slice(0, 2)).find(isOurs) ?? otherwise
