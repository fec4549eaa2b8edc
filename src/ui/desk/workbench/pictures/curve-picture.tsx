import { useMemo, useState } from 'react'
import { Line, LineChart, ReferenceDot, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import type { CurvePoint, QuantityCurve } from '../../../../domain/landed-cost/analysis'
import { compareModes, type ModeCost } from '../../../../domain/landed-cost/compare-modes'
import { costBuyer } from '../../../../domain/landed-cost/cost-buyer'
import { curveFor } from '../../../parts/cost/analysis/curve-for'
import { CurveSteps } from '../../../parts/cost/analysis/curve-steps'
import { toldSteps } from '../../../parts/cost/analysis/told-steps'
import { isChosen } from '../../../parts/cost/modes/modes'
import type { CostWork } from '../../../parts/cost/work/cost-work'
import { withWay } from '../../../parts/cost/work/profile-changes'
import { sayCode } from '../../../parts/say-code'
import { Segmented } from '../../../parts/segmented'
import { useUnits } from '../../../parts/units'
import { useWords } from '../../words'
import { FigureTable } from './figure-table'
import { MARGINS } from './margins'
import { PictureFrame } from './picture-frame'

type Known = Required<CurvePoint>
type Drawn = { id: string; name: string; curve: QuantityCurve; points: Known[]; chosen: boolean }
type Way = Pick<ModeCost, 'mode' | 'load'>

const isKnown = (point: CurvePoint): point is Known => point.perUnit !== undefined

/** Told apart by the dash as well as by the colour. */
const STROKES = [
  { colour: 'var(--lf-accent)', dash: '' },
  { colour: 'var(--lf-border)', dash: '6 3' },
  { colour: 'var(--lf-freight)', dash: '2 3' },
  { colour: 'var(--lf-delivery)', dash: '8 3 2 3' },
  { colour: 'var(--lf-money)', dash: '4 4' },
  { colour: 'var(--lf-china)', dash: '1 4' },
]
const strokeAt = (at: number) => STROKES[at % STROKES.length] ?? STROKES[0]

const useWays = ({ order, costBuyer: buyer, ground, day }: CostWork, every: boolean): Way[] =>
  useMemo(() => {
    const own: Way = { mode: buyer.mode, ...(buyer.load ? { load: buyer.load } : {}) }
    if (!every) return [own]
    const ways = compareModes(order, buyer, ground.packs, day)
    return [...ways].sort((a, b) => Number(isChosen(b, buyer)) - Number(isChosen(a, buyer)))
  }, [order, buyer, ground, day, every])

const useCurves = (work: CostWork, every: boolean): Drawn[] => {
  const { t } = useWords()
  const ways = useWays(work, every)
  const { listing, order, orderAt, choice, buyer, costBuyer: now, ground, day } = work
  const { variantId } = choice
  return useMemo(
    () =>
      ways.flatMap((way): Drawn[] => {
        const there = costBuyer(withWay(buyer, way), listing.offerId)
        if (!there) return []
        const curve = curveFor({
          ...{ listing, order, day, packs: ground.packs, buyer: there },
          orderAt: (quantity) => orderAt({ variantId, quantity }),
        })
        const points = curve.points.filter(isKnown)
        const name = `${sayCode(t, `cost.mode.${way.mode}`)}${way.load === 'fcl' ? ` · ${t('panel.load.fcl')}` : ''}`
        const chosen = isChosen(way, now)
        return points.length < 2 ? [] : [{ id: `${way.mode} ${way.load ?? ''}`, name, curve, points, chosen }]
      }),
    [ways, listing, order, orderAt, variantId, buyer, now, ground, day, t],
  )
}

const TICKS = 7

/** Few enough to be read, evenly far apart as the axis counts: by their logarithm. */
const ticksOf = (points: Known[]): number[] => {
  const [first, last] = [points[0]?.quantity ?? 1, points.at(-1)?.quantity ?? 1]
  const grows = (last / first) ** (1 / (TICKS - 1))
  const even = Array.from({ length: TICKS }, (_, at) => first * grows ** at)
  return [...new Set([first, ...even.slice(1, -1).map((one) => Number(one.toPrecision(2))), last])]
}

// Places in a picture are not money: floats will do.
const Chart = ({ curves, work }: { curves: Drawn[]; work: CostWork }) => {
  const { format } = useWords()
  const own = curves.find(({ chosen }) => chosen)
  const here = own?.points.find(({ quantity }) => quantity === work.choice.quantity)
  const steps = own ? toldSteps(own.curve.steps).single : []
  return (
    <ResponsiveContainer width="100%" height={260}>
      <LineChart margin={MARGINS.curve} accessibilityLayer={false}>
        <XAxis
          type="number"
          dataKey="quantity"
          scale="log"
          domain={['dataMin', 'dataMax']}
          ticks={ticksOf(curves[0]?.points ?? [])}
          allowDuplicatedCategory={false}
          tickFormatter={(value: number) => format.number(Math.round(value))}
          tick={{ fill: 'var(--lf-soft)', fontSize: 11 }}
          stroke="var(--lf-line-strong)"
        />
        <YAxis
          type="number"
          domain={['auto', 'auto']}
          width={70}
          tickFormatter={(value: number) => format.money(value.toFixed(2), work.cost.currency)}
          tick={{ fill: 'var(--lf-soft)', fontSize: 11 }}
          stroke="var(--lf-line-strong)"
        />
        {steps.map(({ code, at }) => (
          <ReferenceLine key={`${code} ${at}`} x={at} stroke="var(--lf-line-strong)" strokeDasharray="2 3" />
        ))}
        {curves.map(({ id, points, chosen }, at) => (
          <Line
            key={id}
            data={points.map(({ quantity, perUnit }) => ({ quantity, each: Number(perUnit) }))}
            dataKey="each"
            stroke={strokeAt(at)?.colour ?? 'currentColor'}
            strokeDasharray={strokeAt(at)?.dash ?? ''}
            strokeWidth={chosen ? 2.5 : 1.5}
            dot={false}
            isAnimationActive={false}
          />
        ))}
        {here ? (
          <ReferenceDot
            x={here.quantity}
            y={Number(here.perUnit)}
            r={5}
            fill="var(--lf-accent)"
            stroke="var(--lf-raised)"
          />
        ) : undefined}
      </LineChart>
    </ResponsiveContainer>
  )
}

const Legend = ({ curves }: { curves: Drawn[] }) => (
  <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1 text-xs">
    {curves.map(({ id, name }, at) => (
      <li key={id} className="flex items-center gap-1.5">
        <svg width="28" height="6" aria-hidden="true">
          <line
            x1="0"
            x2="28"
            y1="3"
            y2="3"
            strokeWidth="2.5"
            stroke={strokeAt(at)?.colour}
            strokeDasharray={strokeAt(at)?.dash}
          />
        </svg>
        {name}
      </li>
    ))}
  </ul>
)

const ROWS = 14

const spread = <T,>(all: T[]): T[] => {
  const every = Math.max(1, Math.ceil(all.length / ROWS))
  return all.filter((_, at) => at % every === 0 || at === all.length - 1)
}

const Table = ({ curves, currency }: { curves: Drawn[]; currency: string }) => {
  const { t, format } = useWords()
  const [own] = curves
  const eachAt = ({ points }: Drawn, quantity: number): string => {
    const there = points.find((point) => point.quantity === quantity)
    return there ? format.money(there.perUnit, currency) : '–'
  }
  return (
    <FigureTable
      head={[t('workbench.curve.quantity'), ...curves.map(({ name }) => name)]}
      rows={spread(own?.points ?? []).map(({ quantity }) => [
        format.number(quantity),
        ...curves.map((curve) => eachAt(curve, quantity)),
      ])}
    />
  )
}

type Which = 'one' | 'every'

const WhichWays = ({ which, onChange }: { which: Which; onChange: (which: Which) => void }) => {
  const { t } = useWords()
  return (
    <Segmented<Which>
      label={t('workbench.modes')}
      value={which}
      options={[
        { value: 'one', label: t('workbench.curve.this-way') },
        { value: 'every', label: t('workbench.curve.every-way') },
      ]}
      onChange={onChange}
    />
  )
}

/** The unit cost over the quantity, this way or every way; where it jumps is marked and named under it. */
export const CurvePicture = ({ work }: { work: CostWork }) => {
  const { t } = useWords()
  const [which, setWhich] = useState<Which>('one')
  const curves = useCurves(work, which === 'every')
  const units = useUnits()(work.listing.unit)
  const own = curves.find(({ chosen }) => chosen)
  const ways = <WhichWays which={which} onChange={setWhich} />
  if (curves.length === 0)
    return (
      <div className="flex flex-wrap items-end justify-between gap-3">
        <p className="text-sm text-soft">{t('panel.curve.none')}</p>
        {ways}
      </div>
    )
  return (
    <PictureFrame
      title={t('workbench.curve')}
      label={t('workbench.curve.label', { ways: curves.map(({ name }) => name).join(', ') })}
      table={<Table curves={curves} currency={work.cost.currency} />}
      aside={ways}
      after={
        <div className="mt-2 flex flex-col gap-2">
          <Legend curves={curves} />
          {own ? <CurveSteps steps={own.curve.steps} units={units} /> : undefined}
        </div>
      }
    >
      <Chart curves={curves} work={work} />
    </PictureFrame>
  )
}
