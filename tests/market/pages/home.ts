import { ADDRESSES, offerAddress, PAGE_ADDRESSES } from '../addresses.ts'
import { CATEGORIES } from '../catalogue/labels.ts'
import type { CategoryKey } from '../catalogue/shapes.ts'
import { SUPPLIERS } from '../catalogue/suppliers.ts'
import { PRODUCTS, supplierOf } from '../catalogue.ts'
import { document } from './chrome.ts'
import { type Html, html } from './html.ts'
import { mainPicture } from './pictures.ts'

const STYLE = `
.wide h2{font-size:18px;margin:26px 0 10px}.goods{display:grid;grid-template-columns:repeat(4,1fr);gap:12px}.goods a,.shops a,.links a{background:#fff;border-radius:10px;padding:12px;display:block}
.goods a{display:grid;grid-template-columns:74px 1fr;gap:10px}.goods svg{width:74px;height:74px;border-radius:8px}.goods b{display:block;font-weight:500;font-size:13px;height:38px;overflow:hidden}.goods small,.shops small{color:#8a8a8a;font-size:12px;display:block}
.shops,.links{display:grid;grid-template-columns:repeat(4,1fr);gap:12px}.intro{background:#fff;border-radius:10px;padding:18px 22px;margin-top:16px;color:#555}
`

const goods = (category: CategoryKey): Html => {
  const offers = PRODUCTS.filter((product) => product.category === category)
  return html`<h2 id="${category}">${CATEGORIES[category].group}</h2><div class="goods">${offers.map((product) => html`<a href="${offerAddress(product)}">${mainPicture(product, 0, 74)}<span><b>${product.title}</b><small>${supplierOf(product).shopName}</small><small lang="en">${product.tries}</small></span></a>`)}</div>`
}

const shops: Html = html`<h2>商家</h2><div class="shops">${Object.values(SUPPLIERS).map((seller) => html`<a href="https://${seller.shop}.1688.com/">${seller.shopName}<small lang="en">${seller.note}</small></a>`)}</div>`

const links: Html = html`<h2>其他页面</h2><div class="links">${Object.entries(PAGE_ADDRESSES).map(([name, address]) => html`<a href="${address}">${name}<small>${decodeURIComponent(new URL(address).pathname)}</small></a>`)}</div>`

/** Everything the market has, to click on, with a word on what each offer tries. */
export const homePage = (): string =>
  document({
    title: '样板批发市场',
    style: STYLE,
    body: html`<div class="wide"><p class="intro">这是 Landfall 的样板市场，共 ${Object.keys(ADDRESSES).length} 个页面，商品、商家与价格都是虚构的。<br><span lang="en">A made-up marketplace in the shape of 1688's pages. Under each offer: what it tries.</span></p>${Object.values(CATEGORIES).map((category) => goods(category.key))}${shops}${links}</div>`,
  })
