import type { CurvePoint, QuantityCurve } from '../../../../domain/landed-cost/analysis'
import { showMoney, showNumber } from '../../amounts'
import { useWords } from '../../words'
import { lineOf, type Plot, plotOf } from './curve-plot'
import { toldSteps } from './told-steps'

type Props = { curve: QuantityCurve; current: number; currency: string }

const isShown = (point: CurvePoint): point is Required<CurvePoint> => point.perUnit !== undefined

const Ends = ({
  plot,
  points,
  currency,
}: {
  plot: Plot
  points: Required<CurvePoint>[]
  currency: string
}) => {
  const { language } = useWords()
  const [first, last] = [points[0], points.at(-1)]
  return (
    <g className="text-soft" fill="currentColor" fontSize="11">
      <text x="0" y={plot.top + 4}>
        {showMoney(plot.high, currency, language)}
      </text>
      <text x="0" y={plot.bottom}>
        {showMoney(plot.low, currency, language)}
      </text>
      <text x={plot.left} y={plot.height - 2}>
        {showNumber(first?.quantity ?? 0, language)}
      </text>
      <text x={plot.width} y={plot.height - 2} textAnchor="end">
        {showNumber(last?.quantity ?? 0, language)}
      </text>
    </g>
  )
}

/** The unit cost over the quantity: steps as dashes, the buyer's own quantity as a dot. The table says the same. */
export const CurveChart = ({ curve, current, currency }: Props) => {
  const { t, language } = useWords()
  const points = curve.points.filter(isShown)
  const plot = plotOf(points)
  const here = points.find(({ quantity }) => quantity === current)
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return undefined
  const label = t('panel.curve.label', {
    first: showNumber(first.quantity, language),
    last: showNumber(last.quantity, language),
    from: showMoney(first.perUnit, currency, language),
    to: showMoney(last.perUnit, currency, language),
  })
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${plot.width} ${plot.height}`}
      className="w-full text-accent"
    >
      <line x1={plot.left} x2={plot.width} y1={plot.bottom} y2={plot.bottom} className="stroke-line" />
      {toldSteps(curve.steps).single.map(({ code, at }) => (
        <line
          key={`${code} ${at}`}
          x1={plot.x(at)}
          x2={plot.x(at)}
          y1={plot.top}
          y2={plot.bottom}
          strokeDasharray="2 3"
          className="stroke-line-strong"
        />
      ))}
      <polyline
        points={lineOf(plot, points)}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinejoin="round"
      />
      {here ? (
        <circle
          cx={plot.x(here.quantity)}
          cy={plot.y(here.perUnit)}
          r="4.5"
          fill="currentColor"
          className="stroke-paper"
          strokeWidth="2"
        />
      ) : undefined}
      <Ends plot={plot} points={points} currency={currency} />
    </svg>
  )
}
