import type { LandedCost } from '../../../domain/landed-cost/result'
import { Chip } from '../../parts/chip'
import { ConfidenceChip } from '../../parts/cost/confidence-chip'
import { CostBar } from '../../parts/cost/cost-bar'
import { needsVariant } from '../../parts/cost/needs-variant'
import { NoteList } from '../../parts/cost/note-list'
import { countryName } from '../../parts/countries'
import { Note } from '../../parts/note'
import { sayCode } from '../../parts/say-code'
import type { Units } from '../../parts/units'
import { useWords } from '../words'
import { CostLineRow } from './cost-line-row'
import { CostCauses, CostShipment } from './cost-notes'
import { CostTotal } from './cost-total'

type Props = { cost: LandedCost; unit: Units }

const Figures = ({ cost, unit }: Props) => {
  const { t } = useWords()
  return (
    <>
      <dl className="flex flex-wrap gap-x-10 gap-y-4">
        <CostTotal
          big
          name={t('desk.cost.perUnit', { unit: unit.one })}
          total={cost.perUnit}
          currency={cost.currency}
        />
        <CostTotal
          name={t('desk.cost.total', { quantity: unit.count(cost.quantity) })}
          total={cost.cash}
          currency={cost.currency}
        />
        {JSON.stringify(cost.cash) !== JSON.stringify(cost.afterTax) && (
          <CostTotal name={t('desk.cost.afterTax')} total={cost.afterTax} currency={cost.currency} />
        )}
      </dl>
      <CostShipment cost={cost} />
      <CostBar cost={cost} />
      <section aria-label={t('desk.cost.lines')} className="border-b border-line">
        {cost.lines.map((line) => (
          <CostLineRow key={line.id} line={line} currency={cost.currency} />
        ))}
      </section>
      {cost.cash.is === 'complete' && <CostCauses cost={cost} />}
      <NoteList notes={cost.notes} />
    </>
  )
}

/** A landed cost: totals, the picture of its parts, and every line with its working. */
export const CostView = ({ cost, unit }: Props) => {
  const { t, language } = useWords()
  return (
    <div className="flex flex-col gap-5">
      <div className="flex flex-wrap gap-2">
        <Chip tone="accent">
          {countryName(cost.destination, language)} · {sayCode(t, `cost.mode.${cost.mode}`)}
        </Chip>
        {cost.perUnit.is === 'complete' && <ConfidenceChip confidence={cost.confidence} />}
      </div>
      {needsVariant(cost) ? <Note>{t('desk.cost.choose')}</Note> : <Figures cost={cost} unit={unit} />}
    </div>
  )
}
