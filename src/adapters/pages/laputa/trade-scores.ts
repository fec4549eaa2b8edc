import type { SupplierScore } from '../../../domain/supplier'
import { drawnText } from '../drawn'

const HIDDEN = /display:\s*none/

const isShown = (element: Element): boolean => !HIDDEN.test(element.getAttribute('style') ?? '')

export const shown = (box: Element, selector: string): Element | undefined =>
  [...box.querySelectorAll(selector)].find(isShown)

export const percentIn = (element: Element | undefined): string | undefined =>
  /^(\d{1,3}(?:\.\d+)?)%$/.exec(drawnText(element))?.[1]

/** The scores' names and the letters their classes carry. */
const SCORES = [
  ['货描', 'hm'],
  ['响应', 'xy'],
  ['发货', 'fh'],
] as const

/** Percent above or below the trade's average: the sign is only in which of two boxes is not hidden. */
const scoreOf = (box: Element, name: string, code: string): SupplierScore[] => {
  const higher = shown(box, `.bsr-higher-${code}`)
  const lower = shown(box, `.bsr-lower-${code}`)
  if (higher && lower) return []
  const percent = percentIn((higher ?? lower)?.querySelector('span') ?? undefined)
  if (percent)
    return [{ name, value: lower && Number(percent) ? `-${percent}` : percent, scale: 'against-average' }]
  const equal = shown(box, `.description-value-equal-${code}`)
  return equal ? [{ name, value: '0', scale: 'against-average' }] : []
}

/** Scores the box does not show (`--`) are left out. */
export const readScores = (box: Element): SupplierScore[] =>
  SCORES.flatMap(([name, code]) => scoreOf(box, name, code))
