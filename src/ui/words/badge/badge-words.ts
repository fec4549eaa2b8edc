import { en } from './en'
import { ru } from './ru'

export type BadgeKey = keyof typeof en
export type BadgeWords = (key: BadgeKey, slots?: Record<string, string>) => string

const CATALOGUES: Record<string, Record<BadgeKey, string>> = { en, ru }

/** English for a language the badge has no words in. */
export const badgeWords = (language: string): BadgeWords => {
  const words = CATALOGUES[language] ?? en
  return (key, slots = {}) => words[key].replaceAll(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? '')
}
