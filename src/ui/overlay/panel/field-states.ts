import type { Field } from '../../../domain/field'
import type { Listing } from '../../../domain/listing'

/** The facts whose source a buyer can look up, in the order of the panel. */
const OFFER_FIELDS = [
  'title',
  'status',
  'scene',
  'category',
  'unit',
  'unitsPerPack',
  'moq',
  'mixedOrder',
  'pricing',
  'promotion',
  'conditionalPrices',
  'variantAxes',
  'variants',
  'stock',
  'weightKg',
  'packSize',
  'domesticFreight',
  'shipFrom',
  'dispatch',
  'usualCarrier',
  'sold',
  'rating',
  'services',
  'attributes',
  'images',
] as const satisfies (keyof Listing)[]

const SUPPLIER_FIELDS = [
  'companyName',
  'shopName',
  'loginId',
  'memberId',
  'years',
  'sellerType',
  'businessModel',
  'badges',
  'medal',
  'scores',
  'repeatRate',
  'serviceScore',
  'location',
] as const satisfies (keyof Listing['supplier'])[]

export type FieldName = (typeof OFFER_FIELDS)[number] | (typeof SUPPLIER_FIELDS)[number]
export type FieldState = { name: FieldName; field: Field<unknown> }

export const fieldStates = (listing: Listing): FieldState[] => [
  ...OFFER_FIELDS.map((name) => ({ name, field: listing[name] })),
  ...SUPPLIER_FIELDS.map((name) => ({ name, field: listing.supplier[name] })),
]

/** Without these there is no price to work with: then the page counts as partly read. */
const ESSENTIAL: FieldName[] = ['title', 'unit', 'moq', 'pricing']

/** The facts that are there and cannot be read, and the essential ones that are not there: partly read. */
export const missedFacts = (listing: Listing): FieldName[] =>
  fieldStates(listing)
    .filter(
      ({ name, field }) => field.is === 'unreadable' || (ESSENTIAL.includes(name) && field.is !== 'found'),
    )
    .map(({ name }) => name)
