import { type Field, type FieldSource, found, unreadable } from '../../domain/field'

export type Parse<T> = (text: string) => T | undefined

/** The element's text with runs of space made one; '' when there is no element. */
export const drawnText = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim()

const MOST = 5000

/** Every element that matches; none where there are more than any offer page draws. */
export const all = (root: ParentNode, selector: string): Element[] => {
  const elements = root.querySelectorAll(selector)
  return elements.length > MOST ? [] : [...elements]
}

export const textOf = (root: ParentNode, selector: string): string => drawnText(root.querySelector(selector))

const STRUCK_OUT = 'del, s, [class*="origin" i], [class*="line-through" i], [style*="line-through" i]'

/** A price before a sale, drawn beside the one that is paid. */
export const isStruckOut = (element: Element): boolean => element.closest(STRUCK_OUT) !== null

/** Undefined when there is nothing to read, `unreadable` when there is and `parse` refuses it. */
export const readAs = <T>(
  from: FieldSource,
  at: string,
  saw: string | undefined,
  parse: Parse<T>,
): Field<T> | undefined => {
  if (!saw) return undefined
  const value = parse(saw)
  return value === undefined ? unreadable(saw, at) : found(value, from, at)
}

export const foundDrawn = <T>(value: T, at: string): Field<T> => found(value, 'page-markup', at)

/** What is drawn at a selector. */
export const readDrawn = <T>(at: string, saw: string | undefined, parse: Parse<T>): Field<T> | undefined =>
  readAs('page-markup', at, saw, parse)

/** 3年, 入驻3年 or 3: years on a market that opened in 1999; 2018年 is a date. */
export const asYears = (text: string): number | undefined => {
  const years = /^(?:入驻)?(\d{1,2})年?$/.exec(text)?.[1]
  return years && Number(years) <= 50 ? Number(years) : undefined
}

/** A fact that was made out of drawn words by a reader of page data. */
export const asDrawn = <T>(field: Field<T> | undefined): Field<T> | undefined =>
  field?.is === 'found' ? foundDrawn(field.value, field.at) : field

/** A list is a fact only when it holds something. */
export const anyDrawn = <T>(at: string, items: T[]): Field<T[]> | undefined =>
  items.length > 0 ? foundDrawn(items, at) : undefined

type Maybe<T> = { [K in keyof T]?: T[K] | undefined }

/** Facts without the ones the source does not carry. */
export const given = <T extends object>(facts: Maybe<T>): Partial<T> =>
  Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)) as Partial<T>
