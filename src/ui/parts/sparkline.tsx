import type { Observation } from '../../domain/observation'
import { showDate, showYuan } from './amounts'
import { useWords } from './words'

const WIDTH = 320
const HEIGHT = 56
const PAD = 6

type Point = { at: number; price: number; day: string; yuan: string }

// Positions on a drawing are not money: floats will do.
const pointsOf = (visits: Observation[]): Point[] =>
  visits.flatMap(({ at, lowYuan }) =>
    lowYuan === undefined ? [] : [{ at: Date.parse(at), price: Number(lowYuan), day: at, yuan: lowYuan }],
  )

/** `value` between `low` and `high` as a place between 0 and `size`; the middle when there is no span. */
const place = (value: number, low: number, high: number, size: number): number =>
  high === low ? size / 2 : ((value - low) / (high - low)) * size

const positions = (points: Point[]): { x: number; y: number }[] => {
  const prices = points.map(({ price }) => price)
  const [first, last] = [points[0]?.at ?? 0, points.at(-1)?.at ?? 0]
  return points.map(({ at, price }) => ({
    x: PAD + place(at, first, last, WIDTH - 2 * PAD),
    y: HEIGHT - PAD - place(price, Math.min(...prices), Math.max(...prices), HEIGHT - 2 * PAD),
  }))
}

/** The lowest price over the days it was seen; nothing is drawn of a single day. */
export const Sparkline = ({ visits }: { visits: Observation[] }) => {
  const { t, language } = useWords()
  const points = pointsOf(visits)
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last || points.length < 2) return null
  const drawn = positions(points)
  const said = { first: showDate(first.day, language), last: showDate(last.day, language) }
  const label = t('parts.history.chart', {
    ...said,
    from: showYuan(first.yuan, language),
    to: showYuan(last.yuan, language),
  })
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="w-full text-accent">
      <polyline
        points={drawn.map(({ x, y }) => `${x},${y}`).join(' ')}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinejoin="round"
      />
      {drawn.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r="3" fill="currentColor" />
      ))}
    </svg>
  )
}
