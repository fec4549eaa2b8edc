/** How many checks passed, failed and were skipped: what every step of `npm test` gives back. */
export type Count = { passed: number; failed: number; skipped: number }

export const PASSED: Count = { passed: 1, failed: 0, skipped: 0 }
export const FAILED: Count = { passed: 0, failed: 1, skipped: 0 }

/** A step that is one check. */
export const oneCheck = (passed: boolean): Count => (passed ? PASSED : FAILED)

export const total = (counts: Count[]): Count => ({
  passed: counts.reduce((sum, { passed }) => sum + passed, 0),
  failed: counts.reduce((sum, { failed }) => sum + failed, 0),
  skipped: counts.reduce((sum, { skipped }) => sum + skipped, 0),
})

/** The last line of `npm test`, on its own, for people and for machines. */
export const countLine = ({ passed, failed, skipped }: Count): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`
