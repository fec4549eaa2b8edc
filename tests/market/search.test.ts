import { JSDOM } from 'jsdom'
import { describe, expect, test, vi } from 'vitest'
import { PAGE_ADDRESSES } from './addresses.ts'
import { answerFor } from './routes.ts'

/** The result page after its own script has run. */
const results = async (address: string, expected: number): Promise<Document> => {
  const body = String(answerFor(new URL(address)).body)
  const { window } = new JSDOM(body, { url: address, runScripts: 'dangerously' })
  await vi.waitFor(() =>
    expect(window.document.querySelectorAll('.search-offer-item').length).toBeGreaterThanOrEqual(expected),
  )
  return window.document
}

const text = (root: ParentNode, selector: string): string => root.querySelector(selector)?.textContent ?? ''

describe('search results', () => {
  test('grey boxes first, cards after them', async () => {
    const body = String(answerFor(new URL(PAGE_ADDRESSES.searchEverything)).body)
    expect(body.match(/class="offer-skeleton-item"/g)).toHaveLength(18)
    const document = await results(PAGE_ADDRESSES.searchEverything, 1)
    expect(document.querySelectorAll('.offer-skeleton-item')).toHaveLength(0)
  })

  test('a card says price, sales, seller and, on hovering, its ladder', async () => {
    const document = await results(
      'https://s.1688.com/selloffer/offer_search.htm?keywords=%E5%B8%86%E5%B8%83&charset=utf8',
      1,
    )
    const card = document.querySelector('[data-renderkey$="_990000300001"]') ?? document
    const ladder = [...card.querySelectorAll('.hover-price-item')].map((row) => row.textContent)
    expect({
      whole: text(card, '.offer-price-row .text-main'),
      sales: text(card, '.offer-price-row .col-desc_after .desc-text'),
      shop: text(card, '.offer-shop-row .desc-text'),
      ladder,
    }).toEqual({
      whole: '3',
      sales: '8.8万+个',
      shop: '泉州屿途箱包有限公司',
      ladder: ['¥4.2020~499个', '¥3.60500~2999个', '¥3.15≥3000个'],
    })
  })

  test('the first place is a brand’s advertisement, every fifth is paid for', async () => {
    const document = await results(PAGE_ADDRESSES.searchEverything, 10)
    const cards = [...document.querySelectorAll('.search-offer-item')]
    expect(cards[0]?.tagName).toBe('DIV')
    expect(cards[4]?.getAttribute('href')).toContain('https://dj.1688.com/ci_bb?')
    expect(cards[1]?.getAttribute('href')).toContain('https://detail.m.1688.com/page/index.html?offerId=')
  })

  test('an advertisement’s address leads to the offer and does not name it', async () => {
    const document = await results(PAGE_ADDRESSES.searchEverything, 10)
    const card = document.querySelector('a[data-renderkey*="_p4p_"]')
    const id = card?.getAttribute('data-renderkey')?.split('_').at(-1) ?? ''
    const href = card?.getAttribute('href') ?? ''
    expect(href).not.toContain(id)
    expect(answerFor(new URL(href)).location).toBe(`https://detail.1688.com/offer/${id}.html`)
  })

  test('GBK words find what UTF-8 words find', () => {
    const [utf8, gbk] = [PAGE_ADDRESSES.search, PAGE_ADDRESSES.searchGbk].map(
      (address) => answerFor(new URL(address)).body,
    )
    expect(gbk).toBe(utf8)
  })

  test('a page that never loads keeps its grey boxes', () => {
    const body = String(answerFor(new URL(PAGE_ADDRESSES.searchLoading)).body)
    expect(body).toContain('offer-skeleton-item')
    expect(body).not.toContain('setTimeout')
  })
})
