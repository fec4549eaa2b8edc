import type { ContainerFit } from '../freight/fit-containers'
import type { Big } from '../money'
import type { Evidence, Span } from './estimate'
import type { Lane } from './packs'
import type { Working } from './result'
import { endsOf, type Input } from './scenario'

export type FreightUnit = NonNullable<NonNullable<Working['rate']>['per']>

/** The main freight of one run, before it is turned into the total's currency; or what is missing for it. */
export type FreightPrice =
  | {
      is: 'known'
      amount: Big
      currency: string
      /** Price of one of `unit`; absent where containers of several prices are mixed. */
      rate?: Big
      quantity: Big
      unit: FreightUnit
      /** The next weight break is billed because it is cheaper, or no smaller one is sold. */
      asWeight: boolean
      fit?: ContainerFit
      clamped?: 'minimum'
      evidence: Evidence
      own: boolean
    }
  | { is: 'unknown'; missing: string[]; evidence?: Evidence }

/** All prices of a lane move together. */
export const FREIGHT_RATE = 'freight-rate'

export const laneInput = (lane: Lane, span: Span): Input => ({
  ends: endsOf(span),
  currency: lane.currency,
  evidence: lane.evidence,
  variable: FREIGHT_RATE,
  own: false,
})
