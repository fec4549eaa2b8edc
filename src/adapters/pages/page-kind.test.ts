// @vitest-environment jsdom
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pageKind } from './page-kind'

const OFFER = 'https://detail.1688.com/offer/700000000001.html'

const page = (body: string, head = ''): Document =>
  new DOMParser().parseFromString(`<html><head>${head}</head><body>${body}</body></html>`, 'text/html')

const DATA =
  '<script>window.contextPath="/default";window.context=(function(a,b){})(a,{"result":{}});</script>'
const LONG = '这一页写着许多与商品无关的文字，'.repeat(8)

const answer = (document: Document, url: string): string => {
  const kind = pageKind(document, url)
  return kind.is === 'offer' ? `offer ${kind.offerId}` : kind.problem.kind
}

test.each([
  { url: 'https://detail.1688.com/offer/700000000001.html?spm=a&sk=consign', gives: 'offer 700000000001' },
  { url: 'https://m.1688.com/offer/700000000001.html', gives: 'offer 700000000001' },
  { url: 'https://detail.m.1688.com/page/index.html?offerId=700000000001', gives: 'offer 700000000001' },
  { url: 'https://air.1688.com/app/od/index.html?offerId=700000000001', gives: 'offer 700000000001' },
  { url: 'https://s.1688.com/selloffer/similar_search.html?offerId=700000000001', gives: 'not-an-offer' },
  { url: 'https://air.1688.com/app/x/def_cbu_web_im/index.html?offerId=700000000001', gives: 'not-an-offer' },
  { url: 'https://trade.1688.com/order/x.htm?offerId=700000000001', gives: 'not-an-offer' },
  { url: 'https://www.1688.com/', gives: 'not-an-offer' },
  { url: 'https://shop1.1688.com/page/offerlist.htm', gives: 'not-an-offer' },
  { url: 'https://detail.1688.com/pic/700000000001.html', gives: 'not-an-offer' },
  { url: 'https://detail.1688.com.example.net/offer/700000000001.html', gives: 'not-an-offer' },
  { url: 'not an address', gives: 'not-an-offer' },
  { url: 'https://login.1688.com/member/signin.htm?Done=x', gives: 'sign-in' },
  { url: 'https://login.taobao.com/?redirect=x', gives: 'sign-in' },
  { url: 'https://passport.1688.com/x', gives: 'sign-in' },
  { url: 'https://member.1688.com/member/signin.htm', gives: 'sign-in' },
  {
    url: 'https://detail.1688.com/offer/700000000001.html/_____tmd_____/punish?x5secdata=x',
    gives: 'slider',
  },
])('$url is $gives', ({ url, gives }) => {
  expect(answer(page(DATA), url)).toBe(gives)
})

test.each([
  {
    because: 'a slider page keeps the address',
    body: '',
    head: '<title>验证码拦截</title>',
    gives: 'slider',
  },
  { because: 'the slider is drawn', body: `<p>请按住滑块，拖动到最右边</p>${LONG}`, gives: 'slider' },
  {
    because: 'a slider laid over a page with data leaves it readable',
    body: `<p>请按住滑块</p>${DATA}`,
    gives: 'offer 700000000001',
  },
  {
    because: 'a hidden slider text is not drawn',
    body: `<p style="display:none">请按住滑块</p>${LONG}`,
    gives: 'offer 700000000001',
  },
  {
    because: 'scripts of normal pages hold these words',
    body: `<script>var punish="请按住滑块"</script>${LONG}`,
    gives: 'offer 700000000001',
  },
  {
    because: 'a review may hold these words',
    body: `<p>${LONG}安全验证${LONG}</p>`,
    gives: 'offer 700000000001',
  },
  { because: 'only a sign-in form is there', body: '<form><input type="password"></form>', gives: 'sign-in' },
  {
    because: 'the page asks to sign in first',
    body: `<h2>请登录后查看商品详情</h2>${LONG}`,
    gives: 'sign-in',
  },
  {
    because: 'the head of every page says 请登录',
    body: '<a>亲，请登录</a><a>免费注册</a>',
    gives: 'not-loaded',
  },
  {
    because: 'a sign-in hint on a page with data is only a hint',
    body: `<p>登录查看更多优惠</p>${DATA}`,
    gives: 'offer 700000000001',
  },
  { because: 'the offer is off the shelf', body: `<h3>该商品已下架</h3>${LONG}`, gives: 'removed' },
  { because: 'the offer was deleted', body: `<h3>抱歉，您访问的商品不存在</h3>${LONG}`, gives: 'removed' },
  {
    because: 'off the shelf, and the data says so too',
    body: '<h3>商品已下架</h3><script>window.contextPath;({"status":"EXPIRED"})</script>',
    gives: 'removed',
  },
  {
    because: 'another offer on this page is off the shelf',
    body: `<h3>商品已下架</h3>${DATA}`,
    gives: 'offer 700000000001',
  },
  { because: 'nothing is drawn yet', body: '<div id="root"></div>', gives: 'not-loaded' },
  { because: 'placeholders are drawn', body: `<div class="od-skeleton"></div>${LONG}`, gives: 'not-loaded' },
  {
    because: 'the data was cut off',
    body: '<script>window.contextPath="/default";window.context=(function(){})(a,{"result":{"da',
    gives: 'not-loaded',
  },
  {
    because: 'something unknown is drawn: the reader tries and says so',
    body: LONG,
    gives: 'offer 700000000001',
  },
])('$because: $gives', ({ body, head, gives }) => {
  expect(answer(page(body, head), OFFER)).toBe(gives)
})

test('no answer carries the query of an address, which holds ids of the buyer', () => {
  const kind = pageKind(page(''), 'https://login.1688.com/signin.htm?loginId=buyer0002&Done=x')
  expect(JSON.stringify(kind)).not.toContain('buyer0002')
})

const CAPTURES = join(import.meta.dirname, '../../../../shared/captures')

const captured = (file: string): Document => {
  const bytes = readFileSync(join(CAPTURES, file))
  const encoding = file.includes('gbk') ? 'gb18030' : 'utf-8'
  return new DOMParser().parseFromString(new TextDecoder(encoding).decode(bytes), 'text/html')
}

describe.skipIf(!existsSync(CAPTURES))('captured pages (skipped without ../shared/captures)', () => {
  test.each([
    {
      file: 'search/2024-07_keyword-market_listOffer_shouji-shujuxian.html',
      url: 'https://www.1688.com/zhuti/x.html',
      gives: 'not-an-offer',
    },
    {
      file: 'search/2025-10-15_offer-search_rendered_gongye-dafengshan.html',
      url: 'https://s.1688.com/selloffer/offer_search.htm?keywords=%B9%A4',
      gives: 'not-an-offer',
    },
    {
      file: 'search/2025-10-23_offer-search_skeleton_ganghuamo.html',
      url: 'https://s.1688.com/selloffer/offer_search.htm',
      gives: 'not-an-offer',
    },
    {
      file: 'search/2025-10-16_offer-search_truncated_utf8-keyword-mojibake.html',
      url: 'https://s.1688.com/selloffer/offer_search.htm',
      gives: 'not-an-offer',
    },
    {
      file: 'search/2025-10-23_offer-search_truncated_fuzhuang.html',
      url: 'https://s.1688.com/selloffer/offer_search.htm',
      gives: 'not-an-offer',
    },
    {
      file: 'shop/2019-05_winport-contactinfo-gbk.html',
      url: 'https://dulameng168.1688.com/page/contactinfo.htm',
      gives: 'not-an-offer',
    },
    {
      file: 'chat/2025-10-16_web-im-core_conversation-list.html',
      url: 'https://air.1688.com/app/ocms-fusion-components-1688/def_cbu_web_im_core/index.html?offerId=856392528921',
      gives: 'not-an-offer',
    },
    {
      file: 'chat/2025-10-16_web-im-outer.html',
      url: 'https://air.1688.com/app/ocms-fusion-components-1688/def_cbu_web_im/index.html?offerId=856392528921',
      gives: 'not-an-offer',
    },
    {
      file: 'blocked/2025-10-16_captcha-intercept_homepage.html',
      url: 'https://www.1688.com/',
      gives: 'slider',
    },
    { file: 'blocked/2025-10-16_captcha-intercept_homepage.html', url: OFFER, gives: 'slider' },
    { file: 'offer/2018-12_laputa-gbk_569380765713.html', url: OFFER, gives: 'offer 700000000001' },
    { file: 'offer/2020-07_laputa-gbk-consign_618537141740.html', url: OFFER, gives: 'offer 700000000001' },
    { file: 'offer/2026-01_context-od2024-range_991775818085.html', url: OFFER, gives: 'offer 700000000001' },
    { file: 'offer/2026-01_mobile-initdata_951410798382.html', url: OFFER, gives: 'offer 700000000001' },
    { file: 'offer/2026-02_context-od2024-raw_823801520021.html', url: OFFER, gives: 'offer 700000000001' },
    {
      file: 'offer/2026-02_context-od2024-rendered_823801520021.html',
      url: OFFER,
      gives: 'offer 700000000001',
    },
    {
      file: 'offer/2026-09_context-loggedin-redacted-trimmed_943009939489.html',
      url: OFFER,
      gives: 'offer 700000000001',
    },
  ])('$file at $url is $gives', ({ file, url, gives }) => {
    expect(answer(captured(file), url)).toBe(gives)
  })
})
