import { knownValue } from '../field'
import type { Listing } from '../listing'
import { isTradingName } from './company-name'
import { reason } from './reason'
import type { TrustReason } from './report'
import { POINTS } from './weights'

type Declared = { as: 'factory' | 'trader' | 'agent' | 'service' | 'not-factory'; at: string }

const DECLARED_WORDS: [RegExp, Declared['as']][] = [
  [/生产厂家|生产加工|生产型|制造/, 'factory'],
  [/经销批发|贸易型|批发商/, 'trader'],
  [/招商代理/, 'agent'],
  [/商业服务|服务型/, 'service'],
]

/** What the seller says it is: the card's own word before 经营模式, before the factory flag. */
export const declaredType = ({ supplier }: Listing): Declared | undefined => {
  if (supplier.sellerType.is === 'found') return { as: supplier.sellerType.value, at: supplier.sellerType.at }
  if (supplier.businessModel.is === 'found') {
    const { value, at } = supplier.businessModel
    const as = DECLARED_WORDS.find(([words]) => words.test(value))?.[1]
    if (as) return { as, at }
  }
  return supplier.badges.is === 'found' && supplier.badges.value.some(({ code }) => code === 'factory-dealer')
    ? { as: 'factory', at: supplier.badges.at }
    : undefined
}

const FACTORY_CLAIMS = {
  contradicted: { code: 'factory-claim-contradicted', points: POINTS.factoryClaimContradicted },
  supported: { code: 'factory-claim-supported', points: POINTS.factoryClaimSupported },
  'as-trader': { code: 'factory-claim-as-trader', points: POINTS.factoryClaimAsTrader },
  alone: { code: 'factory-claimed', points: POINTS.factoryClaimed },
} as const

/** What else on the page stands for or against "we are the factory": an inspection, then the name. */
const factoryClaim = ({ supplier }: Listing): keyof typeof FACTORY_CLAIMS => {
  const badges = new Set(knownValue(supplier.badges)?.map(({ code }) => code))
  if (badges.has('inspected-factory')) return 'supported'
  if (isTradingName(knownValue(supplier.companyName) ?? '')) return 'contradicted'
  return badges.has('inspected-trader') ? 'as-trader' : 'alone'
}

const factoryReason = (listing: Listing, at: string): TrustReason => {
  const { code, points } = FACTORY_CLAIMS[factoryClaim(listing)]
  return reason(code, 'capability', points, at, { name: knownValue(listing.supplier.companyName) ?? '' })
}

const OTHER_TYPES = {
  trader: 'trader-declared',
  agent: 'agent-declared',
  service: 'service-declared',
  'not-factory': 'not-factory',
} as const

const declaredReasons = (listing: Listing): TrustReason[] => {
  const declared = declaredType(listing)
  if (!declared) return []
  if (declared.as !== 'factory') return [reason(OTHER_TYPES[declared.as], 'capability', 0, declared.at)]
  return [factoryReason(listing, declared.at)]
}

/** 山东省济宁市, 山东 济宁, 山东济宁 all become 山东济宁. */
const plainPlace = (place: string): string =>
  place.replaceAll(/特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|[\s省市]/g, '')

const shipsElsewhere = ({ shipFrom, supplier: { location } }: Listing): TrustReason[] => {
  if (shipFrom.is !== 'found' || location.is !== 'found') return []
  const [from, home] = [plainPlace(shipFrom.value), plainPlace(location.value)]
  if (!from || !home || from.includes(home) || home.includes(from)) return []
  const params = { shipFrom: shipFrom.value, location: location.value }
  return [reason('ships-elsewhere', 'capability', 0, shipFrom.at, params)]
}

/** Maker, trader or agent, and where: each as declared, checked against the registered name. */
export const capabilityReasons = (listing: Listing): TrustReason[] => [
  ...declaredReasons(listing),
  ...shipsElsewhere(listing),
]
