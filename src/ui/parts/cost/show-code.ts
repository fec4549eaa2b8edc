/** A code as tariffs print it: `732393`, `7323930010` become `7323.93`, `7323.93.0010`. */
export const showCode = (digits: string): string =>
  [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].filter(Boolean).join('.')
