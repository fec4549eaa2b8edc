import { createHash } from 'node:crypto'

/**
 * A text of somebody else's page, so that it can be compared without being kept here: titles and names of
 * captured pages stay out of this project. Undefined stays undefined.
 */
export const fingerprint = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : `#${createHash('sha256').update(text).digest('hex').slice(0, 12)}`
