import { type Field, found, notShown } from '../field'
import type { Listing, Variant } from '../listing'
import type { SupplierFacts } from '../supplier'

/** As if read from the page's data. */
export const read = <T>(value: T): Field<T> => found(value, 'page-data', 'model.test')

const nothingOfTheSupplier: SupplierFacts = {
  companyName: notShown,
  shopName: notShown,
  loginId: notShown,
  memberId: notShown,
  shopUrl: notShown,
  years: notShown,
  sellerType: notShown,
  businessModel: notShown,
  badges: notShown,
  medal: notShown,
  scores: notShown,
  repeatRate: notShown,
  serviceScore: notShown,
  location: notShown,
}

/** A page that shows nothing but its own address. */
const nothing: Listing = {
  offerId: '600000000001',
  url: 'https://detail.1688.com/offer/600000000001.html',
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
  supplier: nothingOfTheSupplier,
}

type Facts = Partial<Omit<Listing, 'supplier'>> & { supplier?: Partial<SupplierFacts> }

/** An offer that shows only what is given. */
export const anOffer = ({ supplier, ...facts }: Facts = {}): Listing => ({
  ...nothing,
  ...facts,
  supplier: { ...nothingOfTheSupplier, ...supplier },
})

/** A variant that shows only what is given; its id is its name. */
export const aVariant = (name: string, facts: Partial<Variant> = {}): Variant => ({
  id: name,
  values: [name],
  price: notShown,
  standingPrice: notShown,
  stock: notShown,
  sold: notShown,
  moq: notShown,
  weightKg: notShown,
  packSize: notShown,
  image: notShown,
  ...facts,
})

/** A long-standing maker of the kind a buyer hopes for. */
export const aGoodSupplier: Partial<SupplierFacts> = {
  companyName: read('义乌市好杯日用品有限公司'),
  years: read(8),
  badges: read([
    { code: 'trustpass', text: '诚信通' },
    { code: 'powerful-merchant', text: '实力商家' },
    { code: 'inspected-factory', text: '深度验厂' },
  ]),
  sellerType: read('factory'),
  repeatRate: read('52.4'),
  serviceScore: read('4.5'),
  location: read('浙江省金华市'),
}
