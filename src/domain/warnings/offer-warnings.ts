import type { Choice } from '../choice'
import type { Listing } from '../listing'
import { type PeerPrices, priceWarnings } from './price-warnings'
import { quantityWarnings } from './quantity-warnings'
import { titleWarnings } from './title-warnings'
import { type Severity, type Warning, warn } from './warning'
import { weightWarnings } from './weight-warnings'

const NO_RETURNS =
  /不支持(?:7天|七天)?无理由|不退不换|不支持退换|非质量问题不退|定制(?:商品|类|产品)?(?:除外|不退|不支持)/

/** Custom goods are outside the 7-day return on 1688, whatever the badge says (field guide §13). */
const returnWarnings = ({ services, title }: Listing): Warning[] => {
  const promised = services.is === 'found' ? services.value : []
  const texts = promised.flatMap(({ name, exclusions }) => [name, exclusions ?? ''])
  const text = texts.find((words) => NO_RETURNS.test(words))
  if (text !== undefined && services.is === 'found') return [warn('no-returns', 'low', services.at, { text })]
  const inTitle = title.is === 'found' ? NO_RETURNS.exec(title.value)?.[0] : undefined
  return inTitle !== undefined && title.is === 'found'
    ? [warn('no-returns', 'medium', title.at, { text: inTitle })]
    : []
}

const sceneWarnings = ({ scene, status }: Listing): Warning[] => [
  ...(status.is === 'found' && status.value === 'off-shelf' ? [warn('off-shelf', 'high', status.at)] : []),
  ...(scene.is === 'found' && scene.value === 'dropship' ? [warn('dropship-scene', 'medium', scene.at)] : []),
]

const ORDER: Severity[] = ['high', 'medium', 'low']

/**
 * What a buyer should know before believing this offer's price and terms, gravest first. `peers` are the
 * buyer's own saved offers of the same thing, where there are any.
 */
export const offerWarnings = (listing: Listing, choice: Choice, peers?: PeerPrices): Warning[] =>
  [
    ...sceneWarnings(listing),
    ...titleWarnings(listing, choice),
    ...priceWarnings(listing, choice, peers),
    ...quantityWarnings(listing, choice),
    ...weightWarnings(listing, choice),
    ...returnWarnings(listing),
  ].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))
