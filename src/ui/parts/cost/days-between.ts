const DAY = 86_400_000

/** Whole days from one ISO date to another; never less than none: a rate of tomorrow is not old. */
export const daysBetween = (from: string, to: string): number =>
  Math.max(0, Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / DAY))
