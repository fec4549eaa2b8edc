import * as z from 'zod/mini'
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

/** Words of the trade that say nothing about what the goods are. */
const NOISE = /包邮|现货|批发|厂家直销|厂家|跨境|爆款|新款|一件代发|定制|亚马逊|外贸|源头|工厂/g

type Hit = { prior: CategoryPrior; length: number; end: number }

/** A keyword of one character counts only as the last character: 鞋 in 童鞋, not in 鞋架. */
const hitAt = (text: string, keyword: string): number => {
  if (keyword.length === 1) return text.endsWith(keyword) ? text.length : -1
  const at = text.toLowerCase().lastIndexOf(keyword.toLowerCase())
  return at < 0 ? -1 : at + keyword.length
}

const hitsIn = (text: string, priors: CategoryPrior[]): Hit[] =>
  priors.flatMap((prior) =>
    prior.keywords.flatMap((keyword) => {
      const end = hitAt(text, keyword)
      return end < 0 ? [] : [{ prior, length: keyword.length, end }]
    }),
  )

/** Longest keyword first; of equals the last in the text, where Chinese titles put what the thing is. */
const bestFirst = (hits: Hit[]): CategoryPrior[] => {
  const longest = Math.max(0, ...hits.map((hit) => hit.length))
  const best = hits.filter((hit) => hit.length === longest).sort((a, b) => b.end - a.end)
  return [...new Set(best.map((hit) => hit.prior))]
}

/**
 * The kinds of goods an offer may be, likeliest first; empty when no keyword fits. The site's own category
 * name stands before the title, and what the title adds widens the range: sellers file goods loosely.
 */
export const priorsFor = (
  words: { title?: string | undefined; category?: string | undefined },
  priors: CategoryPrior[],
): CategoryPrior[] => {
  const byCategory = bestFirst(hitsIn(words.category ?? '', priors))
  const byTitle = bestFirst(hitsIn((words.title ?? '').replaceAll(NOISE, ' ').trim(), priors))
  return [...new Set([...byCategory, ...byTitle])]
}
