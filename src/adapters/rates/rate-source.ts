import type { RateSet } from '../../domain/rates/rate-set'
import type { Result } from '../../domain/result'

/** The answer is no JSON, or not of the shape the service has had: it changed, or something else answered. */
export type RatesUnreadable = { kind: 'unreadable'; detail: string }

/** A public service with exchange rates: where it is asked, and how its answer is read. */
export type RateSource = {
  id: string
  url: string
  /** `text` is the body as received. One set for each day there are rates of, `fetchedAt` (ISO instant) in each. */
  read: (text: string, fetchedAt: string) => Result<RateSet[], RatesUnreadable>
}
