import type { LandedCost } from '../../../domain/landed-cost/result'
import { big } from '../../../domain/money'
import { showMoney, showNumber } from '../amounts'
import { classes } from '../classes'
import { useWords } from '../words'
import { type GroupPart, groupsOf } from './cost-groups'
import { GROUP_COLOURS } from './group-colours'
import { perUnitOf } from './per-unit'

/** A group of nothing but unknowns has no amount: never a zero. */
const Amount = ({ part, currency }: { part: GroupPart; currency: string }) => {
  const { t, language } = useWords()
  return part.hasUnknown && big(part.likely).eq(0) ? (
    <span className="font-medium text-warn">{t('common.unknown')}</span>
  ) : (
    <span className="font-medium">{showMoney(part.likely, currency, language)}</span>
  )
}

type LegendProps = { part: GroupPart; cost: LandedCost }

/** Shares of the whole, and what of them falls on one unit, are said only where there is a whole. */
const LegendRow = ({ part, cost }: LegendProps) => {
  const { t, language } = useWords()
  const complete = cost.cash.is === 'complete'
  const each = complete && !part.hasUnknown ? perUnitOf(part.likely, cost) : undefined
  return (
    <li className="flex items-center gap-2 py-0.5 text-sm">
      <span
        aria-hidden="true"
        className={classes('size-2.5 shrink-0 rounded-sm', GROUP_COLOURS[part.group])}
      />
      <span className="min-w-0 flex-1">{t(`parts.group.${part.group}`)}</span>
      {part.hasUnknown && big(part.likely).gt(0) ? (
        <span className="text-xs text-warn">{t('parts.group.unknown')}</span>
      ) : undefined}
      {complete ? (
        <span className="w-9 text-end text-xs text-soft">{showNumber(part.percent, language, 0)} %</span>
      ) : undefined}
      {complete ? (
        <span className="w-16 text-end text-xs text-soft">
          {each ? showMoney(each, cost.currency, language) : undefined}
        </span>
      ) : undefined}
      <span className="w-24 text-end">
        <Amount part={part} currency={cost.currency} />
      </span>
    </li>
  )
}

/** What the columns are; hidden from screen readers, which get the parts one by one. */
const LegendHead = () => {
  const { t } = useWords()
  return (
    <li aria-hidden="true" className="flex items-center gap-2 text-2xs text-faint">
      <span className="flex-1" />
      <span className="w-16 text-end">{t('parts.each-head')}</span>
      <span className="w-24 text-end">{t('parts.in-all')}</span>
    </li>
  )
}

/** The cost as a picture of its parts; the legend under it says the same in words and figures. */
export const CostBar = ({ cost }: { cost: LandedCost }) => {
  const { t } = useWords()
  const parts = groupsOf(cost)
  return (
    <figure className="m-0">
      <div aria-hidden="true" className="flex h-4 gap-0.5 overflow-hidden rounded-full bg-sunken">
        {parts
          .filter(({ percent }) => percent > 0)
          .map((part) => (
            <div
              key={part.group}
              className={classes('min-w-0.5', GROUP_COLOURS[part.group])}
              style={{ flexGrow: part.percent, flexBasis: 0 }}
            />
          ))}
        {parts.some(({ hasUnknown }) => hasUnknown) ? <div className="lf-hatched w-8 shrink-0" /> : undefined}
      </div>
      <figcaption className="sr-only">{t('parts.group.caption')}</figcaption>
      <ul className="mt-1.5">
        {cost.cash.is === 'complete' ? <LegendHead /> : undefined}
        {parts.map((part) => (
          <LegendRow key={part.group} part={part} cost={cost} />
        ))}
      </ul>
    </figure>
  )
}
