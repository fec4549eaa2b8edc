import { createHash } from 'node:crypto'
import { realpathSync } from 'node:fs'

/**
 * Chromium names an unpacked extension without a key by its folder: the first 32 hex digits of the SHA-256 of
 * the path, written with the letters a to p.
 */
export const extensionId = (folder: string): string =>
  createHash('sha256')
    .update(realpathSync(folder))
    .digest('hex')
    .slice(0, 32)
    .replaceAll(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
