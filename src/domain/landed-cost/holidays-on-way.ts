import { dayAfter } from './calendar'
import type { Holiday } from './packs'

/** A stretch of the way that Chinese holidays hold up: its last day, and what each holiday added. */
export type Walk = { end: string; lost: Map<Holiday, number> }

/** First and last day of a holiday; for a slow walk with the days on both sides that work slowly. */
const boundsOf = (holiday: Holiday, pace: 'fast' | 'slow'): { from: string; to: string } =>
  pace === 'fast'
    ? holiday
    : { from: dayAfter(holiday.from, -holiday.slowBefore), to: dayAfter(holiday.to, holiday.slowAfter) }

/** A day that lies in two holidays is lost to the first of the list. */
const stillOn = (
  closed: { holiday: Holiday; from: string; to: string }[],
  day: string,
): Holiday | undefined => closed.find(({ from, to }) => from <= day && day <= to)?.holiday

/**
 * So many working days on from `start` (which is day nought). At the fast pace only the holidays themselves stand
 * still; at the slow one the slow days around them as well: nobody can count on them.
 */
export const walk = (start: string, days: number, holidays: Holiday[], pace: 'fast' | 'slow'): Walk => {
  const closed = holidays.map((holiday) => ({ holiday, ...boundsOf(holiday, pace) }))
  const lost = new Map<Holiday, number>()
  let end = start
  let done = 0
  while (done < days) {
    end = dayAfter(end, 1)
    const holiday = stillOn(closed, end)
    if (holiday) lost.set(holiday, (lost.get(holiday) ?? 0) + 1)
    else done += 1
  }
  return { end, lost }
}
