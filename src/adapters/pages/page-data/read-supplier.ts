import type { Field } from '../../../domain/field'
import type { Badge, SupplierFacts } from '../../../domain/supplier'
import { given } from '../drawn'
import { fact, foundAny, here } from './fact'
import { child, type Node } from './node'
import type { PageData } from './page-data'
import { type As, asFlag, asMinimum, asScore, asShare, asText } from './values'

// Allow-listed paths only: the first `memberId` in the text of a page is often the buyer's.
const COMPANY =
  'seller.companyName card.authCompanyName temp.companyName ' + 'shop.authCompanyName card.companyName'
const LOGIN = 'seller.loginId base.sellerLoginId temp.sellerLoginId'
const MEMBER = 'seller.memberId base.sellerMemberId temp.sellerMemberId'
const SHOP =
  'seller.winportUrl seller.sellerWinportUrlMap.defaultUrl base.sellerWinportUrl ' +
  'seller.sellerWinportUrlMap.indexUrl temp.winportUrl'

const asMemberId: As<string> = (node) =>
  typeof node === 'string' && /^[\w.-]{3,60}$/.test(node) ? node : undefined

const shopAddress = ({ host, pathname, searchParams }: URL): string | undefined => {
  if (!/(?:^|\.)1688\.com$/.test(host)) return undefined
  const member = searchParams.get('memberId')
  return `https://${host}${pathname === '/' ? '' : pathname}${member ? `?memberId=${encodeURIComponent(member)}` : ''}`
}

/** The shop's address without tracking; of the query only the mobile shop's own key is kept. */
const asShopUrl: As<string> = (node) => {
  const text = typeof node === 'string' ? node.replace(/^\/\//, 'https://') : ''
  return /^https?:/.test(text) && URL.canParse(text) ? shopAddress(new URL(text)) : undefined
}

/** 诚信通 began in 2002: a larger figure is the year of joining, not how many years. */
const MOST_YEARS = 30

/** "4年" of 诚信通. Sep 2026: not in the captured data; named so in shop headers and cards. */
const asYears: As<number> = (node) => {
  const years = asMinimum(typeof node === 'string' ? node.replace(/年$/, '') : node)
  return years && years <= MOST_YEARS ? years : undefined
}

const SIGNS: { code: Badge['code']; text: string; sign: string }[] = [
  { code: 'trustpass', text: '诚信通', sign: 'isTp' },
  { code: 'powerful-merchant', text: '实力商家', sign: 'isSlsj' },
  { code: 'factory-dealer', text: 'isFactoryDealer', sign: 'isFactoryDealer' },
]

const TAGS: Record<string, Badge['code']> = {
  '1688_ELECTION': 'platform-select',
  CROSS_BORDER_SELECT: 'cross-border-select',
  BEST_OFFER: 'best-offer',
}

const signPaths = (sign: string): string =>
  `signs.signs.${sign} J.sellerSign.signs.${sign} J.sellerSign.${sign}`

const asTagBadge = (node: Node): Badge[] => {
  const text = asText(child(node, 'text'))
  const code = TAGS[asText(child(node, 'type')) ?? '']
  return text && code ? [{ code, text }] : []
}

const hasSign = (data: PageData, sign: string): boolean | undefined => {
  const flag = fact(data, signPaths(sign), asFlag)
  return flag?.is === 'found' ? flag.value : undefined
}

const badges = (data: PageData): Field<Badge[]> | undefined => {
  const signs = SIGNS.flatMap(({ code, text, sign }) => (hasSign(data, sign) ? [{ code, text }] : []))
  const tags = data.listAt('title.tagList').flatMap(asTagBadge)
  return foundAny([...signs, ...tags], signs.length > 0 ? 'seller.sellerSign' : 'title.tagList')
}

/** A plain shop card says "not a factory" only where no flag says the contrary. */
const sellerType = (data: PageData): SupplierFacts['sellerType'] | undefined => {
  const at = 'shopInfo.cardType'
  const card = fact(data, 'card.cardType shop.cardType', asText)
  const dealer = hasSign(data, 'isFactoryDealer')
  if (card?.is === 'found' && card.value === 'factory') return here('factory', at)
  if (card?.is === 'found') return dealer ? undefined : here('not-factory', at)
  if (dealer === undefined) return undefined
  return here(dealer ? 'factory' : 'not-factory', 'sellerSign.signs.isFactoryDealer')
}

const shopInfo = (key: string): string => `card.${key} shop.${key}`

/** What the page's data says of its seller. Nothing of the buyer's is looked at. */
export const readSupplier = (data: PageData): Partial<SupplierFacts> =>
  given<SupplierFacts>({
    companyName: fact(data, COMPANY, asText),
    loginId: fact(data, LOGIN, asText),
    memberId: fact(data, MEMBER, asMemberId),
    shopUrl: fact(data, SHOP, asShopUrl),
    years: fact(data, shopInfo('tpYear'), asYears),
    sellerType: sellerType(data),
    badges: badges(data),
    repeatRate: fact(data, shopInfo('byrRepeatRate3m'), asShare),
    serviceScore: fact(data, shopInfo('sellerSlrServiceScore'), asScore),
  })
