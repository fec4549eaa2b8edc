import type { Product } from '../../catalogue/shapes.ts'
import { productById } from '../../catalogue.ts'
import { document } from '../chrome.ts'
import { contextScript } from '../context/data-script.ts'
import { contextHead, contextPage, drawnOffer } from '../context/page.ts'
import { OFFER_STYLE } from '../context/style.ts'
import { html, raw } from '../html.ts'

/** The connection broke in the middle of the data script. */
export const cutOffPage = (product: Product): string => {
  const whole = contextPage(product)
  return whole.slice(0, whole.indexOf('"skuModel"'))
}

/** Grey boxes only: neither the drawn page nor the data has come. */
export const skeletonPage = (product: Product): string =>
  document({
    title: `${product.title} - 样板市场`,
    style: OFFER_STYLE,
    head: contextHead(product),
    bodyClass: 'v-sonoma default od-version-2024',
    body: html`<div id="content"><div class="sk-main"></div><div class="sk-order"></div></div>`,
  })

/** Drawn for one offer, with the data of another. */
export const otherOfferPage = (product: Product): string =>
  document({
    title: `${product.title} - 样板市场`,
    style: OFFER_STYLE,
    head: contextHead(product),
    body: drawnOffer(product),
    tail: contextScript(productById(product.dataNames ?? '') ?? product),
  })

/** W7: a blocker took out the data script, the price block and every price of the SKU list. */
export const priceBlockedPage = (product: Product): string => {
  const drawn = drawnOffer(product)
    .html.replace(/<div id="mainPrice"[\s\S]*?<div id="discountCoupon"/, '<div id="discountCoupon"')
    .replaceAll(/<span class="item-price-stock">¥[^<]*<\/span>/g, '')
  return document({
    title: `${product.title} - 样板市场`,
    style: OFFER_STYLE,
    head: html`<meta name="od-version" content="2024"><link rel="canonical" href="https://detail.1688.com/offer/${product.offerId}.html">`,
    bodyClass: 'v-sonoma default od-version-2024',
    body: raw(drawn),
  })
}
