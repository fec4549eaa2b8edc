import { addDays, differenceInCalendarDays, formatISO, parseISO } from 'date-fns'

/** Days as ISO dates without a time; no zone can move them, as both ends are counted in the same one. */
export const dayAfter = (day: string, days: number): string =>
  formatISO(addDays(parseISO(day), days), { representation: 'date' })

export const daysBetween = (from: string, to: string): number =>
  differenceInCalendarDays(parseISO(to), parseISO(from))
