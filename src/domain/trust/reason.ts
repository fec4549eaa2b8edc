import type { DealbreakerCode, ReasonCode } from './codes'
import type { TrustArea, TrustReason } from './report'

/** A reason whose code is known to have words. Params are shown as they are: Chinese stays Chinese. */
export const reason = (
  code: ReasonCode | DealbreakerCode,
  area: TrustArea,
  points: number,
  at: string,
  params: Record<string, string> = {},
): TrustReason => ({ code, area, points, params, at })
