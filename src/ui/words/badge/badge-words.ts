import type { en } from './en'

export type BadgeKey = keyof typeof en
export type BadgeWords = (key: BadgeKey, slots?: Record<string, string>) => string

/** What can be said before the extension gave the badge its words, or when it gives none. English only. */
const OWN: Partial<Record<BadgeKey, string>> = {
  'badge.reload': 'Reload',
  'badge.reload.more': 'Landfall was updated. Reload this page to use it.',
  'badge.failed': 'Problem',
  'badge.failed.more': 'Landfall could not answer. Open to see why.',
}

/** `catalogue`: the badge's words in the buyer's language, by their keys. A word it lacks is ''. */
export const badgeWords = (catalogue: Partial<Record<string, string>> = {}): BadgeWords => {
  const words = { ...OWN, ...catalogue }
  return (key, slots = {}) =>
    (words[key] ?? '').replaceAll(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? '')
}
