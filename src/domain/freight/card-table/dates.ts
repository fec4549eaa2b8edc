import { isValid, parseISO } from 'date-fns'

const pad = (number: string): string => number.padStart(2, '0')

const iso = (year: string, month: string, day: string): string[] => {
  const date = `${year}-${pad(month)}-${pad(day)}`
  return isValid(parseISO(date)) ? [date] : []
}

/** Year first; or day, dots and year last, as in Russian. "11/12/2026" may be either of two days: not read. */
const DATE = /(20\d\d)\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?|(\d{1,2})\.(\d{1,2})\.(20\d\d)/g

/** All days that a text names with their year, in order. */
export const datesIn = (text: string): string[] =>
  [...text.matchAll(DATE)].flatMap(([, year, month, day, dayFirst, monthThen, yearLast]) => {
    if (year && month && day) return iso(year, month, day)
    return yearLast && monthThen && dayFirst ? iso(yearLast, monthThen, dayFirst) : []
  })

/** One day is the last one; two are the first and the last. */
export const validityIn = (text: string): { validFrom?: string; validTo: string } | undefined => {
  const [first, second, third] = datesIn(text)
  if (!first || third) return undefined
  if (!second) return { validTo: first }
  return first <= second ? { validFrom: first, validTo: second } : undefined
}
