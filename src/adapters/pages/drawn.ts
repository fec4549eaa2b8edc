import { type Field, type FieldSource, found, unreadable } from '../../domain/field'

export type Parse<T> = (text: string) => T | undefined

/** The element's text with runs of space made one; '' when there is no element. */
export const drawnText = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim()

/** Undefined when there is nothing to read, `unreadable` when there is and `parse` refuses it. */
export const readAs = <T>(
  saw: string | undefined,
  from: FieldSource,
  at: string,
  parse: Parse<T>,
): Field<T> | undefined => {
  if (!saw) return undefined
  const value = parse(saw)
  return value === undefined ? unreadable(saw, at) : found(value, from, at)
}

export const asText: Parse<string> = (text) => text || undefined

/** A list is a fact only when it holds something. */
export const foundAny = <T>(items: T[], from: FieldSource, at: string): Field<T[]> | undefined =>
  items.length > 0 ? found(items, from, at) : undefined

type Maybe<T> = { [K in keyof T]?: T[K] | undefined }

/** Facts without the ones the source does not carry. */
export const given = <T extends object>(facts: Maybe<T>): Partial<T> =>
  Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)) as Partial<T>
