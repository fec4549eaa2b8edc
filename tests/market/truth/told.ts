/** The page does not say: a reader that finds something here has made it up. */
export const NOT_SHOWN = 'not-shown'

/** A right reading says this or leaves it out; another value is wrong. */
export type AbsentOr = { absentOr: unknown }

export const absentOr = (value: unknown): AbsentOr => ({ absentOr: value })

export const isAbsentOr = (told: unknown): told is AbsentOr =>
  typeof told === 'object' && told !== null && 'absentOr' in told

/** Facts of a page by the name of the field, as plain values. */
export type Truth = Record<string, unknown>
