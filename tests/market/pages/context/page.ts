import type { Product } from '../../catalogue/shapes.ts'
import { document } from '../chrome.ts'
import { type Html, html } from '../html.ts'
import { attributesBlock, descriptionBlock, galleryBlock, packBlock, shopBlock, sideTools } from './below.ts'
import { contextScript, globalsScript } from './data-script.ts'
import {
  couponBlock,
  orderBlock,
  priceBlock,
  sceneBlock,
  servicesBlock,
  shippingBlock,
  skuBlock,
  titleBlock,
} from './purchase.ts'
import { pageScript, recommendBlock } from './recommend.ts'
import { OFFER_STYLE } from './style.ts'

export const contextHead = (product: Product): Html =>
  html`<meta name="od-version" content="2024">
<meta name="applicable-device" content="pc">
<link rel="canonical" href="https://detail.1688.com/offer/${product.offerId}.html">
${globalsScript(product)}`

/** Everything a buyer sees of an offer, drawn; without the data script. */
export const drawnOffer = (product: Product): Html =>
  html`<div id="content">${shopBlock(product)}${galleryBlock(product)}<div class="purchase">${sceneBlock(product)}${titleBlock(product)}${priceBlock(product)}${couponBlock(product)}${shippingBlock(product)}${servicesBlock(product)}${skuBlock(product)}${orderBlock(product)}</div><div class="below">${attributesBlock(product)}${packBlock(product)}${descriptionBlock(product)}${recommendBlock(product)}</div></div>${sideTools}`

/** An offer page as of 2024 to now: the drawn page and the data it was drawn from. */
export const contextPage = (product: Product): string =>
  document({
    title: `${product.title} - 样板市场`,
    head: contextHead(product),
    style: OFFER_STYLE,
    bodyClass: 'v-sonoma default od-version-2024',
    body: drawnOffer(product),
    tail: html`${contextScript(product)}${pageScript}`,
  })
