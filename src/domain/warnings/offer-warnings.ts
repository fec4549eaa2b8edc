import type { Choice } from '../choice'
import { knownValue } from '../field'
import type { Listing } from '../listing'
import { variantName } from '../unit-content'
import { type PeerPrices, priceWarnings } from './price-warnings'
import { quantityWarnings } from './quantity-warnings'
import { titleWarnings } from './title-warnings'
import { type Severity, type Warning, warn } from './warning'
import { weightWarnings } from './weight-warnings'

const NO_RETURNS = /不支持(?:7天|七天)?无理由|不退不换|不支持退换|非质量问题不退/
/** Stands under nearly every 7-day promise: it matters to who has something made. */
const NOT_FOR_CUSTOM = /定制(?:商品|类|产品)?(?:除外|不退|不支持)/
const CUSTOM_MADE = /定制|定做|订制|来样|来图|印logo|加印/i

const returnTexts = ({ services }: Listing): string[] =>
  services.is === 'found' ? services.value.flatMap(({ name, exclusions }) => [name, exclusions ?? '']) : []

/** What the goods' own words say on returns; the exclusion of custom goods only where the goods are custom. */
const returnWarnings = (listing: Listing, { variantId }: Choice): Warning[] => {
  const { services, title } = listing
  const named = `${knownValue(title) ?? ''} ${variantName(listing, variantId) ?? ''}`
  const texts = returnTexts(listing)
  const text =
    texts.find((words) => NO_RETURNS.test(words)) ??
    (CUSTOM_MADE.test(named) ? texts.find((words) => NOT_FOR_CUSTOM.test(words)) : undefined)
  if (text !== undefined && services.is === 'found')
    return [warn('no-returns', 'medium', services.at, { text })]
  const inTitle = NO_RETURNS.exec(named)?.[0]
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
    ...returnWarnings(listing, choice),
  ].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))
