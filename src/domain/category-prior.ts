import * as z from 'zod/mini'
import { bestHits, withoutNoise } from './keyword-hits'
import { span } from './landed-cost/estimate'

/**
 * What a kind of goods usually weighs and how it packs: our own starting values, never measured, always shown
 * as "recalled, check this". `kg` is for one unit; `kgPerCbm` the density once packed.
 */
export const categoryPrior = z.object({
  id: z.string(),
  keywords: z.array(z.string()),
  label: z.string(),
  /** HS headings the goods may fall under, likeliest first. Candidates, never an answer. */
  hs4: z.array(z.string().check(z.regex(/^\d{4}$/))),
  kg: span,
  kgPerCbm: span,
  cargo: z.enum(['general', 'clothing', 'battery', 'liquid']),
  flags: z.array(z.string()),
})
export type CategoryPrior = z.infer<typeof categoryPrior>

/**
 * The kinds of goods an offer may be, likeliest first; empty when no keyword fits. The site's own category
 * name stands before the title, and what the title adds widens the range: sellers file goods loosely.
 */
export const priorsFor = (
  words: { title?: string | undefined; category?: string | undefined },
  priors: CategoryPrior[],
): CategoryPrior[] => {
  const found = [
    ...bestHits(words.category ?? '', priors),
    ...bestHits(withoutNoise(words.title ?? ''), priors),
  ]
  return [...new Set(found.map(({ item }) => item))]
}
