import * as z from 'zod/mini'
import { candidateDuty } from '../../domain/goods-code/candidate-duty'
import { codeScope, hsDigits, tariffTable } from '../../domain/goods-code/goods-code'
import { message } from './message'

const where = {
  offerId: z.string(),
  category: z.optional(z.string()),
  supplier: z.optional(z.string()),
}

/** Headings found by words (any language we have labels in) or by the digits of a code, with their duty. */
export const codeSearch = message(
  'goods-code/search',
  z.object({ words: z.string(), country: z.optional(z.string()), language: z.string() }),
  z.object({ hits: z.array(candidateDuty) }),
)

/** The duty of these codes, in this order. */
export const codeDuties = message(
  'goods-code/duties',
  z.object({ codes: z.array(hsDigits), country: z.optional(z.string()), language: z.string() }),
  z.object({ hits: z.array(candidateDuty) }),
)

/** The buyer confirms a code, for this product and, if wanted, for its category or supplier. */
export const codeConfirm = message(
  'goods-code/confirm',
  z.object({ ...where, code: hsDigits, table: z.optional(tariffTable), scopes: z.array(codeScope) }),
  z.object({}),
)

/** Takes a confirmation back, in all its scopes for this product. */
export const codeForget = message('goods-code/forget', z.object(where), z.object({}))
