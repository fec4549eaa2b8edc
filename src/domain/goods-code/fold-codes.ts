import type { CodeLabels } from './code-label'

/** So many a buyer can look at. */
const MOST = 4

/** Codes that fall together under a shorter one become that one; a code alone under it stays as it is. */
const foldedTo = (codes: string[], shorter: (code: string) => string): string[] => {
  const alone = (code: string) => codes.filter((other) => shorter(other) === shorter(code)).length === 1
  return [...new Set(codes.map((code) => (alone(code) ? code : shorter(code))))]
}

/**
 * The same goods said with fewer codes where there are too many to look at: dresses of five fibres are "dresses,
 * knitted". Nothing is left out, so that what remains may still be more than four.
 */
export const foldCodes = (codes: string[], labels: CodeLabels): string[] => {
  if (codes.length <= MOST) return codes
  const groups = foldedTo(codes, (code) => (labels.has(code.slice(0, 5)) ? code.slice(0, 5) : code))
  return groups.length <= MOST ? groups : foldedTo(codes, (code) => code.slice(0, 4))
}
