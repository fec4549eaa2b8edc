import type { SupplierScore } from '../../../domain/supplier'
import { all, drawnText } from '../drawn'
import { asPercent } from '../page-data/values'

/** The first element that is not `display:none`. */
export const shown = (box: Element, selector: string): Element | undefined =>
  all(box, selector).find((element) => !/display:\s*none/.test(element.getAttribute('style') ?? ''))

/** The scores' names and the letters their classes carry. */
const SCORES = { 货描: 'hm', 响应: 'xy', 发货: 'fh' }

/** Percent above or below the trade's average: the sign is only in which of two boxes is not hidden. */
const scoreIn = (box: Element, code: string): string | undefined => {
  const higher = shown(box, `.bsr-higher-${code}`)
  const lower = shown(box, `.bsr-lower-${code}`)
  if (higher && lower) return undefined
  const percent = asPercent(drawnText((higher ?? lower)?.querySelector('span')))
  if (percent) return lower && Number(percent) ? `-${percent}` : percent
  return shown(box, `.description-value-equal-${code}`) ? '0' : undefined
}

/** Scores the box does not show (`--`) are left out. */
export const readScores = (box: Element): SupplierScore[] =>
  Object.entries(SCORES).flatMap(([name, code]) => {
    const value = scoreIn(box, code)
    return value ? [{ name, value, scale: 'against-average' as const }] : []
  })
