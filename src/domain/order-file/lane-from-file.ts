import type { TransportMode } from '../buyer'
import type { Lane } from '../landed-cost/packs'
import type { OrderFile } from './order-file'
import { STATED, stated } from './stated'

export const FILE_LANE = 'order-file'

/** A courier is `express`; a parcel without more said goes by courier too. */
export const modeOf = ({ mode }: OrderFile): TransportMode => {
  if (mode === undefined) return 'sea'
  return mode === 'courier' || mode === 'parcel' ? 'express' : mode
}

type Freight = NonNullable<OrderFile['freight']>

/** How a mode is billed when the file does not say: field guide §2.1. */
type Billing = Pick<Lane, 'per' | 'divisor' | 'roundUpTo' | 'volumeFromSideCm' | 'byPiece'>
const usual = (file: OrderFile): Billing => {
  const container = file.freight?.container !== undefined || file.load === 'fcl'
  const byMode: Record<TransportMode, Billing> = {
    sea: { per: container ? 'container' : 'wm' },
    air: { per: 'kg', divisor: '6000' },
    express: { per: 'kg', divisor: '5000', roundUpTo: '0.5', byPiece: true },
    post: { per: 'kg', divisor: '8000', volumeFromSideCm: '60', byPiece: true },
    rail: { per: container ? 'container' : 'kg', divisor: '3000' },
    truck: { per: 'kg', divisor: '3000' },
  }
  return byMode[modeOf(file)]
}

/**
 * What the file says of billing stands in place of what is usual, all of it: a lane's own rule is read as a whole.
 * Nothing is usual for all-in lanes: their kilograms are gross ones unless the list says otherwise.
 */
const RULES = ['divisor', 'volumeFromSideCm', 'roundUpTo', 'eachPackage'] as const

const billing = (file: OrderFile, freight: Freight): Billing => {
  const { per: usually, ...rules } = usual(file)
  const per = freight.per ?? usually
  const isStated = RULES.some((rule) => freight[rule] !== undefined) || per !== usually
  const { divisor, volumeFromSideCm, roundUpTo, eachPackage } = freight
  if (!isStated) return freight.allIn ? { per } : { per, ...rules }
  return {
    per,
    ...(divisor && divisor !== '0' ? { divisor } : {}),
    ...(volumeFromSideCm ? { volumeFromSideCm } : {}),
    ...(roundUpTo ? { roundUpTo } : {}),
    ...(eachPackage === undefined ? {} : { byPiece: eachPackage }),
  }
}

const surchargesOf = ({ surcharges, currency }: Freight): Pick<Lane, 'surcharges'> =>
  surcharges
    ? {
        surcharges: surcharges.map(({ name, amount, per }) => ({
          id: name,
          name,
          per,
          ...stated(amount),
          ...(currency && per !== 'percent' ? { currency } : {}),
        })),
      }
    : {}

const priceOf = ({ rate, bands, minimum, atLeast }: Freight): Partial<Lane> => ({
  ...(rate ? { span: rate } : {}),
  ...(bands ? { bands: bands.map(({ from, rate: span }) => ({ from, span })) } : {}),
  ...(minimum ? { minimum } : {}),
  ...(atLeast ? { atLeast } : {}),
})

const isFull = (file: OrderFile, per: Lane['per']): boolean => file.load === 'fcl' || per === 'container'

/** The freight of the file as a price list of one lane, so that it is billed as any forwarder's list is. */
export const laneFrom = (file: OrderFile, country: string, currency: string): Lane[] => {
  const { freight } = file
  if (!freight || freight.lane) return []
  const how = billing(file, freight)
  return [
    {
      id: FILE_LANE,
      countries: [country],
      mode: modeOf(file),
      ...(isFull(file, how.per) ? { load: 'fcl' as const } : {}),
      currency: freight.currency ?? currency,
      ...how,
      ...priceOf(freight),
      ...(freight.container ? { container: freight.container } : {}),
      ...surchargesOf(freight),
      allIn: freight.allIn ?? false,
      validFrom: '1900-01-01',
      evidence: STATED,
    },
  ]
}
