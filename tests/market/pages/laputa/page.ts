import type { Product } from '../../catalogue/shapes.ts'
import { supplierOf } from '../../catalogue.ts'
import { gbkBytes } from '../../gbk.ts'
import { document } from '../chrome.ts'
import { html } from '../html.ts'
import { laputaScript } from './script.ts'
import { supplierBox } from './supplier-box.ts'
import { attributesBox, galleryBox, priceBox, purchasingBox } from './trade.ts'

const STYLE = `
.layout{width:1180px;margin:12px auto;display:grid;grid-template-columns:220px 400px 1fr;gap:18px;background:#fff;padding:16px}
.mod-supplierInfoSmall{border:1px solid #ddd;padding:10px;font-size:12px}.m-header h3{font-size:13px;background:#f6f6f6;margin:-10px -10px 8px;padding:6px 10px}
.mod-supplierInfoSmall .name{font-weight:600;font-size:14px}.mod-supplierInfoSmall .item{padding:3px 0}.bsr{display:grid;grid-template-columns:repeat(4,1fr);text-align:center;margin-top:8px}.description-word{color:#999}
.mod-detail-gallery .nav{display:flex;gap:8px;margin-top:8px}.tab-trigger{border:1px solid #ddd;line-height:0}.tab-pane svg{display:block}
.d-title{font-size:17px}.market-icon-text{background:#ff7300;color:#fff;font-size:12px;padding:0 5px}
.mod-detail-price{background:#fef6ec;margin:10px 0;padding:10px 14px}.mod-detail-price td{padding:3px 20px 3px 0}.mod-detail-price .value{font-size:20px;color:#f60}.mod-detail-price .amount .value{font-size:13px;color:#555}
.table-sku{width:100%;border-collapse:collapse}.table-sku td{border-bottom:1px dotted #ddd;padding:6px}.price-original-sku .split{color:#f60}
.do-buy{background:#f60;color:#fff;border:0;padding:10px 34px;font:600 15px/1 inherit;margin-top:14px}.delivery-detail,.bargain-number{font-size:13px;color:#666;padding:4px 0}
.mod-detail-attributes{width:1180px;margin:0 auto;background:#fff;padding:16px}.mod-detail-attributes table{width:100%;border-collapse:collapse}.mod-detail-attributes td{border:1px solid #eee;padding:6px 10px}.de-feature{color:#999;width:180px}
`

const dropshipTag = html`<div class="d-market-icon"><span class="market-icon-text">袋发帮</span></div>`

/** Units sold are `saleCount` in the script; this is the number of orders in 30 days, another thing. */
const deals = (product: Product) =>
  html`<p class="bargain-number"><a><em class="value">${Math.ceil(product.soldOwn / 9)}</em><span class="unit">${product.unit}</span>成交</a></p>`

/** An offer page as of 2018 to 2020, as text; it goes out in GBK. */
export const laputaText = (product: Product): string =>
  document({
    title: `${product.title} - 样板市场`,
    charset: 'gbk',
    style: STYLE,
    head: html`<meta name="b2c_auction" content="${product.offerId}"><meta name="mobile-agent" content="format=html5;url=https://m.1688.com/offer/${product.offerId}.html">`,
    body: html`${laputaScript(product)}<div class="wide"><span class="chinaname">${supplierOf(product).companyName}</span></div><div class="layout">${supplierBox(product)}${galleryBox(product)}<div><div id="mod-detail-title" class="mod-detail-title">${product.scene === 'dropship' && dropshipTag}<h1 class="d-title">${product.title}</h1></div>${priceBox(product)}<div class="mod mod-detail-postage"><p class="delivery-detail"><span class="delivery-addr">${product.shipFrom}</span></p></div>${deals(product)}${purchasingBox(product)}<button type="button" class="do-buy">立即订购</button></div></div>${attributesBox(product)}<div id="desc-lazyload-container" class="desc-lazyload-container">加载中...</div>`,
  })

export const laputaPage = (product: Product): Uint8Array => gbkBytes(laputaText(product))
