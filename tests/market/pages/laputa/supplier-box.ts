import type { Product, Supplier } from '../../catalogue/shapes.ts'
import { supplierOf } from '../../catalogue.ts'
import { type Html, html, raw } from '../html.ts'

const HIDDEN = ' style="display:none"'

/** Above and below are both in the page; which one is not hidden tells the sign (Dec 2018). */
const score = (name: string, code: string, signed: string): Html => {
  const below = signed.startsWith('-')
  const amount = `${signed.replace('-', '')}%`
  const part = (side: 'higher' | 'lower', shown: boolean): Html =>
    html`<div class="description-show-${code} bsr-${side}-${code}"${raw(shown ? '' : HIDDEN)}><span class="description-value-${side}-${code} bsr-value-${side}-common">${amount}</span></div>`
  return html`<div class="description all-center"><div class="description-word">${name}</div><div class="description-value word-style-common"><span class="description-show-${code} description-value-common description-value-empty-${code}"${raw(HIDDEN)}> -- </span><span class="description-show-${code} description-value-common description-value-equal-${code}"${raw(HIDDEN)}> = </span>${part('higher', !below)}${part('lower', below)}</div></div>`
}

const scores = (seller: Supplier): Html => {
  const [goods, answers, dispatch] = seller.againstAverage
  return html`<div class="bsr universal-supplier-bsr fd-clr">${score('货描', 'hm', goods)}${score('响应', 'xy', answers)}${score('发货', 'fh', dispatch)}<div class="description all-center"><div class="description-word">回头率</div><div class="description-value word-style-common"><span class="description-value-ht">${seller.repeatRate ? `${Math.round(Number(seller.repeatRate))}%` : '--'}</span></div></div></div>`
}

const medal = (seller: Supplier): Html =>
  html`<div class="item trade-medal fd-clr trade-medal-container"><label>交易勋章：</label><span class="disc"><a class="image"><i title="交易勋章-${seller.medal}级"></i><img alt="交易勋章-${seller.medal}级"></a></span></div>`

const place = (seller: Supplier): string => `${seller.province} ${seller.city}`.replace(/[省市]/g, '')

const inspected = (seller: Supplier, tip: string): Html | undefined =>
  seller.inspected === undefined
    ? undefined
    : html`<span class="item auth"><a class="fca"></a><div class="${tip}"><i class="arrow arrow-up"></i><div class="content tips-content">${seller.inspected}</div></div></span>`

const chat = (seller: Supplier): Html =>
  html`<span class="J_WangWang" data-nick="${encodeURIComponent(seller.loginId)}" data-from="cnalichn" data-encode="true"></span>`

const details = (seller: Supplier): Html =>
  html`<div class="detail"><div class="item contactSeller fd-clr"><label>联系卖家：</label><span class="disc">${chat(seller)}</span></div>${medal(seller)}<div class="item biz-type fd-clr"><label>经营模式：</label><span class="biz-type-model">${seller.businessModel}</span></div><div class="item address fd-clr"><label>所在地区：</label><span class="disc">${place(seller)}</span></div>${scores(seller)}</div>`

const powerfulBox = (seller: Supplier): Html =>
  html`<div class="app-smt_supplierInfoSmall"><div class="smt-info"><div class="content"><div class="abstract"><div class="nameArea"><a class="name" title="${seller.shopName}" href="https://${seller.shop}.1688.com/page/companyinfo.htm">${seller.shopName}</a></div><div class="certify-info"><span class="tp-info"><a title="点击查看信用状况"><i class="icon tp-logo"></i><span class="text"><span class="year-number">${seller.years}</span>年</span></a></span><span class="guarantee-icons">${inspected(seller, 'tips')}</span></div></div>${details(seller)}</div></div></div>`

const commonBox = (seller: Supplier): Html =>
  html`<div class="app-common_supplierInfoSmall"><div class="supplierinfo-common"><div class="content"><div class="abstract abstract-common"><div class="company-name"><a class="name has-tips" href="https://${seller.shop}.1688.com/page/companyinfo.htm">${seller.companyName}</a></div><div class="certify-info"><a class="tp-info"><span class="tp-year">${seller.years}</span>年</a><span class="guarantee-icons"><span class="item promise"><div class="common-tips"><div class="tips-content">买家保障</div></div></span>${inspected(seller, 'common-tips')}</span></div></div>${details(seller)}</div></div></div>`

/** The supplier's box: 实力商家 have their own, everybody else the common one. */
export const supplierBox = (product: Product): Html => {
  const seller = supplierOf(product)
  return html`<div class="mod mod-supplierInfoSmall app-supplierInfoSmall"><div class="m-body"><div class="m-header"><h3>供应商信息</h3></div><div class="m-content">${seller.powerful ? powerfulBox(seller) : commonBox(seller)}</div></div></div>`
}
