import type { Product } from './catalogue/shapes.ts'
import { SUPPLIERS } from './catalogue/suppliers.ts'
import { PRODUCTS } from './catalogue.ts'

/** Where an offer stands: pages for telephones have their own host. */
export const offerAddress = (product: Product): string =>
  product.generation === 'mobile'
    ? `https://m.1688.com/offer/${product.offerId}.html`
    : `https://detail.1688.com/offer/${product.offerId}.html`

/** Every offer by its key in the catalogue: `OFFER_ADDRESSES.kitchenBottle`. */
export const OFFER_ADDRESSES: Record<string, string> = Object.fromEntries(
  PRODUCTS.map((product) => [product.key, offerAddress(product)]),
)

const CHAT = 'https://air.1688.com/app/ocms-fusion-components-1688'
const chatWith = (frame: string): string =>
  `${CHAT}/${frame}/index.html?uid=${encodeURIComponent(SUPPLIERS.heyu.loginId)}&site=cnalichn&offerId=990000100001`

export const PAGE_ADDRESSES = {
  home: 'https://www.1688.com/',
  search: 'https://s.1688.com/selloffer/offer_search.htm?keywords=%E5%A5%97%E8%A3%85&charset=utf8',
  /** 套装 percent-encoded in GBK, as the site itself writes its search addresses. */
  searchGbk: 'https://s.1688.com/selloffer/offer_search.htm?keywords=%CC%D7%D7%B0',
  searchEverything: 'https://s.1688.com/selloffer/offer_search.htm?keywords=&charset=utf8',
  /** Grey boxes and no results yet, however long one waits. */
  searchLoading:
    'https://s.1688.com/selloffer/offer_search.htm?keywords=%E5%8A%A0%E8%BD%BD%E4%B8%AD&charset=utf8',
  searchNothing:
    'https://s.1688.com/selloffer/offer_search.htm?keywords=%E6%97%A0%E7%BB%93%E6%9E%9C&charset=utf8',
  shop: `https://${SUPPLIERS.heyu.shop}.1688.com/`,
  shopOffers: `https://${SUPPLIERS.heyu.shop}.1688.com/page/offerlist.htm`,
  shopContact: `https://${SUPPLIERS.heyu.shop}.1688.com/page/contactinfo.htm`,
  shopCredit: `https://${SUPPLIERS.heyu.shop}.1688.com/page/creditdetail.htm`,
  shopNew: `https://${SUPPLIERS.suilan.shop}.1688.com/`,
  chat: chatWith('def_cbu_web_im'),
  chatCore: chatWith('def_cbu_web_im_core'),
  signIn: 'https://login.1688.com/member/signin.htm',
  slider: 'https://detail.1688.com/offer/990000800009.html/_____tmd_____/punish?x5secdata=sample&x5step=1',
  missingOffer: 'https://detail.1688.com/offer/990000999999.html',
} as const

/** Every address of the market by name: the pages above and every offer. */
export const ADDRESSES: Record<string, string> & typeof PAGE_ADDRESSES = {
  ...OFFER_ADDRESSES,
  ...PAGE_ADDRESSES,
}
