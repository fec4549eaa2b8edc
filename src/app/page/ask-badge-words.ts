import { hasKeys, isText } from './json-checks'
import { send } from './send'

/** `badgeWords.name`, without its schemas; held to it by a test. */
export const BADGE_WORDS = 'badge/words'

export type Catalogue = { language: string; words: Record<string, string> }

/** Whether this is an answer to `badge/words`; held to that message's schema by a test. */
export const isCatalogue = (value: unknown): value is Catalogue =>
  hasKeys(value) && isText(value.language) && hasKeys(value.words) && Object.values(value.words).every(isText)

/** The badge's words in the buyer's language; undefined when the extension does not answer. */
export const askBadgeWords = async (): Promise<Catalogue | undefined> => {
  const reply = await send(BADGE_WORDS, {})
  return reply.ok && isCatalogue(reply.value) ? reply.value : undefined
}
