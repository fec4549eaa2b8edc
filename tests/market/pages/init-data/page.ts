import { SERVICES } from '../../catalogue/labels.ts'
import type { Product } from '../../catalogue/shapes.ts'
import { supplierOf } from '../../catalogue.ts'
import { document } from '../chrome.ts'
import { paidSpan, shownPrices, spanText, standingSpan } from '../context/prices.ts'
import { type Html, html, raw, scriptJson } from '../html.ts'
import { mainPicture, picture } from '../pictures.ts'
import { initData } from './components.ts'

const STYLE = `
.od-pc-layout{width:1180px;margin:14px auto;display:grid;grid-template-columns:440px 1fr;gap:24px;background:#fff;padding:20px}
.detail-gallery svg{width:440px;height:440px;display:block}.detail-gallery .turn{display:flex;gap:8px;margin-top:10px}.detail-gallery .turn svg{width:66px;height:66px;border:1px solid #eee}
.title-text{font-size:18px;line-height:1.5}.title-info{color:#888;margin:6px 0 12px;font-size:13px}
.price-wrap{background:#fff5ee;padding:14px 18px;display:flex;gap:38px;align-items:flex-end}.price-box strong{color:#ff4400;font-size:26px}.price-box em{display:block;color:#999;font-size:12px}
.price-wrap del{color:#aaa}.price-wrap .act{background:#ff4400;color:#fff;font-size:12px;padding:0 6px}
.line{display:flex;gap:16px;padding:8px 0;font-size:13px}.line b{color:#999;font-weight:400;flex:0 0 48px}
.sku-table{width:100%;border-collapse:collapse;font-size:13px;margin-top:6px}.sku-table td{border-bottom:1px dashed #eee;padding:7px 8px}.sku-table svg{width:30px;height:30px;vertical-align:middle;margin-right:8px}.sku-table .p{color:#ff4400}
.order-row{display:flex;gap:12px;margin-top:18px}.order-row button{height:42px;padding:0 38px;border:0;font:600 15px/1 inherit;background:#ff6000;color:#fff;border-radius:4px;cursor:pointer}.order-row button+button{background:#ffe9dc;color:#ff6000}
.attr{width:1180px;margin:0 auto;background:#fff;padding:18px 20px}.attr ul{display:grid;grid-template-columns:repeat(3,1fr);gap:8px 20px;font-size:13px}.attr li span{color:#999;margin-right:10px}
.company{width:1180px;margin:14px auto 0;background:#fff;padding:12px 20px;display:flex;gap:18px;align-items:center}.company b{font-size:16px}
`

const priceBoxes = (product: Product): Html[] => {
  if (product.price.by !== 'quantity')
    return [
      html`<span class="price-box"><strong>¥${spanText(paidSpan(product))}</strong><em>${product.moq}${product.unit}起批</em></span>`,
    ]
  return shownPrices(product).map(
    (row) =>
      html`<span class="price-box"><strong>¥${row.price}</strong><em>≥${row.beginAmount}${product.unit}</em></span>`,
  )
}

const skuTable = (product: Product): Html =>
  html`<table class="sku-table">${product.skus.map((sku) => html`<tr><td>${picture(product, sku.values[0] ?? '', 30)}${sku.values.join(' / ')}</td><td class="p">${sku.price && `¥${sku.price}`}</td><td>${sku.stock}${product.unit}可售</td></tr>`)}</table>`

const purchase = (product: Product): Html =>
  html`<div><h1 class="title-text">${product.title}</h1><p class="title-info">${product.soldShown ? `${product.soldShown.label}成交 ${product.soldShown.text}${product.unit}` : ''}</p><div class="price-wrap">${priceBoxes(product)}${product.promotion && html`<span class="act">${product.promotion}</span><del>¥${spanText(standingSpan(product))}</del>`}</div><p class="line"><b>物流</b><span>${product.shipFrom} 至 选择地址</span>${product.freight && html`<span>运费 ¥${product.freight.yuan} 起</span>`}</p><p class="line"><b>服务</b>${product.services.map((key) => html`<span>${SERVICES[key].name}</span>`)}</p>${skuTable(product)}<div class="order-row"><button type="button">立即订购</button><button type="button">加采购车</button></div></div>`

const gallery = (product: Product): Html =>
  html`<div class="detail-gallery">${mainPicture(product, 0, 440)}<div class="turn">${[0, 1, 2, 3].map((place) => mainPicture(product, place, 66))}</div></div>`

const drawn = (product: Product): Html => {
  const seller = supplierOf(product)
  return html`<div class="company"><b>${seller.companyName}</b><a href="https://${seller.shop}.1688.com/">进入店铺</a></div><div class="od-pc-layout">${gallery(product)}${purchase(product)}</div><div class="attr"><ul>${product.attributes.map(([name, value]) => html`<li><span>${name}</span>${value}</li>`)}</ul></div>`
}

/** An offer page as of about 2021 to 2024. */
export const initDataPage = (product: Product): string =>
  document({
    title: `${product.title} - 样板市场`,
    style: STYLE,
    head: html`<link rel="canonical" href="https://detail.1688.com/offer/${product.offerId}.html">`,
    body: drawn(product),
    tail: raw(`<script>window.__INIT_DATA=${scriptJson(initData(product))};</script>`),
  })
