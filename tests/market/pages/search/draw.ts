import type { ResultRow } from './rows.ts'

/**
 * Runs in the result page. As on the real site the server sends an empty shell, grey boxes come first, cards
 * after them, more cards when the buyer scrolls; a card is a link that holds other links, which only a script
 * can make. It is sent as text, so it must not use anything from outside itself.
 */
export const drawResults = (rows: ResultRow[], step: number): void => {
  const make = (tag: string, className: string, text = ''): HTMLElement => {
    const node = document.createElement(tag)
    if (className) node.className = className
    node.textContent = text
    return node
  }
  const into = (parent: HTMLElement, ...children: (HTMLElement | false)[]): HTMLElement => {
    parent.append(...children.filter((child) => child !== false))
    return parent
  }
  const desc = (text: string): HTMLElement =>
    into(make('div', 'offer-desc-item'), make('div', 'desc-text', text))
  const shot = (row: ResultRow, className: string): HTMLElement => {
    const box = make('div', className)
    const image = document.createElement('img')
    image.className = 'main-img'
    image.src = `data:image/svg+xml,${encodeURIComponent(row.svg)}`
    return into(box, image)
  }
  const price = (row: ResultRow): HTMLElement => {
    const item = into(
      make('div', 'price-item'),
      make('div', 'price-units', '¥'),
      make('div', 'text-main', row.whole),
      make('div', '', row.cents),
    )
    const left = into(
      make('div', 'col-desc-price'),
      row.whole !== '' && item,
      row.priceLabel !== '' && desc(row.priceLabel),
    )
    return into(
      make('div', 'offer-price-row'),
      left,
      into(make('div', 'col-desc_after'), row.sales !== '' && desc(row.sales)),
    )
  }
  const tags = (row: ResultRow): HTMLElement => {
    const after = into(make('div', 'col-desc_after'), row.repeat !== '' && desc(row.repeat))
    return into(make('div', 'offer-tag-row'), into(make('div', 'col-desc'), ...row.tags.map(desc)), after)
  }
  const shop = (row: ResultRow): HTMLElement => {
    const link = into(make('a', 'offer-desc-item'), make('div', 'desc-text', row.shop))
    link.setAttribute('href', row.shopUrl)
    const chat = make('span', 'J_WangWang')
    chat.dataset.nick = row.nick
    chat.dataset.extra = JSON.stringify({ offerId: Number(row.offerId) })
    return into(make('div', 'offer-shop-row'), link, row.powerful && make('i', 'desc-icon'), chat)
  }
  const hover = (row: ResultRow): HTMLElement => {
    const steps = row.ladder.map((one) => {
      const item = into(
        make('div', 'price-item'),
        make('div', 'price-units', '¥'),
        make('div', 'text-main', one.price),
        make('div', ''),
      )
      return into(make('div', 'hover-price-item'), item, desc(one.count))
    })
    const stats = row.scores.map((one) =>
      into(
        make('div', 'stat-item'),
        make('span', 'stat-label', one.label),
        make('span', 'stat-value', one.value),
      ),
    )
    return into(
      make('div', 'offer-hover-wrapper'),
      into(make('div', 'price-wrapper'), ...steps),
      into(make('div', 'stats-wrapper'), ...stats),
    )
  }
  const card = (row: ResultRow): HTMLElement => {
    const brand = row.kind === 'brand'
    const box = make(
      brand ? 'div' : 'a',
      brand
        ? 'search-offer-wrapper cardui-adOffer search-offer-item'
        : 'search-offer-wrapper cardui-normal search-offer-item major-offer',
    )
    box.dataset.renderkey = row.renderKey
    if (!brand) {
      box.setAttribute('href', row.href)
      box.setAttribute('target', '_blank')
    }
    const title = into(
      make('div', 'offer-title-row'),
      into(make('div', 'title-text'), make('div', '', row.title)),
    )
    return into(
      box,
      shot(row, brand ? 'ad-offer-img-wrapper' : 'offer-img-wrapper'),
      title,
      tags(row),
      price(row),
      shop(row),
      hover(row),
    )
  }
  const feeds = document.querySelector('.feeds-wrapper')
  if (!feeds) return
  let drawn = 0
  const more = (): void => {
    feeds.append(...rows.slice(drawn, drawn + step).map(card))
    drawn += step
  }
  setTimeout(() => {
    for (const grey of document.querySelectorAll('.offer-skeleton-item')) grey.remove()
    more()
  }, 120)
  addEventListener('scroll', () => {
    if (drawn > 0 && scrollY + innerHeight > document.documentElement.scrollHeight - 400) more()
  })
}
