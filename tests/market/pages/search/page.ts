import { gbkQuery } from '../../gbk.ts'
import { document } from '../chrome.ts'
import { html, raw, scriptJson } from '../html.ts'
import { drawResults } from './draw.ts'
import { productsFor, resultRow } from './rows.ts'

const STYLE = `
.page-offerlist{width:1180px;margin:14px auto}.tabs{display:flex;gap:30px;padding:6px 4px 14px;font-size:15px}.tabs b{color:#ff5000}
.feeds-wrapper{display:grid;grid-template-columns:repeat(5,1fr);gap:12px}
.search-offer-item,.offer-skeleton-item{background:#fff;border-radius:10px;padding:10px;display:block;position:relative;min-height:330px}
.main-img{width:100%;border-radius:8px;display:block}.offer-title-row{height:42px;overflow:hidden;margin:8px 0 4px;font-size:14px;line-height:21px}
.offer-price-row,.offer-tag-row{display:flex;justify-content:space-between;align-items:flex-end;gap:6px}.col-desc-price,.col-desc{display:flex;gap:5px;align-items:flex-end;flex-wrap:wrap}
.price-item{display:flex;color:#ff4000;align-items:baseline}.offer-price-row .text-main{font-size:21px;font-weight:600}.desc-text{font-size:12px;color:#888}.offer-tag-row .desc-text{color:#00a235}
.offer-shop-row{display:flex;gap:6px;margin-top:6px;border-top:1px solid #f4f4f4;padding-top:6px;align-items:center}.offer-shop-row .desc-text{max-width:150px;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.desc-icon{width:12px;height:12px;background:#ff8b3d;border-radius:3px}
.offer-hover-wrapper{display:none;position:absolute;left:0;right:0;bottom:-4px;background:#fff;box-shadow:0 6px 20px rgba(0,0,0,.16);border-radius:10px;padding:10px;z-index:3}.search-offer-item:hover .offer-hover-wrapper{display:block}
.price-wrapper{display:flex;gap:12px;margin-bottom:6px}.stats-wrapper{display:grid;grid-template-columns:1fr 1fr;font-size:12px;color:#888}.stat-value{color:#ff5000;margin-left:6px}
.offer-skeleton-item{background:linear-gradient(90deg,#eceef1,#f5f6f8,#eceef1)}.empty{padding:80px;text-align:center;color:#999}
`

const LOADING = '加载中'
const CARDS_AT_A_TIME = 15

/** `keywords` is GBK unless the address says `charset=utf8`; UTF-8 without it turns into other characters. */
export const keywordsOf = (url: URL): string => {
  const written = /[?&]keywords=([^&]*)/.exec(url.search)?.[1] ?? ''
  const bytes = [...written.replaceAll('+', ' ').matchAll(/%([0-9a-f]{2})|([^%])/gi)].map(([, hex, char]) =>
    hex ? Number.parseInt(hex, 16) : (char ?? ' ').charCodeAt(0),
  )
  const charset = url.searchParams.get('charset') === 'utf8' ? 'utf-8' : 'gb18030'
  return new TextDecoder(charset).decode(Uint8Array.from(bytes))
}

const grey = Array.from({ length: 18 }, () => html`<div class="offer-skeleton-item"></div>`)

/** The result page: an empty shell and a script that fills it. */
export const searchPage = (url: URL): string => {
  const keywords = keywordsOf(url)
  const rows = productsFor(keywords).map(resultRow)
  const script =
    keywords === LOADING
      ? raw('')
      : raw(`<script>(${drawResults.toString()})(${scriptJson(rows)}, ${CARDS_AT_A_TIME})</script>`)
  return document({
    title: `${keywords} - 找货源 - 样板市场`,
    style: STYLE,
    body: html`<div id="app"><div class="page-offerlist"><div class="tabs"><b>找货源</b><span>找工厂</span><span>找供应商</span><span>工业品</span></div><input class="search-words" type="hidden" value="${keywords}"><div class="col-feeds"><div class="feeds-wrapper">${rows.length > 0 || keywords === LOADING ? grey : html`<p class="empty">没有找到相关货源</p>`}</div></div></div></div>`,
    tail: html`${raw(`<script>window.data={abResultData:${scriptJson({ keywords, escapedKeywords: escaped(keywords) })}};</script>`)}${script}`,
  })
}

const escaped = (keywords: string): string => {
  try {
    return gbkQuery(keywords)
  } catch {
    return encodeURIComponent(keywords)
  }
}
