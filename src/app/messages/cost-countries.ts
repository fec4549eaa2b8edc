import * as z from 'zod/mini'
import { message } from './message'

/** The countries whose border is worked out by rules of their own: listed first where one is chosen. */
export const costCountries = message(
  'cost/countries',
  z.object({}),
  z.object({ covered: z.array(z.string()) }),
)
