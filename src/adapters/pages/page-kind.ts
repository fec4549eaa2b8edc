import type { PageProblem } from '../../domain/page-problem'
import { hintsAtSlider, pageAddress } from './page-address'
import { isNearlyEmpty, messageOn } from './page-message'

export type PageKind = { is: 'offer'; offerId?: string } | { is: 'problem'; problem: PageProblem }

const DATA =
  /\bwindow\.contextPath\b|\bwindow(?:\.context(?:Data)?|\[["']context["']\])\s*=\s*(?:\{|JSON\.parse\()|\b__INIT_DATA\b["'\]]*\s*=|\biDetailConfig\s*=|"globalData"\s*:\s*\{/
const DRAWN_OFFER = '#productTitle h1, #mod-detail-title h1, .title-first-column .title-text'
const DRAWN_PRICE = '#mainPrice .price-info, .step-price-item, #mod-detail-price, .table-sku'
const SIGN_IN = 'input[type="password"], iframe[src*="login.1688.com"], iframe[src*="login.taobao.com"]'
const SKELETON = '[class*="skeleton" i], [id*="skeleton" i]'

const SLIDER_TITLE = /^验证码拦截/
const SLIDER_TEXT = /请按住滑块|访问验证|安全验证/
// Every page's head says 请登录; only these say that nothing is shown without it.
const SIGN_IN_TEXT = /请先登录|需要登录|登录后(?:才能|即?可)?(?:查看|访问|浏览)|^(?:密码|短信|扫码)登录$/
const REMOVED_TEXT =
  /^.{0,14}(?:商品|产品|宝贝|货品|信息)[^，。]{0,6}(?:下架|删除|不存在|失效)[^，。]{0,8}[。！!]?$/
// Status words of the trade's own product model; PUBLISHED is the only one that can be ordered.
const OFF_SHELF = /"status"\s*:\s*"(?:(?:MEMBER|AUTO)[ _])?(?:EXPIRED|DELETED|TBD)"/i
const EMPTY_BELOW = 40

const problemOf = (kind: PageProblem['kind'], because: string): PageKind => ({
  is: 'problem',
  problem: { kind, because: because.slice(0, 120) },
})

/** The longest inline script that names an offer's data, or ''. */
const dataScript = (document: Document): string =>
  [...document.querySelectorAll('script:not([src])')]
    .map((script) => script.textContent ?? '')
    .filter((text) => DATA.test(text))
    .reduce((longest, text) => (text.length > longest.length ? text : longest), '')

// A parser closes a script that was cut off: what remains ends in the middle of a value.
const isWhole = (script: string): boolean => /(?:[;})]|\*\/)\s*$/.test(script)

const removed = (document: Document, data: string): PageKind | undefined => {
  const onSale = data ? !OFF_SHELF.test(data) : document.querySelector(DRAWN_PRICE) !== null
  const message = onSale ? undefined : messageOn(document, REMOVED_TEXT)
  return message ? problemOf('removed', message) : undefined
}

const slider = (document: Document, url: string): PageKind | undefined => {
  if (SLIDER_TITLE.test(document.title.trim())) return problemOf('slider', document.title.trim())
  const message = messageOn(document, SLIDER_TEXT)
  if (message) return problemOf('slider', message)
  return hintsAtSlider(url) ? problemOf('slider', 'address') : undefined
}

const signIn = (document: Document): PageKind | undefined => {
  const field = document.querySelector(SIGN_IN)
  if (field) return problemOf('sign-in', field.tagName.toLowerCase())
  const message = messageOn(document, SIGN_IN_TEXT)
  return message ? problemOf('sign-in', message) : undefined
}

const notLoaded = (document: Document, data: string): PageKind | undefined => {
  if (data) return problemOf('not-loaded', 'page data cut off')
  if (document.readyState === 'loading') return problemOf('not-loaded', 'document still loading')
  if (document.querySelector(SKELETON)) return problemOf('not-loaded', 'skeleton')
  return isNearlyEmpty(document, EMPTY_BELOW) ? problemOf('not-loaded', 'nothing drawn') : undefined
}

/**
 * Which page this is, by address, title and drawn messages. A slider laid over a page whose data is there
 * leaves an offer. `offer` means an offer address that is worth reading, not that anything was recognised:
 * the reader answers `unknown-layout` after trying.
 */
export const pageKind = (document: Document, url: string): PageKind => {
  const address = pageAddress(url)
  if (address.is !== 'offer')
    return address.is === 'other'
      ? (slider(document, url) ?? problemOf('not-an-offer', address.because))
      : problemOf(address.is, address.because)
  const data = dataScript(document)
  const offer: PageKind = { is: 'offer', offerId: address.offerId }
  const readable = (data && isWhole(data)) || document.querySelector(DRAWN_OFFER)
  if (readable) return removed(document, data) ?? offer
  return (
    slider(document, url) ?? signIn(document) ?? removed(document, data) ?? notLoaded(document, data) ?? offer
  )
}
