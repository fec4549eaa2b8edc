import type { BuyerProfile, Incoterm, OwnValue, OwnValues, SeaLoad, TransportMode } from '../buyer'
import type { CurrencyCode } from '../money'

/** The buyer as the cost engine sees one order: a chosen country, and one set of own values. */
export type CostBuyer = {
  country: string
  currency: CurrencyCode
  mode: TransportMode
  importer: 'business' | 'consumer'
  vatRegistered: boolean
  ownValues: OwnValues
  /** By sea; absent = LCL. */
  load?: SeaLoad
  /** What the seller's price holds; absent = the bare 1688 price (goods and packing). */
  incoterm?: Incoterm
  /** Id of a payment method of the packs. */
  payment?: string
  /** The goods come with the proof of origin that a preference asks for. */
  originProof?: boolean
  /** Which of the levy regimes of a rule pack is counted; absent = what the pack thinks is in force, with the range. */
  regime?: string
  /** Lane (price list, rate card) to ship by; absent = the first that fits. */
  lane?: string
}

/** Whether a value was entered for the country and mode the buyer now looks at, or for any. */
export const holdsHere = ({ holdsFor }: OwnValue, { country, mode }: BuyerProfile): boolean =>
  (holdsFor?.country === undefined || holdsFor.country === country) &&
  (holdsFor?.mode === undefined || holdsFor.mode === mode)

const held = (values: OwnValues | undefined, profile: BuyerProfile): OwnValues =>
  Object.fromEntries(Object.entries(values ?? {}).filter(([, own]) => holdsHere(own, profile)))

/** The buyer's own values that stand for this offer now: those for the offer before those for the country. */
export const valuesHere = (profile: BuyerProfile, offerId: string): OwnValues => ({
  ...(profile.country === undefined ? {} : held(profile.ownValues[profile.country], profile)),
  ...held(profile.offerValues[offerId], profile),
})

const termsHere = ({ offerTerms }: BuyerProfile, offerId: string): Pick<CostBuyer, 'incoterm'> => {
  const incoterm = offerTerms?.[offerId]
  return incoterm ? { incoterm } : {}
}

const claimsHere = (
  { offerProofs, regimes, country }: BuyerProfile,
  offerId: string,
): Pick<CostBuyer, 'originProof' | 'regime'> => {
  const regime = country === undefined ? undefined : regimes?.[country]
  return { ...(offerProofs?.[offerId] ? { originProof: true } : {}), ...(regime ? { regime } : {}) }
}

const laneHere = ({ offerLanes }: BuyerProfile, offerId: string): Pick<CostBuyer, 'lane'> => {
  const lane = offerLanes?.[offerId]
  return lane ? { lane } : {}
}

/**
 * Undefined until the buyer chose a country: no cost is worked out for a guessed one. Without a currency the
 * total is in yuan.
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
        ownValues: valuesHere(profile, offerId),
        ...(profile.load ? { load: profile.load } : {}),
        ...(profile.payment ? { payment: profile.payment } : {}),
        ...termsHere(profile, offerId),
        ...laneHere(profile, offerId),
        ...claimsHere(profile, offerId),
      }
