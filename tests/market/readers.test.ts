import { describe, expect, test } from 'vitest'
import { readOffer } from '../../src/adapters/pages/read-offer'
import { OFFER_ADDRESSES, PAGE_ADDRESSES } from './addresses.ts'
import { consignOf } from './catalogue/consign.ts'
import type { Product } from './catalogue/shapes.ts'
import { PRODUCTS, productNamed } from './catalogue.ts'
import { BUYER_MARKS } from './pages/buyer.ts'
import { differences } from './truth/differences.ts'
import { drawnTruth, offerTruth } from './truth/offer-truth.ts'
import { drawnSeen, offerSeen, supplierSeen } from './truth/seen.ts'
import { supplierTruth } from './truth/supplier-truth.ts'
import { visit } from './visit.ts'

const read = (address: string) => {
  const { document, url } = visit(address)
  return readOffer(document, url)
}

const listingAt = (address: string) => {
  const result = read(address)
  if (!result.ok) throw new Error(`${address}: ${result.problem.kind}, ${result.problem.because}`)
  return result.value
}

const problemAt = (address: string): string => {
  const result = read(address)
  return result.ok ? 'read' : result.problem.kind
}

const ordinary = PRODUCTS.filter(
  (product) => product.treatment === undefined || product.treatment === 'translated',
)
const forTelephones: Product[] = PRODUCTS.filter((product) => product.treatment === undefined).map(
  (product) => ({
    ...product,
    generation: 'mobile',
  }),
)

describe('an offer page says exactly what the catalogue says', () => {
  test.each(ordinary)('$key, $generation: $tries', (product) => {
    const listing = listingAt(OFFER_ADDRESSES[product.key] ?? '')
    expect(differences(offerTruth(product), offerSeen(listing))).toEqual([])
    expect(differences(supplierTruth(product), supplierSeen(listing), false, 'supplier')).toEqual([])
  })

  test.each(ordinary)('$key is read as $generation, under its own id', (product) => {
    const { generation, offerId } = listingAt(OFFER_ADDRESSES[product.key] ?? '')
    expect({ generation, offerId }).toEqual({ generation: product.generation, offerId: product.offerId })
  })
})

describe('the same offer for telephones says nothing else', () => {
  test.each(forTelephones)('$key', (product) => {
    const listing = listingAt(`https://m.1688.com/offer/${product.offerId}.html`)
    expect(differences(offerTruth(product), offerSeen(listing), true)).toEqual([])
    expect(differences(supplierTruth(product), supplierSeen(listing), true, 'supplier')).toEqual([])
  })
})

describe('the drop-ship scene has its own prices', () => {
  test.each(
    ordinary.filter(({ generation, scene, treatment }) => generation === 'context' && !scene && !treatment),
  )('$key', (product) => {
    const listing = listingAt(`https://detail.1688.com/offer/${product.offerId}.html?sk=consign`)
    expect(differences(offerTruth(consignOf(product)), offerSeen(listing))).toEqual([])
  })
})

describe('nothing of the signed-in buyer is ever read', () => {
  test.each(PRODUCTS.filter((product) => product.signedIn))('$key', (product) => {
    const text = JSON.stringify(read(OFFER_ADDRESSES[product.key] ?? ''))
    expect(BUYER_MARKS.filter((mark) => text.includes(mark))).toEqual([])
  })
})

describe('a page that is no offer is named', () => {
  test.each([
    { name: 'petFountain', problem: 'sign-in', because: 'a sign-in wall stands at the offer’s address' },
    { name: 'solderingIron', problem: 'sign-in', because: 'the browser was sent on to the sign-in page' },
    { name: 'angleGrinder', problem: 'slider', because: 'the check stands at the unchanged address' },
    { name: 'heatGun', problem: 'slider', because: 'the browser was sent on to the check' },
    { name: 'toolBox', problem: 'removed', because: 'the offer is off the shelf' },
    { name: 'catToy', problem: 'not-loaded', because: 'the data broke off in the middle' },
    { name: 'petComb', problem: 'not-loaded', because: 'only grey boxes have come' },
    { name: 'slowKettle', problem: 'not-loaded', because: 'the page has not come yet' },
    { name: 'gardenLight', problem: 'wrong-offer', because: 'address and data name different offers' },
    { name: 'levelRuler', problem: 'unknown-layout', because: 'nobody has seen this layout' },
  ])('$name: $problem, $because', ({ name, problem }) => {
    expect(problemAt(OFFER_ADDRESSES[name] ?? '')).toBe(problem)
  })

  test.each([{ name: 'home' }, { name: 'search' }, { name: 'shop' }, { name: 'chatCore' }] as const)(
    '$name is not an offer',
    ({ name }) => {
      expect(problemAt(PAGE_ADDRESSES[name])).toBe('not-an-offer')
    },
  )

  test('an offer that does not exist is removed', () => {
    expect(problemAt(PAGE_ADDRESSES.missingOffer)).toBe('removed')
  })
})

describe('a page that changed overnight gives gaps, never a wrong figure', () => {
  test.each([{ name: 'tapeMeasure' }, { name: 'screwdriverKit' }])('$name', ({ name }) => {
    const product = productNamed(name)
    const listing = listingAt(OFFER_ADDRESSES[name] ?? '')
    expect(differences(drawnTruth(product), drawnSeen(listing), true)).toEqual([])
    expect(differences(supplierTruth(product), supplierSeen(listing), true, 'supplier')).toEqual([])
  })

  test('an ad blocker’s hole is not filled with a price', () => {
    const { pricing, variants } = listingAt(OFFER_ADDRESSES.tapeMeasure ?? '')
    const prices = variants.is === 'found' ? variants.value.map(({ price }) => price.is) : []
    expect([pricing.is, ...prices]).not.toContain('found')
  })

  test('what still stands where it stood is still read', () => {
    const { title, attributes } = listingAt(OFFER_ADDRESSES.screwdriverKit ?? '')
    expect([title.is, attributes.is]).toEqual(['found', 'found'])
  })
})
