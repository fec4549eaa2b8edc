/** The rows of a form with their number as a key: they have nothing else to go by, and keep their order. */
export const numbered = <T>(rows: T[]): { row: T; at: number; key: string }[] =>
  rows.map((row, at) => ({ row, at, key: String(at) }))
