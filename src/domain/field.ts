import * as z from 'zod/mini'

/**
 * Where a value came from, best first:
 * - `page-data`: the data object the page carries in an inline script,
 * - `page-markup`: what is drawn on the page,
 * - `address`: the page's own address,
 * - `typed`: the buyer entered it, `pointed`: the buyer pointed at it on the page.
 * Marked pure, so that a tab that only reads fields does not carry the schema library.
 */
export const fieldSource = /* @__PURE__ */ z.enum(['page-data', 'page-markup', 'address', 'typed', 'pointed'])
export type FieldSource = z.infer<typeof fieldSource>

/**
 * A fact on a page is never just missing: it was found, the seller did not show it, or it is there and we
 * cannot read it. A wrong number shown as read is the worst defect this product can have.
 *
 * `at` names the path in the page data (`model.tradeModel.beginAmount`) or the selector, so that a buyer
 * or a maintainer can check it.
 */
export type Field<T> =
  | { is: 'found'; value: T; from: FieldSource; at: string }
  | { is: 'not-shown' }
  | { is: 'unreadable'; saw: string; at: string }

export const fieldOf = <S extends z.core.$ZodType>(value: S) =>
  z.discriminatedUnion('is', [
    z.object({ is: z.literal('found'), value, from: fieldSource, at: z.string() }),
    z.object({ is: z.literal('not-shown') }),
    z.object({ is: z.literal('unreadable'), saw: z.string(), at: z.string() }),
  ])

export const notShown: { is: 'not-shown' } = { is: 'not-shown' }

export const found = <T>(value: T, from: FieldSource, at: string): Field<T> => ({
  is: 'found',
  value,
  from,
  at,
})

/** `saw` is cut to 120 characters: enough to report, too little to carry a page away. */
export const unreadable = (saw: string, at: string): { is: 'unreadable'; saw: string; at: string } => ({
  is: 'unreadable',
  saw: saw.slice(0, 120),
  at,
})

/** The value when found, else undefined. Only for showing; never put a default in its place in a sum. */
export const knownValue = <T>(field: Field<T>): T | undefined =>
  field.is === 'found' ? field.value : undefined
