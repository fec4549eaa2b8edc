import { en } from './en'
import { ru } from './ru'

const CATALOGUES: Record<string, Record<keyof typeof en, string>> = { en, ru }

/** All words of the badge; English for a language it has no words in. */
export const badgeCatalogue = (language: string): Record<string, string> => CATALOGUES[language] ?? en
