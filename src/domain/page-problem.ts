import * as z from 'zod/mini'

/**
 * Why a page could not be read as an offer. Each is an answer, not an error: the buyer is told in words, and
 * nothing is retried or worked around.
 * - `sign-in`: 1688 asks to sign in first.
 * - `slider`: a slider or captcha check stands before the page (may come at an unchanged address).
 * - `removed`: the offer is off the shelf or deleted.
 * - `not-loaded`: the page is there but its data has not arrived, or was cut off.
 * - `not-an-offer`: another kind of page (search, shop, chat …).
 * - `unknown-layout`: an offer address, but nothing on it that this version can read.
 * - `wrong-offer`: the address and the page's data name different offers.
 */
export const pageProblem = z.object({
  kind: z.enum([
    'sign-in',
    'slider',
    'removed',
    'not-loaded',
    'not-an-offer',
    'unknown-layout',
    'wrong-offer',
  ]),
  /** What on the page decided it: a title, an address, a selector. No personal data. */
  because: z.string(),
})
export type PageProblem = z.infer<typeof pageProblem>
