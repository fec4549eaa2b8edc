import type { Product, Sku } from '../../catalogue/shapes.ts'
import { supplierOf } from '../../catalogue.ts'
import { type Html, html, odText, raw } from '../html.ts'
import { mainPicture } from '../pictures.ts'
import { block } from './purchase.ts'

const pairs = (product: Product): Html[] =>
  product.attributes
    .filter((_, place) => place % 2 === 0)
    .map((first, row) => [first, product.attributes[row * 2 + 1]].flatMap((pair) => (pair ? [pair] : [])))
    .map(
      (row) =>
        html`<tr class="ant-descriptions-row">${row.map(([name, value]) => html`<th class="ant-descriptions-item-label"><span>${name}</span></th><td class="ant-descriptions-item-content"><span><span class="field-value">${value}</span></span></td>`)}</tr>`,
    )

export const attributesBlock = (product: Product): Html =>
  block(
    'productAttributes',
    'od_product_attributes',
    html`<div class="module-od-product-attributes"><div class="collapse-header"><h1>${odText('attributes', '商品属性')}</h1></div><div class="collapse-body"><div class="ant-descriptions"><table><tbody>${pairs(product)}</tbody></table></div></div></div>`,
  )

const packLine = (sku: Sku): Html => {
  const [length, width, height] = (sku.cm ?? ['0', '0', '0']).map(Number)
  const volume = Number(((length ?? 0) * (width ?? 0) * (height ?? 0)).toFixed(3))
  const cells = [...sku.values, length, width, height, volume, Number((Number(sku.kg) * 1000).toFixed(1))]
  return html`<tr>${cells.map((cell) => html`<td class="field-value">${cell}</td>`)}</tr>`
}

export const packBlock = (product: Product): Html => {
  const rows = product.skus.filter((sku) => sku.kg !== undefined)
  if (rows.length === 0) return block('productPackInfo', 'od_product_pack_info', raw(''))
  const heads = [
    ...product.axes.map((axis) => axis.name),
    '长(cm)',
    '宽(cm)',
    '高(cm)',
    '体积(cm³)',
    '重量(g)',
  ]
  return block(
    'productPackInfo',
    'od_product_pack_info',
    html`<div class="module-od-product-pack-info"><div class="collapse-header"><h1>${odText('packaging', '包装信息')}</h1></div><div class="collapse-body"><div class="offer-pack-info-list"><div class="od-pc-offer-table"><table><thead><tr>${heads.map((head) => html`<th class="field-value">${head}</th>`)}</tr></thead><tbody>${rows.map(packLine)}</tbody></table></div></div></div></div>`,
  )
}

export const descriptionBlock = (product: Product): Html =>
  block(
    'description',
    'od_product_description',
    html`<div class="collapse-header"><h1>${odText('productDetail', '商品详情')}</h1></div><div class="html-description">${[1, 2, 3].map((place) => mainPicture(product, place))}</div>`,
  )

export const galleryBlock = (product: Product): Html =>
  block(
    'gallery',
    'od_picture_gallery',
    html`<div class="main-shot">${mainPicture(product, 0, 468)}</div><ul class="thumbs">${[0, 1, 2, 3].map((place) => html`<li>${mainPicture(product, place, 72)}</li>`)}</ul>`,
  )

/** Old accounts show their years only here; the page data has none (Sep 2026). */
export const shopBlock = (product: Product): Html => {
  const seller = supplierOf(product)
  const home = `https://${seller.shop}.1688.com`
  const chat = `https://air.1688.com/app/ocms-fusion-components-1688/def_cbu_web_im/index.html?uid=${encodeURIComponent(seller.loginId)}&site=cnalichn&offerId=${product.offerId}`
  return block(
    'shopNavigation',
    'od_shop_navigation',
    html`<div class="od-shop-navigation"><div class="shop-container"><div class="winport-title v-flex"><a class="shop-company-name" href="${home}/page/creditdetail.htm?offerId=${product.offerId}"><h1 title="${seller.companyName}">${seller.companyName}</h1></a><a class="action-link follow-shop">${odText('follow', '关注')}</a><a class="action-link customer-service" href="${chat}">${odText('wangwang', '客服')}</a><span class="shop-entry"><a href="${home}/">${odText('gotoShop', '进店铺')}</a>${seller.card === 'factory' && html`<a href="https://www.1688.com/factory/${seller.memberId}.html">${odText('gotoFactory', '进工厂')}</a>`}<a href="${home}/page/offerlist.htm">${odText('gotoAllOffer', '全部商品')}</a></span></div><div class="winport-detail-info v-flex">${seller.powerful && html`<span class="badge-icon">实力商家</span>`}${seller.trustpass && html`<span class="shop-tp-year">${seller.years}年</span>`}${seller.serviceScore && html`<span class="service-item"><em class="sdr">${odText('service', '服务')}</em>${seller.serviceScore}分</span>`}${seller.repeatRate && html`<span class="service-item"><em class="sdr">${odText('returnRate', '回头率')}</em>${seller.repeatRate}%</span>`}</div></div></div>`,
  )
}

export const sideTools: Html = html`<ul class="tools"><li>客服</li><li>采购车</li><li>收藏</li><li>回顶部</li></ul>`
