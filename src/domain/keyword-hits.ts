/** Something that is recognised by words of the trade. */
export type Keyed = { keywords: string[] }

export type Hit<T> = { item: T; keyword: string; end: number }

/** Words of the trade that say nothing about what the goods are. */
const NOISE = /包邮|现货|批发|厂家直销|厂家|跨境|爆款|新款|一件代发|定制|亚马逊|外贸|源头|工厂/g

export const withoutNoise = (title: string): string => title.replaceAll(NOISE, ' ').trim()

/** A keyword of one character counts only as the last character: 鞋 in 童鞋, not in 鞋架. */
const hitAt = (text: string, keyword: string): number => {
  if (keyword.length === 1) return text.endsWith(keyword) ? text.length : -1
  const at = text.toLowerCase().lastIndexOf(keyword.toLowerCase())
  return at < 0 ? -1 : at + keyword.length
}

/** Longest keyword first; of equals the last in the text, where Chinese titles put what the thing is. */
export const bestHits = <T extends Keyed>(text: string, items: T[]): Hit<T>[] => {
  const hits = items.flatMap((item) =>
    item.keywords.flatMap((keyword) => {
      const end = hitAt(text, keyword)
      return end < 0 ? [] : [{ item, keyword, end }]
    }),
  )
  const longest = Math.max(0, ...hits.map(({ keyword }) => keyword.length))
  const best = hits.filter(({ keyword }) => keyword.length === longest).sort((a, b) => b.end - a.end)
  return best.filter(({ item }, at) => best.findIndex((other) => other.item === item) === at)
}
