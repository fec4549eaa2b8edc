import { offerAddress } from '../../addresses.ts'
import type { Product, Supplier } from '../../catalogue/shapes.ts'
import { document } from '../chrome.ts'
import { paidSpan } from '../context/prices.ts'
import { type Html, html, raw, scriptJson } from '../html.ts'
import { mainPicture } from '../pictures.ts'
import { mainTrade, offersOf, shopData } from './data.ts'

const STYLE = `
.shop-header{background:linear-gradient(100deg,#3a2f28,#6b4b34);color:#fff;padding:24px 0}.shop-header .wide{display:flex;gap:26px;align-items:center;flex-wrap:wrap}.shop-header h1{font-size:21px}
.shop-header .chip{background:rgba(255,255,255,.16);border-radius:4px;padding:2px 9px;font-size:13px}.shop-nav{background:#fff;border-bottom:1px solid #eee}.shop-nav .wide{display:flex;gap:40px;padding:12px 0}
.shop-nav .on{color:#ff5000;font-weight:600}.shop-list{display:grid;grid-template-columns:repeat(4,1fr);gap:14px;margin-top:16px}.shop-list a{background:#fff;border-radius:10px;padding:12px;display:block}.shop-list svg{width:100%;height:auto;border-radius:8px}
.shop-list b{color:#ff4000;font-size:18px}.shop-list p{height:42px;overflow:hidden;font-size:14px;margin:8px 0 4px}.shop-list small{color:#999;float:right}
.facts{background:#fff;border-radius:10px;padding:20px 26px;margin-top:16px}.facts dl{display:grid;grid-template-columns:150px 1fr 150px 1fr;gap:10px}.facts dt{color:#999}
`

const TABS: [path: string, name: string][] = [
  ['index', '首页'],
  ['offerlist', '全部商品'],
  ['creditdetail', '信用档案'],
  ['contactinfo', '联系方式'],
]

const header = (seller: Supplier): Html =>
  html`<div class="shop-header"><div class="wide"><h1>${seller.shopName}</h1>${seller.powerful && html`<span class="chip">实力商家</span>`}${seller.trustpass && html`<span class="chip">诚信通 ${seller.years}年</span>`}${seller.inspected && html`<span class="chip">${seller.inspected}</span>`}${seller.serviceScore && html`<span class="chip">服务 ${seller.serviceScore}分</span>`}${seller.repeatRate && html`<span class="chip">回头率 ${seller.repeatRate}%</span>`}</div></div>`

const nav = (seller: Supplier, on: string): Html =>
  html`<div class="shop-nav"><div class="wide">${TABS.map(([path, name]) => html`<a class="${path === on && 'on'}" href="https://${seller.shop}.1688.com/page/${path}.htm">${name}</a>`)}</div></div>`

const tile = (product: Product): Html =>
  html`<a href="${offerAddress(product)}">${mainPicture(product, 0, 240)}<p>${product.title}</p><b>¥${paidSpan(product)?.low ?? '登录可见'}</b><small>${product.moq}${product.unit}起批</small></a>`

const facts = (rows: [string, string][]): Html =>
  html`<div class="facts"><dl>${rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl></div>`

/** Labels and neighbouring values; 暂无 stands for a missing one, it is not zero. */
const credit = (seller: Supplier): Html =>
  facts([
    ['公司名称', seller.companyName],
    ['入驻', seller.trustpass ? `入驻${seller.years}年` : '暂无'],
    ['成立', `${seller.founded.slice(0, 7).replace('-', '.')}成立`],
    ['48H揽收率', seller.repeatRate ? '94.2%' : '暂无'],
    ['48H履约率', seller.repeatRate ? '97.1%' : '暂无'],
    ['品质退货率', seller.repeatRate ? '0.62%' : '暂无'],
    ['纠纷率', seller.repeatRate ? '0.05%' : '暂无'],
    ['服务分', seller.serviceScore ? `${seller.serviceScore}分` : '暂无'],
    ['回头率', seller.repeatRate ? `${seller.repeatRate}%` : '暂无'],
    ['经营模式', seller.businessModel],
  ])

const contact = (seller: Supplier): Html =>
  facts([
    ['公司名称', seller.companyName],
    ['旺旺', seller.loginId],
    ['所在地区', `${seller.province} ${seller.city}`],
    ['主营', mainTrade(seller)],
    ['电话', '登录后查看'],
  ])

const bodyFor = (seller: Supplier, tab: string): Html => {
  if (tab === 'creditdetail') return credit(seller)
  if (tab === 'contactinfo') return contact(seller)
  return html`<div class="shop-list">${offersOf(seller).map(tile)}</div>`
}

/** A page of a shop; `tab` is index, offerlist, creditdetail or contactinfo. */
export const shopPage = (seller: Supplier, tab: string): string =>
  document({
    title: `${seller.shopName} - 样板市场`,
    style: STYLE,
    body: html`${header(seller)}${nav(seller, tab)}<div class="wide">${bodyFor(seller, tab)}</div>`,
    tail: raw(`<script>window.pageData=${scriptJson(shopData(seller))};</script>`),
  })
