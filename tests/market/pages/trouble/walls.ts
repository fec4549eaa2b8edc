import { document } from '../chrome.ts'
import { type Html, html, raw } from '../html.ts'

const STYLE = `.panel{width:420px;margin:70px auto;background:#fff;border-radius:12px;padding:36px 40px;text-align:center}.panel h2{font-size:20px;margin-bottom:18px}.panel input{width:100%;border:1px solid #ddd;border-radius:6px;padding:10px 12px;margin-bottom:12px;font:inherit}.panel button{width:100%;height:44px;border:0;border-radius:22px;background:#ff5000;color:#fff;font:600 16px/1 inherit}
.track{height:40px;background:#eee;border-radius:6px;position:relative;margin-top:20px;color:#888;line-height:40px}.knob{position:absolute;left:0;top:0;width:48px;height:40px;background:#fff;border:1px solid #ddd;border-radius:6px}`

const panel = (inside: Html): Html => html`<div class="panel">${inside}</div>`

/** 1688 asks to sign in; drawn the same at its own address and in place of an offer. */
export const signInPage = (): string =>
  document({
    title: '1688登录',
    style: STYLE,
    body: panel(
      html`<h2>账号登录</h2><form class="login-form"><input placeholder="账号名/邮箱/手机号" autocomplete="off"><input type="password" placeholder="请输入登录密码" autocomplete="off"><button type="button">登录</button></form><p>请登录后查看商品</p>`,
    ),
  })

/** The slider check. Nothing in the market ever solves it. */
export const sliderPage = (): string =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>验证码拦截</title><link rel="icon" href="data:,"><style>${STYLE}body{font:14px/1.5 Arial,sans-serif;background:#fff}</style></head><body>${panel(html`<h2>访问验证</h2><p>为了您的账号安全，请完成验证</p><div class="track" id="nc_1_wrapper"><span class="knob"></span>请按住滑块，拖动到最右边</div>`).html}</body></html>`

export const removedPage = (title: string): string =>
  document({
    title: `商品已下架 - 样板市场`,
    style: STYLE,
    body: panel(html`<h2>商品已下架</h2><p>您查看的商品“${title}”已下架，去看看其他货源吧</p>`),
  })

export const nothingHerePage = (): string =>
  document({ title: '404 - 样板市场', style: STYLE, body: panel(html`<h2>404</h2><p>没有这个页面</p>`) })

export const missingOfferPage = (): string =>
  document({
    title: '商品不存在 - 样板市场',
    style: STYLE,
    body: panel(html`<h2>商品不存在</h2><p>该商品已被删除或不存在</p>${raw('')}`),
  })
