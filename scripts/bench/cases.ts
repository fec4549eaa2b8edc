import type { TransportMode } from '../../src/domain/buyer.ts'
import { found } from '../../src/domain/field.ts'
import type { CostBuyer } from '../../src/domain/landed-cost/cost-buyer.ts'
import {
  emptyListing,
  kitchenBottles,
  lagosBuyer,
} from '../../src/domain/landed-cost/testing/kitchen-bottles.ts'
import type { Listing } from '../../src/domain/listing.ts'

/** One purchase to measure: what the page says, who buys, how many, and the landed unit cost that is wanted. */
export type Case = { name: string; listing: Listing; quantity: number; buyer: CostBuyer; target: string }

const goods = (title: string, weightKg: string, prices: [number, string][]): Listing => ({
  ...emptyListing,
  title: found(title, 'page-data', 'title'),
  unit: found('件', 'page-data', 'unit'),
  weightKg: found(weightKg, 'page-data', 'weight'),
  pricing: found(
    { kind: 'by-quantity', tiers: prices.map(([from, price]) => ({ from, price })) },
    'page-data',
    'priceRanges',
  ),
  domesticFreight: found(
    { amount: '300', computedFor: 'chosen-address', free: false },
    'page-data',
    'freight',
  ),
})

const shirts = goods('纯棉短袖T恤', '0.18', [
  [2, '19.80'],
  [500, '17.50'],
  [1000, '16.80'],
])
const backpacks = goods('双肩包 大容量 背包', '0.8', [
  [10, '48.00'],
  [300, '42.00'],
])

const buyer = (country: string, currency: string, mode: TransportMode): CostBuyer => ({
  country,
  currency,
  mode,
  importer: 'business',
  vatRegistered: false,
  ownValues: {},
})

/** All but the first with nothing entered: every figure is uncertain, so that these are the dearest to work out. */
export const CASES: Case[] = [
  {
    name: '200 bottles to Nigeria by air, all figures entered',
    listing: kitchenBottles,
    quantity: 200,
    buyer: lagosBuyer,
    target: '6.50',
  },
  {
    name: '2000 shirts to the United States by sea',
    listing: shirts,
    quantity: 2000,
    buyer: buyer('US', 'USD', 'sea'),
    target: '4.00',
  },
  {
    name: '600 backpacks to Germany by air',
    listing: backpacks,
    quantity: 600,
    buyer: { ...buyer('DE', 'EUR', 'air'), vatRegistered: true },
    target: '12.00',
  },
  {
    name: '1000 shirts to Kazakhstan by truck, all in',
    listing: shirts,
    quantity: 1000,
    buyer: buyer('KZ', 'USD', 'truck'),
    target: '3.50',
  },
  {
    name: '20 backpacks to Britain by courier',
    listing: backpacks,
    quantity: 20,
    buyer: buyer('GB', 'GBP', 'express'),
    target: '20.00',
  },
]
