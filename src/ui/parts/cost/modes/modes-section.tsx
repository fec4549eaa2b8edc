import { useMemo } from 'react'
import { dispatchFor } from '../../../../domain/dispatch-for'
import { compareModes, type ModeCost } from '../../../../domain/landed-cost/compare-modes'
import { useWords } from '../../words'
import { Stages } from '../freight/stages'
import type { CostWork } from '../work/cost-work'
import { withWay } from '../work/profile-changes'
import { LedSection } from '../work/sections'
import { isChosen, Modes } from './modes'

const HOURS_A_DAY = 24

/** The seller's promise for this quantity in days: the longest it may take. */
const promiseOf = ({ listing, choice }: CostWork): number | undefined => {
  const step = dispatchFor(listing, choice.quantity)
  return step && Math.ceil(step.hours / HOURS_A_DAY)
}

const useRows = (work: CostWork): ModeCost[] => {
  const { order, costBuyer, ground, day } = work
  const days = promiseOf(work)
  return useMemo(
    () =>
      compareModes(
        order,
        costBuyer,
        ground.packs,
        day,
        days === undefined ? {} : { dispatchDays: { low: 0, high: days } },
      ),
    [order, costBuyer, ground, day, days],
  )
}

const Compared = ({ work }: { work: CostWork }) => {
  const rows = useRows(work)
  const inUse = rows.find((row) => isChosen(row, work.costBuyer))
  return (
    <>
      <Modes
        rows={rows}
        chosen={work.costBuyer}
        onChoose={(way) => work.onBuyer(withWay(work.buyer, way), 'way')}
      />
      {inUse ? <Stages arrival={inUse.arrival} /> : undefined}
    </>
  )
}

/** Open from the start: air or sea is the first question after the price. */
export const ModesSection = ({ work }: { work: CostWork }) => {
  const { t } = useWords()
  return (
    <LedSection id="modes" title={t('overlay.modes')} startsOpen>
      <Compared work={work} />
    </LedSection>
  )
}
