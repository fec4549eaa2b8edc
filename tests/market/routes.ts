import { type Answer, page, redirect, svg } from './answer.ts'
import type { Product } from './catalogue/shapes.ts'
import { productById, supplierByShop } from './catalogue.ts'
import { mobileAnswer, offerAnswer } from './offers.ts'
import { chatCorePage, chatOuterPage } from './pages/chat/page.ts'
import { homePage } from './pages/home.ts'
import { pictureAt } from './pages/pictures.ts'
import { searchPage } from './pages/search/page.ts'
import { productOfAd } from './pages/search/rows.ts'
import { shopPage } from './pages/shop/page.ts'
import { missingOfferPage, nothingHerePage, signInPage, sliderPage } from './pages/trouble/walls.ts'

type Route = (url: URL) => Answer | undefined

const offerAt = (url: URL, answer: (product: Product, url: URL) => Answer): Answer | undefined => {
  const id = /^\/offer\/(\d+)\.html$/.exec(url.pathname)?.[1]
  if (id === undefined) return undefined
  const product = productById(id)
  return product ? answer(product, url) : { ...page(missingOfferPage()), status: 404 }
}

/** Result cards link here; a telephone stays, a desktop browser is sent on to the desktop page (Oct 2025). */
const mobileDetail: Route = (url) => {
  const product = productById(url.searchParams.get('offerId') ?? '')
  return product && redirect(`https://detail.1688.com/offer/${product.offerId}.html`)
}

const advertisement: Route = (url) => {
  const product = productOfAd(url.searchParams.get('e') ?? '')
  return product && redirect(`https://detail.1688.com/offer/${product.offerId}.html`)
}

const chat: Route = (url) => {
  if (url.pathname.endsWith('/def_cbu_web_im/index.html')) return page(chatOuterPage(url))
  return url.pathname.endsWith('/def_cbu_web_im_core/index.html') ? page(chatCorePage(url)) : undefined
}

const pictures: Route = (url) => {
  const drawn = pictureAt(url.pathname, productById)
  return drawn === undefined ? undefined : svg(drawn)
}

const SHOP_TABS = ['index', 'offerlist', 'creditdetail', 'contactinfo']

const shop: Route = (url) => {
  const seller = supplierByShop(url.host.replace('.1688.com', ''))
  const tab = url.pathname === '/' ? 'index' : (/^\/page\/([a-z]+)\.html?$/.exec(url.pathname)?.[1] ?? '')
  return seller && SHOP_TABS.includes(tab) ? page(shopPage(seller, tab)) : undefined
}

const HOSTS: Record<string, Route> = {
  'detail.1688.com': (url) =>
    url.pathname.includes('/_____tmd_____/punish') ? page(sliderPage()) : offerAt(url, offerAnswer),
  'm.1688.com': (url) => offerAt(url, mobileAnswer),
  'detail.m.1688.com': mobileDetail,
  'dj.1688.com': advertisement,
  's.1688.com': (url) => (url.pathname === '/selloffer/offer_search.htm' ? page(searchPage(url)) : undefined),
  'air.1688.com': chat,
  'login.1688.com': () => page(signInPage()),
  'cbu01.1688.com': pictures,
  'www.1688.com': (url) => (url.pathname === '/' ? page(homePage()) : undefined),
}

/** What the market answers to an address. A host or path it does not have gets a 404. */
export const answerFor = (url: URL): Answer =>
  (HOSTS[url.host] ?? shop)(url) ?? { ...page(nothingHerePage()), status: 404 }
