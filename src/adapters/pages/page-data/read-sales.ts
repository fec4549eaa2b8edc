import type { Field } from '../../../domain/field'
import type { Listing, SoldCount } from '../../../domain/listing'
import { numberText } from '../../../domain/number-text'
import { agreedFact, fact, foundAny, here } from './fact'
import { child, type Node } from './node'
import type { PageData } from './page-data'
import { asCount, asScore, asShare, asText } from './values'

const OWN = 'trade.saleCount temp.saledCount order.saledCount title.selledNumber'

/** The page's own words for what a count counts; the same product in all shops is not this offer. */
const KINDS: [RegExp, SoldCount['kind']][] = [
  [/全网/, 'all-channels'],
  [/年/, 'one-year'],
  [/已售|成交/, 'own'],
]

const kindOf = (label: string): SoldCount['kind'] =>
  KINDS.find(([words]) => words.test(label))?.[1] ?? 'other'

const soldCount = (kind: SoldCount['kind'], label: string, node: Node): SoldCount[] => {
  const text = typeof node === 'string' ? asText(node) : undefined
  const number = text ? numberText(text) : undefined
  if (!text || !number || !/^\d+$/.test(number.text) || !/^[件个]?$/.test(number.unit)) return []
  return [{ kind, count: Number(number.text), atLeast: number.atLeast, text: `${label}${text}` }]
}

const own = (data: PageData): SoldCount[] => {
  const count = agreedFact(data, OWN, asCount)
  return count?.is === 'found'
    ? [{ kind: 'own', count: count.value, atLeast: false, text: String(count.value) }]
    : []
}

const shown = (data: PageData): SoldCount[] => {
  const label = asText(data.at('title.saleCountDate')) ?? asText(data.at('title.newSaleCount'))
  const headline = label ? soldCount(kindOf(label), label, data.at('title.saleNum')) : []
  const scrolled = ['title.scrollInfo', 'title.scrollList']
    .flatMap((path) => data.listAt(path))
    .flatMap((node) => {
      const prefix = asText(child(node, 'prefix'))
      return prefix ? soldCount(kindOf(prefix), prefix, child(node, 'text')) : []
    })
  return [...headline, ...scrolled]
}

/** One count of each kind, the exact one before the rounded one, each with its label. */
const sold = (data: PageData): Field<SoldCount[]> | undefined => {
  const month = soldCount('orders-30-days', '', data.at('about.dataDesc.payOrder30DayStr'))
  const all = [...own(data), ...shown(data), ...month]
  const first = all.filter((count, i) => all.findIndex(({ kind }) => kind === count.kind) === i)
  return foundAny(first, 'trade.saleCount')
}

const RATE_INFO = ['title.rateInfo', 'business.rateInfo']

const reviewsAt = (data: PageData, path: string): number | undefined => {
  const all = data.listAt(`${path}.commonTagNodeList`).find((node) => child(node, 'name') === '全部')
  return asCount(child(all, 'count'))
}

const rating = (data: PageData): Listing['rating'] | undefined => {
  const path = RATE_INFO.find((at) => data.at(at) !== undefined)
  const grade = path ? fact(data, `${path}.goodsGrade`, asScore) : undefined
  // Grade 0 stands where nobody has reviewed yet.
  if (!path || data.at(`${path}.goodsGrade`) === 0) return undefined
  if (grade?.is !== 'found') return grade
  const goodPercent = asShare(data.at(`${path}.goodRates`))
  const reviews = reviewsAt(data, path)
  const more = { ...(goodPercent && { goodPercent }), ...(reviews !== undefined && { reviews }) }
  return here({ grade: grade.value, ...more }, path)
}

/** How much is sold and what buyers said of it. */
export const readSales = (data: PageData) => ({
  sold: sold(data),
  rating: rating(data),
  favourites: fact(data, 'business.favorCount', asCount),
})
