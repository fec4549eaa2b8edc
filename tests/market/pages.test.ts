import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { ADDRESSES, OFFER_ADDRESSES } from './addresses.ts'
import type { Product } from './catalogue/shapes.ts'
import { PRODUCTS } from './catalogue.ts'
import { visit } from './visit.ts'

const CUT_OFF = 'catToy'
const whole = Object.entries(ADDRESSES).filter(([name]) => name !== CUT_OFF)

const repeatedIds = (document: Document): string[] => {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  return ids.filter((id, place) => ids.indexOf(id) !== place)
}

describe('every page is whole', () => {
  test.each(whole)('%s', (_, address) => {
    const { document, status } = visit(address)
    expect([200, 404]).toContain(status)
    expect(document.title.length).toBeGreaterThan(1)
    expect(document.body.childElementCount).toBeGreaterThan(0)
    expect(repeatedIds(document)).toEqual([])
    expect(document.documentElement.textContent).not.toMatch(/undefined|\[object |NaN/)
  })

  test.each(whole)('%s asks for nothing from anywhere else', (_, address) => {
    const { document } = visit(address)
    const asked = [...document.querySelectorAll('[src], link[rel="stylesheet"]')].map(
      (node) => node.getAttribute('src') ?? node.getAttribute('href') ?? '',
    )
    expect(asked.filter((source) => !source.startsWith('https://air.1688.com/'))).toEqual([])
  })
})

/** Runs the scripts that fill a page's window with nothing but an empty window. */
const windowOf = (product: Product): Record<string, unknown> => {
  const { document } = visit(OFFER_ADDRESSES[product.key] ?? '')
  const window: Record<string, unknown> = {}
  const scripts = [...document.querySelectorAll('script')].map(({ textContent }) => textContent ?? '')
  const code = scripts.filter((text) => text.includes('window.')).join('\n;')
  runInNewContext(`with(window){${code}}`, { window })
  return window
}

const DATA_NAME: Record<Product['generation'], string> = {
  context: 'context',
  'init-data': '__INIT_DATA',
  mobile: '__INIT_DATA',
  laputa: 'none',
}

const withScript = PRODUCTS.filter(({ treatment, generation }) => !treatment && generation !== 'laputa')

describe('the data script of an offer runs in a browser and names the offer', () => {
  test.each(withScript)('$key', (product) => {
    const data = windowOf(product)[DATA_NAME[product.generation]]
    expect(JSON.stringify(data)).toContain(product.offerId)
  })
})

test('a page of today has the blocks of the real one', () => {
  const { document } = visit(ADDRESSES.kitchenBottle ?? '')
  const blocks = [...document.querySelectorAll('[data-module]')].map(({ id }) => id)
  expect(blocks).toEqual(
    expect.arrayContaining([
      'productTitle',
      'mainPrice',
      'skuSelection',
      'shippingServices',
      'mainServices',
      'productAttributes',
      'productPackInfo',
      'shopNavigation',
      'submitOrder',
      'discountCoupon',
      'sceneKey',
    ]),
  )
})
