import type { Evidence, Span } from '../landed-cost/estimate'
import type { Lane, Surcharge } from '../landed-cost/packs'
import type { RateCard } from './rate-card'

const exactly = (price: string): Span => ({ low: price, likely: price, high: price })

const evidenceOf = ({ forwarder, enteredOn }: RateCard): Evidence => ({
  basis: 'buyer',
  source: forwarder,
  asOf: enteredOn,
})

const surchargeOf =
  (card: RateCard) =>
  ({ name, per, amount }: RateCard['surcharges'][number], index: number): Surcharge => ({
    id: `${card.id}-${index + 1}`,
    name,
    per,
    span: exactly(amount),
    ...(per === 'percent' ? {} : { currency: card.currency }),
    evidence: evidenceOf(card),
  })

/** One price for everything is no weight break. */
const pricesOf = ({ per, breaks }: RateCard): Pick<Lane, 'span' | 'bands'> => {
  const [first] = breaks
  const isOnePrice = per === 'container' || per === 'shipment' || (per !== 'density' && breaks.length === 1)
  if (first && isOnePrice && (per === 'container' || per === 'shipment' || Number(first.from) === 0))
    return { span: exactly(first.price) }
  return { bands: breaks.map(({ from, price }) => ({ from, span: exactly(price) })) }
}

/** A forwarder's containers for one start and country may be mixed in an order, when they cost the same money. */
const routeOf = ({ forwarder, from = '', country, currency }: RateCard): string =>
  ['card', forwarder, from, country, currency].join('/')

const rulesOf = ({ divisor, roundUpTo, byPiece, atLeast }: RateCard): Partial<Lane> => ({
  ...(divisor ? { divisor } : {}),
  ...(roundUpTo ? { roundUpTo } : {}),
  ...(byPiece === undefined ? {} : { byPiece }),
  ...(atLeast ? { atLeast } : {}),
})

/**
 * The lane a rate card prices, to be put into the packs: of basis `buyer`, so that it stands before ours while it
 * holds (`pick-lane.ts`). A list of one for every card, so that all cards can be flattened.
 */
export const lanesOfCard = (card: RateCard): Lane[] => [
  {
    id: `card/${card.id}`,
    countries: [card.country],
    mode: card.mode,
    ...(card.load ? { load: card.load } : {}),
    forwarder: card.forwarder,
    ...(card.per === 'container' ? { route: routeOf(card) } : {}),
    currency: card.currency,
    per: card.per,
    ...(card.container ? { container: card.container } : {}),
    ...pricesOf(card),
    ...rulesOf(card),
    ...(card.minimum ? { minimum: exactly(card.minimum) } : {}),
    ...(card.surcharges.length > 0 ? { surcharges: card.surcharges.map(surchargeOf(card)) } : {}),
    ...(card.days ? { days: card.days } : {}),
    allIn: card.allIn,
    validFrom: card.validFrom,
    ...(card.validTo ? { validTo: card.validTo } : {}),
    evidence: evidenceOf(card),
  },
]
