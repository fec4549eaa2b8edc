import type { CurvePoint } from '../../../../domain/landed-cost/analysis'
import type { DecimalText } from '../../../../domain/money'

type Known = Required<CurvePoint>

/** Places on a drawing; `low` and `high` are the cheapest and dearest unit, as they are. */
export type Plot = {
  width: number
  height: number
  left: number
  top: number
  bottom: number
  low: DecimalText
  high: DecimalText
  x: (quantity: number) => number
  y: (perUnit: DecimalText) => number
}

const WIDTH = 360
const HEIGHT = 140
const LEFT = 56
const TOP = 10
const BOTTOM = 118
const RIGHT = WIDTH - 8

/** `value` between two ends as a share from 0 to 1; in the middle where there is no way between them. */
const share = (value: number, from: number, to: number): number =>
  to === from ? 0.5 : (value - from) / (to - from)

// Positions on a drawing are not money: floats will do.
const byCost = (points: Known[]): Known[] => [...points].sort((a, b) => Number(a.perUnit) - Number(b.perUnit))

/** Quantities stand by their logarithm: from 50 to 100 is as far as from 500 to 1000. */
export const plotOf = (points: Known[]): Plot => {
  const rising = byCost(points)
  const [low = '0', high = '0'] = [rising[0]?.perUnit, rising.at(-1)?.perUnit]
  const [first, last] = [points[0]?.quantity ?? 1, points.at(-1)?.quantity ?? 1]
  return {
    ...{ width: WIDTH, height: HEIGHT, left: LEFT, top: TOP, bottom: BOTTOM, low, high },
    x: (quantity) => LEFT + share(Math.log(quantity), Math.log(first), Math.log(last)) * (RIGHT - LEFT),
    y: (perUnit) => BOTTOM - 4 - share(Number(perUnit), Number(low), Number(high)) * (BOTTOM - 4 - TOP),
  }
}

/** The points of the polyline, as SVG has them. */
export const lineOf = ({ x, y }: Plot, points: Known[]): string =>
  points.map(({ quantity, perUnit }) => `${x(quantity).toFixed(1)},${y(perUnit).toFixed(1)}`).join(' ')
