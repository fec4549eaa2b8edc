import { Bar, BarChart, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import type { LandedCost } from '../../../../domain/landed-cost/result'
import type { DecimalText } from '../../../../domain/money'
import { causeName } from '../../../parts/cost/cause-name'
import { useWords } from '../../words'
import { FigureTable } from './figure-table'
import { MARGINS } from './margins'
import { PictureFrame } from './picture-frame'

type Cause = LandedCost['causes'][number]
type Props = { causes: Cause[]; likely: DecimalText; currency: string }

const SHOWN = 8

const Drawn = ({ causes, likely }: Props) => {
  const { t, format } = useWords()
  // Places in a picture are not money: floats will do.
  const bars = causes.map(({ variable, low, high }) => ({
    name: causeName(t, variable),
    span: [Number(low), Number(high)],
  }))
  const ends = causes.flatMap(({ low, high }) => [Number(low), Number(high)])
  const [least, most] = [Math.min(...ends), Math.max(...ends)]
  const room = (most - least) * 0.06
  return (
    <ResponsiveContainer width="100%" height={44 + bars.length * 28}>
      <BarChart data={bars} layout="vertical" margin={MARGINS.causes} accessibilityLayer={false}>
        <XAxis
          type="number"
          domain={[least - room, most + room]}
          ticks={[0, 1, 2, 3].map((at) => Number((least + ((most - least) * at) / 3).toPrecision(4)))}
          tickFormatter={(value: number) => format.number(value)}
          tick={{ fill: 'var(--lf-soft)', fontSize: 11 }}
          stroke="var(--lf-line-strong)"
        />
        <YAxis
          type="category"
          dataKey="name"
          width={150}
          interval={0}
          tickLine={false}
          axisLine={false}
          tick={{ fill: 'var(--lf-ink)', fontSize: 11 }}
        />
        <ReferenceLine x={Number(likely)} stroke="var(--lf-ink)" strokeDasharray="3 3" />
        <Bar dataKey="span" fill="var(--lf-border)" barSize={14} radius={2} isAnimationActive={false} />
      </BarChart>
    </ResponsiveContainer>
  )
}

const Whole = (props: Props) => {
  const { t, format } = useWords()
  const { causes, currency } = props
  const [first] = causes
  const label = first
    ? t('workbench.width.label', {
        cause: causeName(t, first.variable),
        low: format.money(first.low, currency),
        high: format.money(first.high, currency),
      })
    : ''
  const table = (
    <FigureTable
      head={[t('workbench.width.cause'), t('workbench.width.low'), t('workbench.width.high')]}
      rows={causes.map(({ variable, low, high }) => [
        causeName(t, variable),
        format.money(low, currency),
        format.money(high, currency),
      ])}
    />
  )
  return (
    <PictureFrame title={t('workbench.width')} label={label} table={table}>
      <Drawn {...props} />
    </PictureFrame>
  )
}

/** Each uncertain thing by itself: where the total would be at its low and at its high, widest first. */
export const WidthPicture = ({ cost }: { cost: LandedCost }) => {
  const { t } = useWords()
  if (cost.cash.is === 'incomplete') return undefined
  const causes = cost.causes.slice(0, SHOWN)
  if (causes.length === 0) return <p className="text-sm text-soft">{t('workbench.width.none')}</p>
  return <Whole causes={causes} likely={cost.cash.span.likely} currency={cost.currency} />
}
