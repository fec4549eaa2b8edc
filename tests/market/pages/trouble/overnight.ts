import type { Product } from '../../catalogue/shapes.ts'
import { document } from '../chrome.ts'
import { drawnOffer } from '../context/page.ts'
import { OFFER_STYLE } from '../context/style.ts'
import { html, raw, scriptJson } from '../html.ts'
import { mainPicture } from '../pictures.ts'

/** W7: the same facts under names nobody knows yet. */
const movedData = (product: Product): object => ({
  schema: 7,
  item: {
    key: product.offerId,
    heading: product.title,
    sellBy: product.unit,
    floor: product.moq,
    choices: product.skus.map((sku) => ({
      label: sku.values.join('/'),
      cents: Number(sku.price ?? 0) * 100,
      left: sku.stock,
    })),
  },
})

const newName = (name: string): string =>
  `k${[...name]
    .map((char) => char.charCodeAt(0).toString(36))
    .join('')
    .slice(-6)}_x`

const renamed = (markup: string): string =>
  markup.replaceAll(
    /class="([^"]*)"/g,
    (_, names: string) => `class="${names.split(' ').filter(Boolean).map(newName).join(' ')}"`,
  )

const renamedStyle = (css: string): string =>
  css.replaceAll(/\.([a-z][\w-]*)/g, (_, name: string) => `.${newName(name)}`)

/** The classes have new names and the data sits elsewhere; the ids of the blocks are still there. */
export const renamedPage = (product: Product): string =>
  document({
    title: `${product.title} - 样板市场`,
    style: renamedStyle(OFFER_STYLE),
    head: html`<meta name="od-version" content="2027"><link rel="canonical" href="https://detail.1688.com/offer/${product.offerId}.html">`,
    body: raw(renamed(drawnOffer(product).html)),
    tail: raw(
      `<script type="application/json" id="__NEXT_OFFER__">${scriptJson(movedData(product))}</script>`,
    ),
  })

/** Nothing left of what any version knew: no ids, no data, other words for everything. */
export const newLayoutPage = (product: Product): string =>
  document({
    title: `${product.title} - 样板市场`,
    style:
      '.pdp{width:1180px;margin:16px auto;background:#fff;padding:26px;display:grid;grid-template-columns:420px 1fr;gap:30px}.pdp h2{font-size:22px}.pdp strong{font-size:30px;color:#ff4000}',
    body: html`<main class="pdp"><figure>${mainPicture(product, 0, 400)}</figure><section><h2>${product.title}</h2><p>拿货价 <strong>${product.skus[0]?.price}</strong> 元一${product.unit}</p><p>${product.moq}${product.unit}拿货</p><button type="button">拿货</button></section></main>`,
  })
