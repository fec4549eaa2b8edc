import { SUPPLIERS } from '../../catalogue/suppliers.ts'
import { productById } from '../../catalogue.ts'
import { paidSpan } from '../context/prices.ts'
import { type Html, html, raw } from '../html.ts'
import { drawing } from '../pictures.ts'
import { type Line, OTHER_TALKS, TALK } from './talk.ts'

const STYLE = `
*{box-sizing:border-box;margin:0;padding:0}body{font:14px/1.5 "Noto Sans CJK SC",Arial,sans-serif;color:#222}
.ww{height:100vh}.ww_content{display:grid;grid-template-columns:240px 1fr 250px;height:100%}.ww_conversation{border-right:1px solid #e8e8e8;background:#f7f8fa;overflow:auto}
.conversation-search{padding:10px}.conversation-search input{width:100%;border:1px solid #ddd;border-radius:14px;padding:5px 12px}
.conversation-item{display:flex;gap:10px;padding:11px 12px;cursor:pointer}.conversation-item.active{background:#ffefe4}.avatar svg{width:38px;height:38px;border-radius:50%}.content{flex:1;min-width:0}
.conversation{display:flex;justify-content:space-between}.time{color:#aaa;font-size:12px}.desc{color:#888;font-size:12px}.conversation-secondary-line{display:flex;justify-content:space-between}.unread-badge{background:#ff4000;color:#fff;border-radius:9px;font-size:11px;padding:0 6px}
.chat-main{display:grid;grid-template-rows:1fr 168px;min-width:0}.message-list{overflow:auto;padding:18px}.message-item{margin-bottom:14px;max-width:72%}.message-item.self{margin-left:auto;text-align:right}
.message-item .bubble{display:inline-block;background:#f1f2f4;border-radius:10px;padding:8px 13px;text-align:left}.message-item.self .bubble{background:#ffe1cf}.read-state{font-size:11px;color:#bbb}
.od-wrap{display:flex;gap:10px;border:1px solid #eee;border-radius:8px;padding:8px;text-align:left;margin-bottom:6px}.od-wrap svg{width:54px;height:54px}.odPrice{color:#ff4000}
.im-template-msg{text-align:center;color:#aaa;font-size:12px;margin:10px 0}
.editor{border-top:1px solid #e8e8e8;display:flex;flex-direction:column;padding:8px 12px}.editor-tool{display:flex;gap:16px;color:#888;font-size:13px}.editBox{position:relative;flex:1;margin:6px 0}.editBox .placeholder{position:absolute;color:#bbb;pointer-events:none}.editBox pre{height:100%;outline:0;font:inherit;white-space:pre-wrap;overflow:auto}
.send-row{display:flex;justify-content:flex-end;gap:12px;align-items:center}.maxLength{color:#bbb;font-size:12px}.send-btn{background:#ff5000;color:#fff;border:0;border-radius:4px;padding:5px 20px;cursor:pointer}
.ww_tab{border-left:1px solid #e8e8e8;padding:14px}.ww_tab ul{display:flex;gap:20px;list-style:none;border-bottom:1px solid #eee;padding-bottom:8px;margin-bottom:12px}.noActiveContact{color:#aaa;text-align:center;padding:60px 0}
`

const shell = (title: string, body: Html, style: string): string =>
  html`<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,"><style>${raw(style)}</style></head><body>${body}</body></html>`
    .html

/** The outer page holds one frame with the same query; all of the chat is in there. */
export const chatOuterPage = (url: URL): string =>
  shell(
    '旺旺聊天',
    html`<iframe id="core" title="旺旺" src="https://air.1688.com/app/ocms-fusion-components-1688/def_cbu_web_im_core/index.html${url.search}"></iframe>`,
    'body{margin:0}iframe{border:0;width:100vw;height:100vh;display:block}',
  )

const offerCard = (offerId: string): Html => {
  const product = productById(offerId)
  if (!product) return raw('')
  return html`<div class="od-wrap">${raw(drawing(product.title, product.key, 54))}<div><p class="odName">${product.title}</p><p class="odPrice">¥${paidSpan(product)?.low}</p></div></div>`
}

const message = (line: Line, seller: string): Html =>
  html`<div class="message-item${line.self && ' self'}"><div class="time">${line.self ? '' : `${seller}:客服小禾 `}${line.time}</div>${line.offer && offerCard(line.offer)}<div class="bubble">${line.text}</div>${line.self && html`<div class="read-state">${line.read ? '已读' : '未读'}</div>`}</div>`

const contact = (
  name: string,
  time: string,
  desc: string,
  state: { active?: boolean; unread?: number },
): Html =>
  html`<div class="conversation-item${state.active && ' active'}" id="7700000007.1-${name}.1#11152@cntaobao"><div class="avatar">${raw(drawing('油壶', name, 38))}</div><div class="content"><div class="conversation"><div class="name">${name}</div><div class="time">${time}</div></div><div class="conversation-secondary-line"><div class="desc">${desc}</div>${state.unread && html`<span class="unread-badge">${state.unread}</span>`}</div></div></div>`

/** Sending is the buyer's press on the button or Enter: the page then adds the message, as the real one would. */
const sending = (): void => {
  const edit = document.querySelector<HTMLElement>('.editBox pre.edit')
  const list = document.querySelector('.message-list')
  const count = document.querySelector('.maxLength')
  const placeholder = document.querySelector<HTMLElement>('.editBox .placeholder')
  if (!edit || !list || !count || !placeholder) return
  const refresh = (): void => {
    const length = (edit.textContent ?? '').length
    count.textContent = `${length} / 500`
    placeholder.style.display = length > 0 ? 'none' : ''
  }
  const send = (): void => {
    if ((edit.textContent ?? '').trim() === '') return
    const item = document.createElement('div')
    item.className = 'message-item self'
    const bubble = document.createElement('div')
    bubble.className = 'bubble'
    bubble.textContent = edit.textContent
    item.append(bubble)
    list.append(item)
    edit.textContent = ''
    refresh()
  }
  edit.addEventListener('input', refresh)
  edit.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey) return
    event.preventDefault()
    send()
  })
  document.querySelector('.send-btn')?.addEventListener('click', send)
}

const editor: Html = html`<div class="editor"><div class="editor-tool"><span class="editor-tool-item">图片</span><span class="editor-tool-item">截图</span><span class="editor-tool-item">快捷短语</span></div><div class="editBox"><div class="placeholder">请输入消息，按Enter键 或 点击发送按钮发送</div><pre class="edit" contenteditable="true" spellcheck="false"></pre></div><div class="send-row"><span class="maxLength">0 / 500</span><button type="button" class="next-btn next-small next-btn-primary send-btn"><span>发送</span></button></div></div>`

const nobody: Html = html`<div class="noActiveContact">您尚未选择联系人</div>`

/** The frame with the conversation; without a seller named `uid` none is open. */
export const chatCorePage = (url: URL): string => {
  const uid = url.searchParams.get('uid')
  const seller = Object.values(SUPPLIERS).find((one) => one.loginId === uid)
  const talk = seller
    ? html`<div class="im-template-msg">请在1688平台内交易，谨防诈骗</div>${TALK.map((line) => message(line, seller.loginId))}`
    : nobody
  const open = seller ? contact(seller.loginId, '刚刚', TALK.at(-1)?.text ?? '', { active: true }) : raw('')
  return shell(
    '旺旺',
    html`<div class="ww"><div class="ww_content"><div class="ww_conversation"><div class="conversation-search"><input placeholder="搜索联系人"></div><div class="conversation-list">${open}${OTHER_TALKS.map((other) => contact(other.name, other.time, other.desc, other.unread ? { unread: other.unread } : {}))}</div></div><div class="chat-main"><div class="message-list">${talk}</div>${editor}</div><div class="ww_tab"><ul role="tablist"><li role="tab" aria-selected="true">档案</li><li role="tab">商品</li><li role="tab">我的订单</li></ul>${seller ? html`<p>${seller.companyName}</p><p>${seller.province} ${seller.city}</p>` : nobody}</div></div></div>${raw(`<script>(${sending.toString()})()</script>`)}`,
    STYLE,
  )
}
