import { type Field, notShown } from '../../domain/field'
import type { Listing } from '../../domain/listing'
import type { SupplierFacts } from '../../domain/supplier'
import type { SourceReading } from './source-reading'

type OfferFacts = Omit<Listing, 'offerId' | 'url' | 'generation' | 'supplier'>

const OFFER_FACTS = [
  'scene',
  'status',
  'title',
  'images',
  'video',
  'category',
  'attributes',
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
  'favourites',
  'services',
  'tags',
] as const satisfies (keyof OfferFacts)[]

const SUPPLIER_FACTS = [
  'companyName',
  'shopName',
  'loginId',
  'memberId',
  'shopUrl',
  'years',
  'sellerType',
  'businessModel',
  'badges',
  'medal',
  'scores',
  'repeatRate',
  'serviceScore',
  'location',
] as const satisfies (keyof SupplierFacts)[]

type Given = Partial<Record<string, unknown>>

/**
 * A headline price is drawn without what makes it doubtful: where page data knows prices and cannot tell which
 * one is paid, what is drawn does not settle it.
 */
const NOT_SETTLED_BELOW = ['pricing', 'promotion']

/** The first source that found the fact or says that it is hidden; else the first that saw and could not read. */
const best = (name: string, fields: (Field<unknown> | undefined)[]): Field<unknown> => {
  const said = fields.filter((field) => field !== undefined)
  const readable = NOT_SETTLED_BELOW.includes(name) ? undefined : said.find(({ is }) => is !== 'unreadable')
  return readable ?? said[0] ?? notShown
}

const merged = (names: readonly string[], sources: Given[]): Record<string, Field<unknown>> =>
  Object.fromEntries(
    names.map((name) => [
      name,
      best(
        name,
        sources.map((source) => source[name] as Field<unknown> | undefined),
      ),
    ]),
  )

/** The sources of one page, best first, as one set of facts; what none of them carries is not shown. */
export const mergeReadings = (readings: SourceReading[]): { offer: OfferFacts; supplier: SupplierFacts } => ({
  offer: merged(OFFER_FACTS, readings) as OfferFacts,
  supplier: merged(
    SUPPLIER_FACTS,
    readings.map(({ supplier }) => supplier),
  ) as SupplierFacts,
})
