import { useMemo } from 'react'
import { confirmCode, dutiesOf, findCodes, forgetCode } from '../../../app/page/goods-codes'
import type { BuyerProfile } from '../../../domain/buyer'
import { assumptionsFor } from '../../../domain/landed-cost/assumptions-for'
import { orderOf } from '../../../domain/landed-cost/cost-view'
import type { Listing } from '../../../domain/listing'
import type { NegotiationTarget } from '../../../domain/negotiation-target'
import { editOf, type OwnValuesOf } from '../../parts/cost/own/assumption-edit'
import type { CodeDesk } from '../../parts/cost/work/code-desk'
import type { CostWork } from '../../parts/cost/work/cost-work'
import type { useCodeAnswers } from '../../parts/cost/work/use-code-answers'
import type { Costs } from '../../parts/cost/work/use-costs'
import type { InputsInUse } from '../../parts/cost/work/use-inputs'
import { useUnits } from '../../parts/units'
import { CostFailed } from './answer/cost-failed'
import { CostLoading } from './answer/cost-loading'
import { CostSections } from './cost-sections'
import { NoCountry } from './no-country'
import type { useGround } from './work/use-ground'

/** A page asks the extension. */
const CODES: CodeDesk = { find: findCodes, dutiesOf, confirm: confirmCode, forget: forgetCode }

type Props = {
  listing: Listing
  inputs: InputsInUse
  ground: ReturnType<typeof useGround>
  /** The figures of now, narrowed by what was answered of the goods' code. */
  code: ReturnType<typeof useCodeAnswers>
  costs: Costs
  day: string
  onGoToVariants: () => void
  onTarget: (target: NegotiationTarget) => void
  /** For what is never tried out: the profile as it is stored. */
  onBuyer: (buyer: BuyerProfile) => void
}

type Ready = { view: NonNullable<Costs['now']>; figures: CostWork['ground'] }

const Work = ({ view, figures, ...props }: Props & Ready) => {
  const { listing, inputs, ground, code, costs, day, onGoToVariants, onTarget } = props
  const { order, cost, costBuyer } = view
  const { choice, buyer } = inputs.now
  const unit = useUnits()(listing.unit).one
  const rows = useMemo(
    () => assumptionsFor(order, costBuyer, figures.packs, day),
    [order, costBuyer, figures, day],
  )
  const orderAt = useMemo(() => orderOf({ listing, buyer, ground: figures }), [listing, buyer, figures])
  const { country, currency } = costBuyer
  const whereOf = (key: string): OwnValuesOf => ({
    buyer,
    offerId: listing.offerId,
    country,
    currency,
    today: day,
    onBuyer: (next) => inputs.change({ choice, buyer: next }, key),
  })
  const editRow: CostWork['editRow'] = (row) => editOf(row, whereOf(`own/${row.id}`))
  const work: CostWork = {
    ...{
      listing,
      choice,
      buyer,
      ground: figures,
      day,
      unit,
      orderAt,
      rows,
      order,
      cost,
      costBuyer,
      onTarget,
    },
    difference: costs.difference,
    where: whereOf('own'),
    editFor: (assumption) => {
      const row = rows.find(({ id }) => id === assumption)
      return row && editRow(row)
    },
    editRow,
    onBuyer: (next, key) => inputs.change({ choice, buyer: next }, key),
    onChoice: (next, key) => inputs.change({ choice: next, buyer }, key),
    codes: CODES,
    answering: code.answering,
    onAnswer: () => inputs.mark(figures),
    onCode: () => {
      inputs.mark(figures)
      ground.askAgain()
    },
  }
  return (
    <CostSections
      work={work}
      inputs={inputs}
      choosing={view.openAfterChoice && { stillMissing: view.openAfterChoice, onGo: onGoToVariants }}
    />
  )
}

/** What it costs at the door, as far as its figures are there: they come from the extension, not from the page. */
export const CostPart = (props: Props) => {
  const { inputs, ground, code, costs, onBuyer } = props
  const { state } = ground
  if (state.is === 'no-country') return <NoCountry buyer={inputs.base.buyer} onBuyer={onBuyer} />
  if (state.is === 'failed') return <CostFailed why={state.why} onAgain={ground.askAgain} />
  if (state.is === 'loading' || !costs.now || !code.ground) return <CostLoading />
  return <Work {...props} view={costs.now} figures={code.ground} />
}
