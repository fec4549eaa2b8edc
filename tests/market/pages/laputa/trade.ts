import type { Product, Tier } from '../../catalogue/shapes.ts'
import { paidSpan } from '../context/prices.ts'
import { type Html, html, raw } from '../html.ts'
import { mainPicture, mainPictures } from '../pictures.ts'

const endOf = (tiers: Tier[], place: number): string => {
  const next = tiers[place + 1]
  return next ? String(next.from - 1) : ''
}

const tierTable = (product: Product, tiers: Tier[]): Html => {
  const size = tiers.length
  const prices = tiers.map(
    (tier, place) =>
      html`<td class="ladder-${size}-${place + 1}" data-range='${raw(JSON.stringify({ begin: String(tier.from), end: endOf(tiers, place), price: tier.price }))}'><span class="fd-cny">${raw('&yen;')}</span> <span class="value price-length-6">${tier.price}</span></td>`,
  )
  const amounts = tiers.map((tier, place) => {
    const end = endOf(tiers, place)
    return html`<td class="ladder-${size}-${place + 1}"><span class="value">${end ? `${tier.from}-${end}` : raw(`&ge;${tier.from}`)}</span> <span class="unit">${product.unit}</span></td>`
  })
  return html`<table><tr class="price"><td class="price-title ladder-${size}">价格</td>${prices}</tr><tr class="amount"><td class="amount-title ladder-${size}">起批量</td>${amounts}</tr></table>`
}

const spanTable = (product: Product): Html => {
  const span = paidSpan(product)
  const value = (price: string | undefined): Html =>
    html`<span class="fd-cny">${raw('&yen;')}</span> <span class="value">${price}</span>`
  return html`<table><tr class="price"><td class="price-title ladder-1">价格</td><td class="ladder-1-1"><div class="price-original-sku">${value(span?.low)}${span?.low !== span?.high && html`<span class="split">${raw('&nbsp;-&nbsp;')}</span>${value(span?.high)}`}</div></td></tr><tr class="amount"><td class="amount-title ladder-1">起批量</td><td class="ladder-1-1"><span class="value">${raw('&ge;')}${product.moq}</span> <span class="unit">${product.unit}</span></td></tr></table>`
}

export const priceBox = (product: Product): Html =>
  html`<div class="mod-detail-price" id="mod-detail-price" data-mod-config='{}'><div class="d-content">${product.price.by === 'quantity' ? tierTable(product, product.price.tiers) : spanTable(product)}</div></div>`

/** The flag says whether orders mix; the numbers stand there either way (Dec 2018). */
const purchasingConfig = (product: Product): string =>
  JSON.stringify({
    isMix: String(product.mixed?.on ?? false),
    flow: 'general',
    max: '99999',
    min: String(product.moq),
    mixAmount: String(product.mixed?.yuan ?? 0),
    mixNumber: String(product.mixed?.count ?? 0),
    mixBegin: '2',
    wsRuleUnit: '',
    wsRuleNum: '',
  })

export const purchasingBox = (product: Product): Html =>
  html`<div class="mod-detail-purchasing mod-detail-purchasing-multiple" data-mod-config='${raw(purchasingConfig(product))}'><div class="d-content"><div class="obj-sku"><div class="obj-header"><span class="obj-title">${product.axes.at(-1)?.name}</span></div><div class="obj-content"><table class="table-sku">${product.skus.map((sku) => html`<tr><td class="name"><span>${sku.values.join(' ')}</span></td>${sku.price && html`<td class="price"><span><em class="value">${sku.price}</em><em class="price-unit">元</em></span></td>`}<td class="count"><span><em class="value">${sku.stock}</em><em class="unit">${product.unit}可售</em></span></td></tr>`)}</table></div></div></div></div>`

export const galleryBox = (product: Product): Html => {
  const shots = mainPictures(product).map((original, place) => {
    const config = JSON.stringify({ preview: original.replace('.jpg', '.400x400.jpg'), original })
    return html`<li class="tab-trigger${place === 0 && ' active'}" data-imgs='${raw(config)}'><div class="vertical-img">${mainPicture(product, place, 60)}</div></li>`
  })
  return html`<div class="mod mod-detail-gallery" data-mod-config='{"videoId":"0","state":"0"}'><div class="tab-pane">${mainPicture(product, 0, 380)}</div><div id="dt-tab"><ul class="nav nav-tabs">${shots}</ul></div></div>`
}

export const attributesBox = (product: Product): Html => {
  const rows = product.attributes.map(
    ([name, value]) => html`<tr><td class="de-feature">${name}</td><td class="de-value">${value}</td></tr>`,
  )
  return html`<div id="mod-detail-attributes" class="mod-detail-attributes mod-info mod" data-mod-config='{"title":"产品属性"}'><div class="obj-content"><table><tbody>${rows}</tbody></table></div></div>`
}
