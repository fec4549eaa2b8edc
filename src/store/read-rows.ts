/** Rows that could be read, and how many could not: those stay in the database, untouched, for a later version. */
export type Rows<T> = { rows: T[]; setAside: number }

type Parses<T> = { safeParse: (value: unknown) => { success: true; data: T } | { success: false } }

/** Parse on the way out. A row that no longer parses is set aside and counted; the others still open. */
export const readRows = <T>(schema: Parses<T>, stored: unknown[]): Rows<T> => {
  const parsed = stored.map((row) => schema.safeParse(row))
  const rows = parsed.flatMap((result) => (result.success ? [result.data] : []))
  return { rows, setAside: parsed.length - rows.length }
}
