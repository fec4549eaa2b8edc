import type { BuyerProfile, OwnValues, TransportMode } from '../buyer'
import type { CurrencyCode } from '../money'

/** The buyer as the cost engine sees one order: a chosen country, and one set of own values. */
export type CostBuyer = {
  country: string
  currency: CurrencyCode
  mode: TransportMode
  importer: 'business' | 'consumer'
  vatRegistered: boolean
  ownValues: OwnValues
}

/**
 * Undefined until the buyer chose a country: no cost is worked out for a guessed one. Values entered for this
 * offer stand before those for the country; without a currency the total is in yuan.
 */
export const costBuyer = (profile: BuyerProfile, offerId: string): CostBuyer | undefined =>
  profile.country === undefined
    ? undefined
    : {
        country: profile.country,
        currency: profile.currency ?? 'CNY',
        mode: profile.mode,
        importer: profile.importer,
        vatRegistered: profile.vatRegistered,
        ownValues: { ...profile.ownValues[profile.country], ...profile.offerValues[offerId] },
      }
