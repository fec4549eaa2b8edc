import { type OrderFileGround, orderFileCost } from '../../src/domain/order-file/order-file-cost'
import type { Report } from '../../src/domain/order-file/report'
import { ground } from './ground'

/** The report on an order that has nothing wrong with it. */
export const reportOn = (order: unknown, on: OrderFileGround = ground): Report => {
  const outcome = orderFileCost(typeof order === 'string' ? order : JSON.stringify(order), on)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
  return outcome.value
}

export const problemsOf = (order: unknown): Record<string, string> => {
  const outcome = orderFileCost(JSON.stringify(order), ground)
  return outcome.ok
    ? {}
    : Object.fromEntries(outcome.problem.map(({ field, reason }) => [field, reason] as const))
}

/** Line id → its likely amount, `unknown: …` or `inside …`. */
export const amountsIn = ({ lines }: Report): Record<string, string> =>
  Object.fromEntries(
    lines.map(({ id, is, likely, missing, line }) => [
      id,
      is === 'known' ? (likely ?? '') : is === 'unknown' ? `unknown: ${missing}` : `inside ${line}`,
    ]),
  )
