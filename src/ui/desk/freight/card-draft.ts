import type { QuoteLine, RateCard } from '../../../domain/freight/rate-card'

type Surcharge = RateCard['surcharges'][number]

/** A rate card while it is being typed: every box as it stands, empty where nothing was said. */
export type CardDraft = {
  forwarder: string
  from: string
  country: string
  mode: RateCard['mode'] | ''
  load: 'lcl' | 'fcl'
  allIn: 'yes' | 'no' | ''
  currency: string
  per: RateCard['per'] | ''
  container: NonNullable<RateCard['container']> | ''
  breaks: { from: string; price: string }[]
  divisor: string
  roundUpTo: string
  byPiece: boolean
  atLeast: string
  minimum: string
  surcharges: { name: string; per: Surcharge['per']; amount: string }[]
  daysLow: string
  daysHigh: string
  validFrom: string
  validTo: string
  note: string
  quoted: QuoteLine[]
}

/** Nothing is supposed but the buyer's country and today (ISO) as its first day. */
export const emptyDraft = (today: string, country: string | undefined): CardDraft => ({
  forwarder: '',
  from: '',
  country: country ?? '',
  mode: '',
  load: 'lcl',
  allIn: '',
  currency: '',
  per: '',
  container: '',
  breaks: [{ from: '0', price: '' }],
  divisor: '',
  roundUpTo: '',
  byPiece: false,
  atLeast: '',
  minimum: '',
  surcharges: [],
  daysLow: '',
  daysHigh: '',
  validFrom: today,
  validTo: '',
  note: '',
  quoted: [],
})

const daysOf = ({ days }: RateCard): Pick<CardDraft, 'daysLow' | 'daysHigh'> => ({
  daysLow: days ? String(days.low) : '',
  daysHigh: days ? String(days.high) : '',
})

export const draftOf = (card: RateCard): CardDraft => ({
  forwarder: card.forwarder,
  from: card.from ?? '',
  country: card.country,
  mode: card.mode,
  load: card.load ?? 'lcl',
  allIn: card.allIn ? 'yes' : 'no',
  currency: card.currency,
  per: card.per,
  container: card.container ?? '',
  breaks: card.breaks,
  divisor: card.divisor ?? '',
  roundUpTo: card.roundUpTo ?? '',
  byPiece: card.byPiece ?? false,
  atLeast: card.atLeast ?? '',
  minimum: card.minimum ?? '',
  surcharges: card.surcharges,
  ...daysOf(card),
  validFrom: card.validFrom,
  validTo: card.validTo ?? '',
  note: card.note ?? '',
  quoted: card.quoted ?? [],
})
