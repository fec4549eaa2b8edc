import type { Listing } from '../../../domain/listing'
import { unitName, unitsIn, unitsNamed } from '../../parts/units'
import type { WordKey } from '../../words/translator'
import { withGloss } from '../gloss'
import { type Fact, fact } from './fact'
import {
  type Speech,
  sayDispatch,
  sayFreight,
  sayMixed,
  sayPack,
  sayPricing,
  sayRating,
  sayServices,
  saySold,
} from './say'
import { supplierFactList } from './supplier-facts'

export type FactGroup = { name: WordKey; facts: Fact[] }

const asWritten = (text: string): string => text

const productFacts = (listing: Listing, { t, language }: Speech): Fact[] => [
  { name: 'parts.fact.offerId', is: 'found', texts: [listing.offerId], from: 'address', at: listing.url },
  fact('parts.fact.title', listing.title, asWritten),
  fact('parts.fact.status', listing.status, (status) => t(`parts.status.${status}`)),
  fact('parts.fact.scene', listing.scene, (scene) => t(`desk.value.${scene}`)),
  fact('parts.fact.category', listing.category, ({ id, name }) =>
    name === undefined ? id : withGloss(name, language),
  ),
  fact('parts.fact.attributes', listing.attributes, (list) =>
    list.map(
      ({ name, values }) =>
        `${withGloss(name, language)}: ${values.map((value) => withGloss(value, language)).join(' / ')}`,
    ),
  ),
  fact('parts.fact.images', listing.images, ({ length }) => t('desk.value.images', { count: length })),
  fact('parts.fact.video', listing.video, ({ url, cover }) =>
    t(url || cover ? 'desk.value.video' : 'desk.value.noVideo'),
  ),
]

const orderFacts = (listing: Listing, speech: Speech): Fact[] => {
  const { t, format, language } = speech
  const unit = unitsIn(speech, listing.unit)
  return [
    fact('parts.fact.unit', listing.unit, (zh) => (zh === unit.one ? zh : `${zh} (${unit.one})`)),
    fact('parts.fact.unitsPerPack', listing.unitsPerPack, ({ pieces, pieceUnit, packUnit }) =>
      t('desk.value.perPack', {
        pieces: unitsNamed(language, pieceUnit).count(pieces),
        packUnit: unitName(packUnit, language),
      }),
    ),
    fact('parts.fact.moq', listing.moq, unit.count),
    fact('parts.fact.mixedOrder', listing.mixedOrder, sayMixed(speech)),
    fact('parts.fact.pricing', listing.pricing, sayPricing(speech, unit)),
    fact('parts.fact.promotion', listing.promotion, ({ label, standingLow, standingHigh }) =>
      t('desk.value.promotion', { label, low: format.yuan(standingLow), high: format.yuan(standingHigh) }),
    ),
    fact('parts.fact.conditionalPrices', listing.conditionalPrices, (prices) =>
      prices.map(({ label, price, condition }) =>
        t('desk.value.conditional', {
          label,
          condition,
          price: price ? format.yuan(price) : t('common.unknown'),
        }),
      ),
    ),
    fact('parts.fact.variantAxes', listing.variantAxes, (axes) =>
      axes.map(
        ({ name, values }) =>
          `${withGloss(name, language)}: ${values.map((value) => withGloss(value, language)).join(', ')}`,
      ),
    ),
    fact('parts.fact.variants', listing.variants, ({ length }) => format.number(length)),
    fact('parts.fact.stock', listing.stock, unit.count),
  ]
}

const shippingFacts = (listing: Listing, speech: Speech): Fact[] => [
  fact('parts.fact.weightKg', listing.weightKg, (kg) =>
    speech.t('desk.value.kg', { kg: speech.format.number(kg) }),
  ),
  fact('parts.fact.packSize', listing.packSize, sayPack(speech)),
  fact('parts.fact.domesticFreight', listing.domesticFreight, sayFreight(speech)),
  fact('parts.fact.shipFrom', listing.shipFrom, asWritten),
  fact('parts.fact.dispatch', listing.dispatch, sayDispatch(speech)),
  fact('parts.fact.usualCarrier', listing.usualCarrier, asWritten),
]

const recordFacts = (listing: Listing, speech: Speech): Fact[] => [
  fact('parts.fact.sold', listing.sold, saySold(speech)),
  fact('parts.fact.rating', listing.rating, sayRating(speech)),
  fact('parts.fact.favourites', listing.favourites, (count) => speech.format.number(count)),
  fact('parts.fact.services', listing.services, sayServices(speech)),
  fact('parts.fact.tags', listing.tags, (tags) => tags.join(' · ')),
]

/** Every fact of a listing but its variants, in the order a buyer asks for them. */
export const listingFacts = (listing: Listing, speech: Speech): FactGroup[] => [
  { name: 'desk.facts.group.product', facts: productFacts(listing, speech) },
  { name: 'desk.facts.group.order', facts: orderFacts(listing, speech) },
  { name: 'desk.facts.group.shipping', facts: shippingFacts(listing, speech) },
  { name: 'desk.facts.group.record', facts: recordFacts(listing, speech) },
  { name: 'desk.facts.group.supplier', facts: supplierFactList(listing.supplier, speech) },
]
