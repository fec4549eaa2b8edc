import type { Product } from '../../catalogue/shapes.ts'
import { productById } from '../../catalogue.ts'
import { document } from '../chrome.ts'
import { contextScript } from '../context/data-script.ts'
import { contextHead, drawnOffer } from '../context/page.ts'
import { OFFER_STYLE } from '../context/style.ts'
import { html, raw } from '../html.ts'

/** What the server sends before any script has drawn the page: grey boxes and empty places. */
const undrawn = (product: Product, tail: string): string =>
  html`<!DOCTYPE html><html lang="zh-CN"><head><meta charset="UTF-8"><title>${product.title} - 样板市场</title><link rel="icon" href="data:,">${contextHead(product)}<style>${raw(OFFER_STYLE)}</style></head><body class="v-sonoma default od-version-2024"><div id="header"></div><div id="content"><div class="sk-main"></div><div class="sk-order"></div></div>${raw(tail)}`
    .html

/** The connection broke in the middle of the data script. */
export const cutOffPage = (product: Product): string => {
  const script = contextScript(product).html
  return undrawn(product, script.slice(0, script.indexOf('"skuModel"')))
}

/** Grey boxes only: neither the drawn page nor the data has come. */
export const skeletonPage = (product: Product): string => undrawn(product, '</body></html>')

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

/** How long after loading the late page comes, in ms. */
export const LATE_BY = 900

/** Grey boxes first; a script then puts the drawn page and its data in their place. */
export const latePage = (product: Product): string =>
  undrawn(
    product,
    `<template id="late">${drawnOffer(product).html}${contextScript(product).html}</template><script>setTimeout(function(){document.getElementById('content').replaceWith(document.getElementById('late').content)},${LATE_BY})</script></body></html>`,
  )
