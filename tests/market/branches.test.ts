import { describe, expect, test } from 'vitest'
import { readPageData } from '../../src/adapters/pages/read-offer'
import { offerAddress } from './addresses.ts'
import type { Product } from './catalogue/shapes.ts'
import { PRODUCTS } from './catalogue.ts'
import { contextText } from './pages/context/data-script.ts'
import { differences } from './truth/differences.ts'
import { offerTruth } from './truth/offer-truth.ts'
import { offerSeen, supplierSeen } from './truth/seen.ts'
import { supplierTruth } from './truth/supplier-truth.ts'

type Data = { result: { data: Record<string, unknown>; global?: unknown } }

/** The page data with its bare keys put in quotes, so that it can be taken apart. */
const dataOf = (product: Product): Data =>
  JSON.parse(contextText(product).replaceAll(/([{,])(\d{6,}):/g, '$1"$2":'))

/** 1688 says most things three times over; a trimmed page has one of the three. */
const BRANCHES: Record<string, (data: Data) => object> = {
  'the richest model': ({ result }) => ({ result: { data: {}, global: result.global } }),
  'the older model': ({ result }) => ({ result: { data: { Root: result.data.Root } } }),
  'the modules of the screen': ({ result: { data } }) => {
    const { Root: _, ...modules } = data
    return { result: { data: modules } }
  },
}

const today = PRODUCTS.filter(({ generation, treatment }) => generation === 'context' && !treatment)

const cases = Object.entries(BRANCHES).flatMap(([branch, cut]) =>
  today.map((product) => ({ branch, cut, product, key: product.key })),
)

const readBranch = (product: Product, cut: (data: Data) => object) => {
  const result = readPageData(cut(dataOf(product)), offerAddress(product))
  if (!result.ok) throw new Error(`${result.problem.kind}: ${result.problem.because}`)
  return result.value
}

describe('one branch of the page data alone says nothing wrong', () => {
  test.each(cases)('$key from $branch', ({ product, cut }) => {
    const listing = readBranch(product, cut)
    expect(differences(offerTruth(product), offerSeen(listing), true)).toEqual([])
    expect(differences(supplierTruth(product), supplierSeen(listing), true, 'supplier')).toEqual([])
  })
})

/** Without its price module a page does not say whom a sale is for, so that no price can be told. */
const isUnnamedSale = ({ product, branch }: (typeof cases)[number]): boolean =>
  product.promotion !== undefined && branch !== 'the modules of the screen'

const priced = cases.filter((one) => one.product.price.by !== 'sign-in' && !isUnnamedSale(one))

describe('and says title, price and smallest order', () => {
  test.each(priced)('$key from $branch', ({ product, cut }) => {
    const { title, pricing, moq } = readBranch(product, cut)
    expect([title.is, pricing.is, moq.is]).toEqual(['found', 'found', 'found'])
  })
})
