import { type Html, html, raw } from './html.ts'

/** The frame every desktop page of the market shares: our own look, quiet where 1688 is loud. */
const FRAME_STYLE = `
*{box-sizing:border-box;margin:0;padding:0}
body{font:14px/1.5 "PingFang SC","Noto Sans CJK SC","Noto Sans SC",Arial,sans-serif;color:#222;background:#f4f5f7;min-width:1180px}
a{color:inherit;text-decoration:none}a:hover{color:#ff5000}ul{list-style:none}em{font-style:normal}
h1,h2,h3{font-weight:600}
.bar{background:#fff;border-bottom:1px solid #ececec;font-size:12px;color:#777}
.bar>div,.head>div,.wide{width:1180px;margin:0 auto}
.bar>div{display:flex;justify-content:space-between;height:32px;align-items:center}
.bar span+span{margin-left:18px}
.head{background:#fff;padding:16px 0 14px}
.head>div{display:flex;align-items:center;gap:36px}
.logo{font-size:22px;font-weight:700;color:#ff5000;white-space:nowrap}.logo small{font-size:12px;color:#999;font-weight:400;margin-left:6px}
.find{flex:1;display:flex;border:2px solid #ff5000;border-radius:22px;overflow:hidden;height:42px}
.find input{flex:1;border:0;outline:0;padding:0 18px;font:inherit}
.find button{width:104px;border:0;background:#ff5000;color:#fff;font:600 16px/1 inherit;cursor:pointer}
.cart-link{border:1px solid #e3e3e3;border-radius:18px;padding:7px 18px;color:#555}
.foot{margin-top:48px;padding:26px 0 90px;text-align:center;color:#9a9a9a;font-size:12px;background:#fff;border-top:1px solid #ececec}
`

type Frame = {
  title: string
  body: Html
  style?: string
  head?: Html
  bodyClass?: string
  /** Scripts and markup after everything else. */
  tail?: Html
  charset?: string
  htmlClass?: string
  lang?: string
}

const topBar = html`<div class="bar"><div><p><span>样板批发市场</span><span>本站商品、商家、价格均为虚构</span></p><p><span>采购车</span><span>我的订单</span><span>客服</span></p></div></div>`

const searchHead = html`<div class="head"><div><a class="logo" href="https://www.1688.com/">样板市场<small>sample market</small></a><form class="find" action="https://s.1688.com/selloffer/offer_search.htm"><input name="keywords" placeholder="找货源 / 找工厂" aria-label="搜索"><input type="hidden" name="charset" value="utf8"><button>搜 索</button></form><a class="cart-link" href="https://www.1688.com/">采购车 0</a></div></div>`

export const document = (frame: Frame): string =>
  html`<!DOCTYPE html>
<html lang="${frame.lang ?? 'zh-CN'}"${raw(frame.htmlClass ? ` class="${frame.htmlClass}"` : '')}>
<head>
<meta charset="${frame.charset ?? 'UTF-8'}">
<title>${frame.title}</title>
<link rel="icon" href="data:,">
${frame.head}
<style>${raw(FRAME_STYLE)}${raw(frame.style ?? '')}</style>
</head>
<body class="${frame.bodyClass ?? ''}">
${topBar}${searchHead}
${frame.body}
<div class="foot">样板批发市场 · a sample marketplace for trying Landfall · nothing here is for sale</div>
${frame.tail}
</body>
</html>
`.html
