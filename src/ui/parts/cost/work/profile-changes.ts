import type { BuyerProfile, Incoterm, SeaLoad, TransportMode } from '../../../../domain/buyer'
import { withOwnValues } from '../../../../domain/with-own-values'

/** `record` with the entry put in, or taken out where there is none. */
const withEntry = <V>(record: Record<string, V> | undefined, key: string, value: V | undefined) => {
  const { [key]: _old, ...rest } = record ?? {}
  return value === undefined ? rest : { ...rest, [key]: value }
}

/** Shipping another way; by sea or rail as groupage or in whole containers. */
export const withWay = (
  buyer: BuyerProfile,
  { mode, load }: { mode: TransportMode; load?: SeaLoad | undefined },
): BuyerProfile => {
  const { load: _old, ...rest } = buyer
  return { ...rest, mode, ...(load ? { load } : {}) }
}

/** What the seller's price of this offer holds; undefined = the bare 1688 price. */
export const withTerms = (
  buyer: BuyerProfile,
  offerId: string,
  terms: Incoterm | undefined,
): BuyerProfile => ({
  ...buyer,
  offerTerms: withEntry(buyer.offerTerms, offerId, terms),
})

/** By which price list this offer is shipped; undefined = the first that fits. */
export const withLane = (buyer: BuyerProfile, offerId: string, lane: string | undefined): BuyerProfile => ({
  ...buyer,
  offerLanes: withEntry(buyer.offerLanes, offerId, lane),
})

/** The seller gives the proof of origin that lowers the duty; a promise of his, not a paper in hand. */
export const withProof = (buyer: BuyerProfile, offerId: string, given: boolean): BuyerProfile => ({
  ...buyer,
  offerProofs: withEntry(buyer.offerProofs, offerId, given || undefined),
})

/** Which of a country's levy regimes the buyer knows to be in force; undefined = as we think, with the range. */
export const withRegime = (
  buyer: BuyerProfile,
  country: string,
  regime: string | undefined,
): BuyerProfile => ({ ...buyer, regimes: withEntry(buyer.regimes, country, regime) })

/** How the seller is paid; undefined = not said. */
export const withPayment = (buyer: BuyerProfile, payment: string | undefined): BuyerProfile => {
  const { payment: _old, ...rest } = buyer
  return payment === undefined ? rest : { ...rest, payment }
}

/** Whether the carrier's price by this mode holds clearance, duty and tax; undefined = as its price list says. */
export const withAllIn = (
  buyer: BuyerProfile,
  { country, mode, today }: { country: string; mode: TransportMode; today: string },
  allIn: boolean | undefined,
): BuyerProfile =>
  withOwnValues(
    buyer,
    { country },
    {
      'lane-all-in':
        allIn === undefined ? undefined : { value: allIn ? '1' : '0', setOn: today, holdsFor: { mode } },
    },
  )
