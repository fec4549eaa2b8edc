import type { OwnValues } from '../../buyer'
import { found, notShown } from '../../field'
import type { Listing } from '../../listing'
import type { CostBuyer } from '../cost-buyer'
import { unknownSupplier } from './unknown-supplier'

/** A page that shows nothing: each example fills in what it is about. */
export const emptyListing: Listing = {
  offerId: '610947572360',
  url: 'https://detail.1688.com/offer/610947572360.html',
  generation: 'context',
  scene: notShown,
  status: notShown,
  title: notShown,
  images: notShown,
  video: notShown,
  category: notShown,
  attributes: notShown,
  unit: notShown,
  unitsPerPack: notShown,
  moq: notShown,
  mixedOrder: notShown,
  pricing: notShown,
  promotion: notShown,
  conditionalPrices: notShown,
  variantAxes: notShown,
  variants: notShown,
  stock: notShown,
  weightKg: notShown,
  packSize: notShown,
  domesticFreight: notShown,
  shipFrom: notShown,
  dispatch: notShown,
  usualCarrier: notShown,
  sold: notShown,
  rating: notShown,
  favourites: notShown,
  services: notShown,
  tags: notShown,
  supplier: unknownSupplier,
}

/** W1: kitchen bottles, ¥31 from 50 and ¥27.50 from 200, a carton of 40 pieces, 40×30×35 cm, 12 kg. */
export const kitchenBottles: Listing = {
  ...emptyListing,
  title: found('304不锈钢厨房油壶 保温水壶', 'page-data', 'title'),
  unit: found('个', 'page-data', 'unit'),
  moq: found(50, 'page-data', 'moq'),
  pricing: found(
    {
      kind: 'by-quantity',
      tiers: [
        { from: 50, price: '31.00' },
        { from: 200, price: '27.50' },
      ],
    },
    'page-data',
    'priceRanges',
  ),
  attributes: found(
    [
      { name: '装箱数', values: ['40个/箱'] },
      { name: '外箱尺寸', values: ['40*30*35cm'] },
      { name: '外箱毛重', values: ['12kg'] },
    ],
    'page-data',
    'attributes',
  ),
  domesticFreight: found(
    { amount: '180', computedFor: 'chosen-address', free: false },
    'page-data',
    'freight',
  ),
}

const own = (value: string, currency?: string) => ({
  value,
  ...(currency ? { currency } : {}),
  setOn: '2026-11-22',
})

export const bottleValues: OwnValues = {
  'exchange-rate': own('0.14'),
  agent: own('3'),
  'payment-fee': own('0.4'),
  'air-rate': own('6', 'USD'),
  insurance: own('0.5'),
  'insured-share': own('100'),
  duty: own('10'),
  tax: own('7.5'),
  clearance: own('80', 'USD'),
  'layer/ng-surcharge': own('0'),
  'layer/ng-ciss': own('0'),
  'layer/ng-fob-levy': own('0'),
  'layer/ng-etls': own('0'),
}

/** A buyer in Lagos who reckons in dollars. */
export const lagosBuyer: CostBuyer = {
  country: 'NG',
  currency: 'USD',
  mode: 'air',
  importer: 'business',
  vatRegistered: false,
  ownValues: bottleValues,
}
