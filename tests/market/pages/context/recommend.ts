import type { Product } from '../../catalogue/shapes.ts'
import { PRODUCTS } from '../../catalogue.ts'
import { type Html, html, odText, raw } from '../html.ts'
import { mainPicture } from '../pictures.ts'
import { paidSpan } from './prices.ts'
import { block } from './purchase.ts'

const others = (product: Product): Product[] =>
  PRODUCTS.filter(
    ({ supplier, generation, treatment, key }) =>
      supplier === product.supplier && generation === 'context' && !treatment && key !== product.key,
  ).slice(0, 4)

const tile = (product: Product): Html =>
  html`<a class="offer-recommend-item" data-soft href="https://detail.1688.com/offer/${product.offerId}.html">${mainPicture(product, 0, 150)}<span class="recommend-title">${product.title}</span><b class="recommend-price">¥${paidSpan(product)?.low}</b></a>`

/** Other offers of the shop, with prices of their own that are none of this offer's. */
export const recommendBlock = (product: Product): Html =>
  block(
    'shopProductRecommend',
    'od_shop_product_recommend',
    html`<div class="module-od-shop-product-recommend"><div class="collapse-header"><h2>${odText('recommend', '本店热销')}</h2></div><div class="recommend-list">${others(product).map(tile)}</div></div>`,
  )

/**
 * Runs in the page: a recommended offer takes this one's place without loading, as parts of 1688 do. The address
 * and the whole body change; the window stays.
 */
const goSoftly = (): void => {
  const show = async (address: string): Promise<void> => {
    const answer = await fetch(address)
    const next = new DOMParser().parseFromString(await answer.text(), 'text/html')
    document.title = next.title
    document.head.replaceChildren(...next.head.childNodes)
    document.body.replaceChildren(...next.body.childNodes)
    scrollTo(0, 0)
  }
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[data-soft]') : null
    const address = link?.getAttribute('href')
    if (!address) return
    event.preventDefault()
    history.pushState({}, '', address)
    void show(address)
  })
  addEventListener('popstate', () => void show(location.href))
}

/** Runs in the page: the plus and minus of a variant count, and the order bar adds them up. */
const countPieces = (): void => {
  document.addEventListener('click', (event) => {
    const button =
      event.target instanceof Element ? event.target.closest('.ant-input-number-wrapper button') : null
    const field = button?.parentElement?.querySelector('input')
    if (!button || !field) return
    field.value = String(Math.max(0, Number(field.value) + (button.textContent === '+' ? 1 : -1)))
    const fields = [...document.querySelectorAll<HTMLInputElement>('.ant-input-number-input')]
    const total = document.querySelector('.order-total')
    const count = fields.reduce((sum, { value }) => sum + Number(value), 0)
    if (total) total.textContent = (total.textContent ?? '').replace(/\d+/, String(count))
  })
}

export const pageScript: Html = raw(
  `<script>(${goSoftly.toString()})();(${countPieces.toString()})()</script>`,
)
