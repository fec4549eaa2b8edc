import * as z from 'zod/mini'
import { message } from './message'

/** The badge's few words in the buyer's language, so that a page load carries none of the catalogues. */
export const badgeWords = message(
  'badge/words',
  z.object({}),
  z.object({ language: z.string(), words: z.record(z.string(), z.string()) }),
)
