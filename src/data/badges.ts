import type { Badge } from '../domain/supplier'
import { BADGE_NAMES_ZH } from '../domain/trust/badge-names'

/**
 * What is known of a badge. Its name, what it proves and what it does not are the catalogue's
 * `trust.badge.<code>.name`, `.proves` and `.does-not`.
 * - `seen`: the site's own pages and labels say so, `recalled`: third parties say so, we have not seen the
 *   platform's rules: the buyer is told that we are not sure.
 */
export type BadgeFacts = { zh: string; asOf: string; basis: 'seen' | 'recalled' }

const BASIS: Record<Badge['code'], BadgeFacts['basis']> = {
  trustpass: 'seen',
  'identity-checked': 'recalled',
  'powerful-merchant': 'recalled',
  'super-factory': 'recalled',
  'source-factory': 'recalled',
  'inspected-factory': 'recalled',
  'inspected-trader': 'recalled',
  'factory-dealer': 'seen',
  'platform-select': 'recalled',
  'cross-border-select': 'recalled',
  'best-offer': 'recalled',
  other: 'recalled',
}

/** When the labels and their meanings were last gathered. */
const AS_OF = '2026-09-30'

/** `text` is the badge as the page shows it, used for one we have no code for. */
export const badgeFacts = ({ code, text }: Badge): BadgeFacts => ({
  zh: code === 'other' ? text : BADGE_NAMES_ZH[code],
  asOf: AS_OF,
  basis: BASIS[code],
})
