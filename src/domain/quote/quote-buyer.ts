import type { BuyerProfile } from '../buyer'
import { QUOTE_ID, type Quote } from './quote'

const without = <V>(record: Record<string, V>): Record<string, V> =>
  Object.fromEntries(Object.entries(record).filter(([id]) => id !== QUOTE_ID))

/** The profile as a quote sees it: what was said of the quote stands where things said of one offer stand. */
export const buyerWithQuote = (buyer: BuyerProfile, quote: Quote): BuyerProfile => ({
  ...buyer,
  offerValues: { ...buyer.offerValues, [QUOTE_ID]: quote.values },
  ...(quote.terms ? { offerTerms: { ...buyer.offerTerms, [QUOTE_ID]: quote.terms } } : {}),
  ...(quote.lane ? { offerLanes: { ...buyer.offerLanes, [QUOTE_ID]: quote.lane } } : {}),
  ...(quote.proof ? { offerProofs: { ...buyer.offerProofs, [QUOTE_ID]: quote.proof } } : {}),
})

/** The profile without anything of the quote, as it may be stored. */
export const buyerWithoutQuote = (buyer: BuyerProfile): BuyerProfile => {
  const { offerTerms, offerLanes, offerProofs } = buyer
  return {
    ...buyer,
    offerValues: without(buyer.offerValues),
    ...(offerTerms ? { offerTerms: without(offerTerms) } : {}),
    ...(offerLanes ? { offerLanes: without(offerLanes) } : {}),
    ...(offerProofs ? { offerProofs: without(offerProofs) } : {}),
  }
}

/** The quote with what its profile now says of it. */
export const quoteFromBuyer = (quote: Quote, buyer: BuyerProfile): Quote => {
  const { terms: _terms, lane: _lane, proof: _proof, ...rest } = quote
  const terms = buyer.offerTerms?.[QUOTE_ID]
  const lane = buyer.offerLanes?.[QUOTE_ID]
  const proof = buyer.offerProofs?.[QUOTE_ID]
  return {
    ...rest,
    values: buyer.offerValues[QUOTE_ID] ?? {},
    ...(terms ? { terms } : {}),
    ...(lane ? { lane } : {}),
    ...(proof ? { proof } : {}),
  }
}
