import type * as z from 'zod/mini'
import type { offerSeen } from '../messages/offer-seen'
import { hasKeys, isAbsentOr, isNumber, isText } from './json-checks'

export type Seen = z.infer<typeof offerSeen.answer>

const isDecimal = (value: unknown): boolean => isText(value) && /^-?\d{1,40}(\.\d{1,24})?$/.test(value)

const isPerUnit = (value: unknown): boolean =>
  hasKeys(value) && isText(value.currency) && [value.low, value.likely, value.high].every(isDecimal)

/**
 * Whether this is an answer to `offer/seen`: the same check as that message's schema, by hand, because the
 * schema library would be the largest part of what every page load pays for. A test holds the two together.
 */
export const isSeen = (value: unknown): value is Seen =>
  hasKeys(value) &&
  typeof value.saved === 'boolean' &&
  typeof value.ready === 'boolean' &&
  isAbsentOr(value.perUnit, isPerUnit) &&
  isAbsentOr(value.quantity, isNumber) &&
  Array.isArray(value.missing) &&
  value.missing.every(isText) &&
  isAbsentOr(value.trust, isNumber) &&
  isNumber(value.dealbreakers) &&
  isText(value.language)
