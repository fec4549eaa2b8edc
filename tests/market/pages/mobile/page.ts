import type { Product } from '../../catalogue/shapes.ts'
import { supplierOf } from '../../catalogue.ts'
import { paidSpan, shownPrices, spanText } from '../context/prices.ts'
import { type Html, html, raw, scriptJson } from '../html.ts'
import { mainPicture } from '../pictures.ts'
import { mobileData } from './data.ts'

const STYLE = `
*{box-sizing:border-box;margin:0;padding:0}body{font:14px/1.5 "Noto Sans CJK SC",Arial,sans-serif;background:#f4f4f6;color:#222;max-width:520px;margin:0 auto;padding-bottom:70px}
.pic svg{width:100%;height:auto;display:block}.card{background:#fff;margin:8px 8px 0;border-radius:10px;padding:12px 14px}
.price{color:#ff4000;font-size:24px;font-weight:600}.price small{font-size:12px;color:#999;font-weight:400;margin-left:8px}
h1{font-size:16px;margin-top:4px}.row{display:flex;gap:12px;font-size:13px;padding:4px 0}.row b{color:#999;font-weight:400;flex:0 0 40px}
.buy{position:fixed;bottom:0;left:0;right:0;max-width:520px;margin:0 auto;background:#fff;display:flex;gap:10px;padding:10px 14px}.buy button{flex:1;height:44px;border:0;border-radius:22px;font:600 15px/1 inherit;background:#ff5000;color:#fff}.buy button:first-child{background:#ffe6d9;color:#ff5000}
`

const priceLine = (product: Product): Html =>
  product.price.by === 'quantity'
    ? html`<p class="price">${shownPrices(product).map((row) => html`¥${row.price}<small>≥${row.beginAmount}${product.unit}</small> `)}</p>`
    : html`<p class="price">¥${spanText(paidSpan(product))}<small>${product.moq}${product.unit}起批</small></p>`

const drawn = (product: Product): Html =>
  html`<div id="root"><div class="pic">${mainPicture(product, 0, 520)}</div><div class="card">${priceLine(product)}<h1>${product.title}</h1></div><div class="card"><p class="row"><b>规格</b>${product.axes.map((axis) => html`<span>${axis.values.length}种${axis.name}</span>`)}可选</p><p class="row"><b>物流</b><span>${product.shipFrom}</span><span>选择收货地后展示运费</span></p><p class="row"><b>店铺</b><span>${supplierOf(product).companyName}</span></p></div><div class="buy"><button type="button">加采购车</button><button type="button">立即订购</button></div></div>`

/** The offer page for telephones. */
export const mobilePage = (product: Product): string =>
  html`<!doctype html>
<html lang="zh-CN">
<head>
<title>${product.title}</title>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<link rel="icon" href="data:,">
<style>${raw(STYLE)}</style>
</head>
<body>
${drawn(product)}
${raw(`<script>window.__GLOBAL_DADA={"isLogin":false,"channelType":"dsc"}; window.__INIT_DATA=${scriptJson(mobileData(product))}
</script>`)}
</body>
</html>
`.html
