import { Bar, BarChart, Cell, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import type { LandedCost } from '../../../../domain/landed-cost/result'
import { useWords } from '../../words'
import { FigureTable } from './figure-table'
import { MARGINS } from './margins'
import { PictureFrame } from './picture-frame'
import { type WayStep, waySteps } from './way-steps'

type Column = { name: string; gap: number; size: number; text: string; colour: string }

const COLOURS: Record<WayStep['group'], string> = {
  goods: 'var(--lf-goods)',
  china: 'var(--lf-china)',
  freight: 'var(--lf-freight)',
  border: 'var(--lf-border)',
  delivery: 'var(--lf-delivery)',
  money: 'var(--lf-money)',
  other: 'var(--lf-faint)',
}

const useNames = () => {
  const { t } = useWords()
  return ({ group }: WayStep) => (group === 'other' ? t('cost.line.rounding') : t(`parts.group.${group}`))
}

// Places in a picture are not money: floats will do.
const useBars = (steps: WayStep[], currency: string): Column[] => {
  const { t, format } = useWords()
  const nameOf = useNames()
  const bars = steps.map((step) => ({
    name: nameOf(step),
    gap: Math.min(Number(step.from), Number(step.to)),
    size: Math.abs(Number(step.adds)),
    text: format.money(step.adds, currency),
    colour: COLOURS[step.group],
  }))
  const end = steps.at(-1)?.to ?? '0'
  const door = { name: t('workbench.way.door'), gap: 0, size: Number(end), text: format.money(end, currency) }
  return [...bars, { ...door, colour: 'var(--lf-accent)' }]
}

const Drawn = ({ bars }: { bars: Column[] }) => (
  <ResponsiveContainer width="100%" height={220}>
    <BarChart data={bars} margin={MARGINS.bars} accessibilityLayer={false}>
      <XAxis
        dataKey="name"
        interval={0}
        tickLine={false}
        axisLine={{ stroke: 'var(--lf-line-strong)' }}
        tick={{ fill: 'var(--lf-soft)', fontSize: 11 }}
      />
      <YAxis hide />
      <Bar dataKey="gap" stackId="way" fill="transparent" isAnimationActive={false} />
      <Bar dataKey="size" stackId="way" isAnimationActive={false} radius={2}>
        {bars.map(({ name, colour }) => (
          <Cell key={name} fill={colour} />
        ))}
        <LabelList dataKey="text" position="top" fill="var(--lf-ink)" fontSize={11} />
      </Bar>
    </BarChart>
  </ResponsiveContainer>
)

const Table = ({ steps, currency }: { steps: WayStep[]; currency: string }) => {
  const { t, format } = useWords()
  const nameOf = useNames()
  return (
    <FigureTable
      head={[t('workbench.way.part'), t('workbench.way.adds'), t('workbench.way.so-far')]}
      rows={steps.map((step) => [
        nameOf(step),
        format.money(step.adds, currency),
        format.money(step.to, currency),
      ])}
    />
  )
}

const Whole = ({ steps, currency }: { steps: WayStep[]; currency: string }) => {
  const { t, format } = useWords()
  const label = t('workbench.way.label', {
    goods: format.money(steps[0]?.to ?? '0', currency),
    total: format.money(steps.at(-1)?.to ?? '0', currency),
  })
  return (
    <PictureFrame
      title={t('workbench.way')}
      label={label}
      table={<Table steps={steps} currency={currency} />}
    >
      <Drawn bars={useBars(steps, currency)} />
    </PictureFrame>
  )
}

/** How the price of the goods grows to the price at the door. */
export const WayPicture = ({ cost }: { cost: LandedCost }) => {
  const { t } = useWords()
  const steps = waySteps(cost)
  if (!steps) return <p className="text-sm text-soft">{t('workbench.way.none')}</p>
  return <Whole steps={steps} currency={cost.currency} />
}
