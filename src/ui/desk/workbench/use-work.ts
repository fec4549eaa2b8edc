import { useMemo } from 'react'
import { assumptionsFor } from '../../../domain/landed-cost/assumptions-for'
import type { CostGround } from '../../../domain/landed-cost/cost-ground'
import { type CostView, orderOf } from '../../../domain/landed-cost/cost-view'
import type { Listing } from '../../../domain/listing'
import type { CurrencyCode } from '../../../domain/money'
import { editOf, type OwnValuesOf } from '../../parts/cost/own/assumption-edit'
import type { CodeDesk } from '../../parts/cost/work/code-desk'
import type { CostWork } from '../../parts/cost/work/cost-work'
import type { CodeAnswering } from '../../parts/cost/work/use-code-answers'
import type { Costs } from '../../parts/cost/work/use-costs'
import type { InputsInUse } from '../../parts/cost/work/use-inputs'
import { useUnits } from '../../parts/units'

export type BenchOf = {
  listing: Listing
  ground: CostGround
  inputs: InputsInUse
  costs: Costs
  day: string
  codes: CodeDesk
  answering: CodeAnswering
  priceCurrency?: CurrencyCode | undefined
}

/** One cost on the Desk's table, with the ways to change it. */
export const useWork = (
  { listing, ground, inputs, costs, day, codes, answering, priceCurrency }: BenchOf,
  { order, cost, costBuyer }: CostView,
): CostWork => {
  const { choice, buyer } = inputs.now
  const unit = useUnits()(listing.unit).one
  const rows = useMemo(
    () => assumptionsFor(order, costBuyer, ground.packs, day),
    [order, costBuyer, ground, day],
  )
  const orderAt = useMemo(
    () => orderOf({ listing, buyer, ground, priceCurrency }),
    [listing, buyer, ground, priceCurrency],
  )
  const { country, currency } = costBuyer
  const whereOf = (key: string): OwnValuesOf => ({
    ...{ buyer, country, currency, today: day, offerId: listing.offerId },
    onBuyer: (next) => inputs.change({ choice, buyer: next }, key),
  })
  const editRow: CostWork['editRow'] = (row) => editOf(row, whereOf(`own/${row.id}`))
  return {
    ...{ listing, choice, buyer, ground, day, unit, orderAt, rows, order, cost, costBuyer, codes, answering },
    difference: costs.difference,
    where: whereOf('own'),
    editRow,
    editFor: (assumption) => {
      const row = rows.find(({ id }) => id === assumption)
      return row && editRow(row)
    },
    onBuyer: (next, key) => inputs.change({ choice, buyer: next }, key),
    onChoice: (next, key) => inputs.change({ choice: next, buyer }, key),
    onCode: () => inputs.mark(ground),
    onAnswer: () => inputs.mark(ground),
    onTarget: () => undefined,
  }
}
