import { SERVICES, TAGS } from '../../catalogue/labels.ts'
import type { Product, Sku } from '../../catalogue/shapes.ts'
import { type Html, html, odText, raw } from '../html.ts'
import { picture } from '../pictures.ts'
import { mixText } from './modules.ts'
import { paidSpan, spanText, standingSpan } from './prices.ts'

/** A block of the page as 1688 draws it: an id, the module's type, and its own class inside. */
export const block = (id: string, type: string, inside: Html): Html =>
  html`<div id="${id}" data-module="${type}" data-spm="${id}">${inside}</div>`

export const titleBlock = (product: Product): Html => {
  const sold = product.soldShown ?? { text: String(product.soldOwn), label: '已售' }
  const tags = product.tags.map((key) => html`<i>${TAGS[key].text}</i>`)
  const grade = product.rating ? html`<span>${product.rating.grade}分</span>` : html`<span>暂无评分</span>`
  return block(
    'productTitle',
    'od_title',
    html`<div class="module-od-title"><div class="title-content">${tags.length > 0 && html`<span class="tag-row">${tags}</span>`}<h1>${product.title}</h1></div><div class="title-sub-detail"><div class="trade-info">${grade}<em class="lim"></em><span>${sold.label}</span><em class="hl">${sold.text}</em>&nbsp;${product.unit}成交</div><a class="link">举报</a></div></div>`,
  )
}

/** A price cut into spans, ¥ / 27 / .50 / 起. */
const splitPrice = (price: string, more?: string): Html => {
  const [whole, cents] = price.split('.')
  return html`<div class="price-info currency"><span>¥</span><span>${whole}</span>${cents && html`<span>.${cents}</span>`}${more && html`<span>${more}</span>`}</div>`
}

const ladder = (product: Product): Html[] => {
  if (product.price.by !== 'quantity') return []
  const { tiers } = product.price
  return tiers.map((tier, place) => {
    const next = tiers[place + 1]
    const count = next ? `${tier.from}-${next.from - 1}${product.unit}` : `≥${tier.from}${product.unit}`
    return html`<div class="price-comp">${splitPrice(tier.price)}<p>${count}</p></div>`
  })
}

const priceInside = (product: Product): Html => {
  const span = paidSpan(product)
  if (!span) return html`<p class="unlogin-lead">${odText('loginShowMore', '登录查看价格')}</p>`
  if (product.price.by === 'quantity') return html`<div class="step-price">${ladder(product)}</div>`
  return html`<div class="price-comp">${splitPrice(span.low, span.low === span.high ? undefined : '起')}<p>${product.moq}${product.unit}起批</p></div>`
}

const saleInside = (product: Product): Html | undefined =>
  product.promotion === undefined
    ? undefined
    : html`<span class="line-price">¥${spanText(standingSpan(product))}</span><span class="activity-name">${product.promotion}</span>`

const newcomerInside = (product: Product): Html | undefined =>
  product.newcomer &&
  html`<span class="hand-price">${product.newcomer.label} 券后 ¥${product.newcomer.price} ${product.newcomer.condition}</span>`

export const priceBlock = (product: Product): Html =>
  block(
    'mainPrice',
    'od_main_price',
    html`<div class="module-od-main-price"><div class="price-component range-price"><span class="price-tag">${odText('price', '价格')}</span>${priceInside(product)}${saleInside(product)}${newcomerInside(product)}</div></div>`,
  )

export const couponBlock = (product: Product): Html =>
  block(
    'discountCoupon',
    'od_discount_coupon',
    mixText(product)
      ? html`<div class="module-od-discount-coupon cart-gap"><span class="cart-label">${odText('discount', '优惠')}</span><span class="cart-content"><ul class="coupon-list"><li>${product.mixed?.count}${product.unit}混批</li></ul></span></div>`
      : raw(''),
  )

/** 运费 stands beside a generic 件, whatever the unit (Feb 2026). */
export const shippingBlock = (product: Product): Html => {
  const first = product.dispatch[0]
  const hours = first?.hours ?? 48
  const short = (product.shipFrom ?? '').replace(/[省市]/g, '')
  return block(
    'shippingServices',
    'od_shipping_services',
    html`<div class="module-od-shipping-services cart-gap"><span class="cart-label">${odText('logistic', '发货')}</span><div class="cart-content"><span class="location">${short}</span><span class="middle-text">送至</span><span class="service-item">${product.freight?.to ?? '选择收货地址'}</span>${product.freight && html`<span class="service-item">${product.freight.free ? '包邮' : `运费¥${Number(product.freight.yuan)}起`}</span>`}${first?.to && html`<span class="service-item">${first.to}件以内</span>`}<a class="v-flex delivery-limit"><span class="wbr">承诺${hours <= 72 ? `${hours}小时` : `${hours / 24}天`}发货</span></a></div></div>`,
  )
}

export const servicesBlock = (product: Product): Html =>
  block(
    'mainServices',
    'od_services',
    html`<div class="module-od-services cart-gap"><span class="cart-label">${odText('service', '服务')}</span><p class="service-container"><span class="cart-content">${product.services.map((key) => html`<a class="service-item-link">${SERVICES[key].name}</a>`)}</span></p></div>`,
  )

export const sceneBlock = (product: Product): Html => {
  const tab = (name: string, current: boolean): Html =>
    current
      ? html`<strong class="scene-tab-item current">${name}</strong>`
      : html`<a class="scene-tab-item" href="https://detail.1688.com/offer/${product.offerId}.html?sk=${name === '代发' ? 'consign' : 'order'}">${name}</a>`
  const dropship = product.scene === 'dropship'
  return block(
    'sceneKey',
    'od_scene_key',
    html`<div class="module-od-scene-key cart-gap"><span class="scene-tabs">${tab('批发', !dropship)}${tab('代发', dropship)}</span></div>`,
  )
}

const counter = html`<span class="item-input-number"><div class="ant-input-number-wrapper"><button type="button">-</button><input class="ant-input-number-input" placeholder="0" aria-label="数量"><button type="button">+</button></div></span>`

/** Prices lose their trailing zeros in the SKU list. */
const skuLine = (product: Product, sku: Sku, label: string): Html =>
  html`<div class="expand-view-item v-flex${sku.price && ' priced'}"><div class="v-flex">${product.axes.length === 1 && picture(product, label, 36)}<span class="item-label" title="${label}">${label}</span></div>${sku.price && html`<span class="item-price-stock">¥${Number(sku.price)}</span>`}<span class="item-price-stock">${odText('sku-stock', `库存${sku.stock}${product.unit}`, [sku.stock, product.unit])}</span>${counter}</div>`

const firstAxisButtons = (product: Product): Html => {
  const values = product.axes[0]?.values ?? []
  return html`<div class="feature-item"><div class="feature-item-label"><h3>${product.axes[0]?.name}</h3></div><div class="sku-filter-list">${values.map((value, place) => html`<button type="button" class="sku-filter-button${place === 0 ? ' active' : ''}">${picture(product, value, 34)}<span class="label-name">${value}</span></button>`)}</div></div>`
}

/** Of two axes the first is a row of buttons and only its chosen value's rows are listed. */
export const skuBlock = (product: Product): Html => {
  const last = product.axes.at(-1)
  const two = product.axes.length === 2
  const chosen = two ? product.axes[0]?.values[0] : undefined
  const shown = product.skus.filter((sku) => chosen === undefined || sku.values[0] === chosen)
  const lines = shown.map((sku) => skuLine(product, sku, sku.values.at(-1) ?? ''))
  return block(
    'skuSelection',
    'od_sku_selection',
    html`<div class="module-od-sku-selection">${two && firstAxisButtons(product)}${last && html`<div class="feature-item"><div class="feature-item-label"><h3>${last.name}</h3></div><div class="expand-view-list">${lines}</div></div>`}</div>`,
  )
}

export const orderBlock = (product: Product): Html =>
  product.price.by === 'sign-in'
    ? html`<div id="submitOrder" data-module="od_submit_order" class="module-od-submit-order not-login"><button type="button" class="order-btn login login-btn">${odText('loginShowMore', '登录查看价格')}</button></div>`
    : html`<div id="submitOrder" data-module="od_submit_order" class="module-od-submit-order"><button type="button" class="order-btn now">${odText('orderNow', '立即下单')}</button><button type="button" class="order-btn cart">${odText('addCart', '加采购车')}</button><span class="order-total">已选 0 ${product.unit}</span></div>`
