import type { Observation } from '../../../domain/observation'
import { showYuan } from '../../parts/amounts'
import { useWords } from '../../parts/words'

const WIDTH = 340
const HEIGHT = 44
const EDGE = 4

/** Points for drawing only: floats are fine here, no figure is read back from them. */
const pointsOf = (prices: number[]): string => {
  const low = Math.min(...prices)
  const span = Math.max(...prices) - low || 1
  const step = (WIDTH - 2 * EDGE) / (prices.length - 1)
  return prices
    .map(
      (price, index) =>
        `${EDGE + index * step},${HEIGHT - EDGE - ((price - low) / span) * (HEIGHT - 2 * EDGE)}`,
    )
    .join(' ')
}

/** The low price of each visit as a line; needs two visits. The table under it says the same. */
export const Sparkline = ({ observations }: { observations: Observation[] }) => {
  const { t, language } = useWords()
  const prices = observations.flatMap(({ lowYuan }) => (lowYuan === undefined ? [] : [lowYuan]))
  const first = prices[0]
  const last = prices.at(-1)
  if (prices.length < 2 || first === undefined || last === undefined) return undefined
  return (
    <svg
      role="img"
      aria-label={t('overlay.history.line', {
        first: showYuan(first, language),
        last: showYuan(last, language),
      })}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className="h-11 w-full text-accent"
    >
      <polyline points={pointsOf(prices.map(Number))} fill="none" stroke="currentColor" strokeWidth="2" />
    </svg>
  )
}
