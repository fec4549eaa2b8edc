import type { Lane } from '../../../../domain/landed-cost/packs'
import { type LaneChoice, laneGoods, lanesFor } from '../../../../domain/landed-cost/pick-lane'
import { showDate, showMoney } from '../../../parts/amounts'
import { Chip } from '../../../parts/chip'
import { classes } from '../../../parts/classes'
import { sayCode } from '../../../parts/say-code'
import { useWords } from '../../../parts/words'
import type { CostWork } from '../work/cost-work'
import { withLane } from '../work/profile-changes'

/** The price of a lane in a few words; by breaks, from the cheapest on. */
const usePrice = (lane: Lane): string => {
  const { t, language } = useWords()
  const span = lane.span ?? lane.bands?.at(-1)?.span
  if (!span) return t('common.unknown')
  return t(lane.bands ? 'panel.lane.from' : 'panel.lane.price', {
    amount: showMoney(span.likely, lane.currency, language),
    per: t(`panel.lane.per.${lane.per}`),
  })
}

type RowProps = { choice: LaneChoice; chosen: boolean; onChoose: () => void }

const LaneRow = ({ choice: { lane, state }, chosen, onChoose }: RowProps) => {
  const { t, language } = useWords()
  const price = usePrice(lane)
  const isClosed = state !== 'usable' && state !== 'other-goods'
  return (
    <label
      className={classes(
        'relative flex min-h-10 items-start gap-2 rounded-md border px-2.5 py-1.5 text-sm',
        'has-focus-visible:outline-2 has-focus-visible:outline-accent',
        chosen ? 'border-accent bg-accent-wash' : 'border-line hover:bg-sunken',
      )}
    >
      <input
        type="radio"
        name="landfall-lane"
        className="absolute inset-0 m-0 cursor-pointer appearance-none opacity-0"
        checked={chosen}
        disabled={isClosed}
        onChange={onChoose}
      />
      <span className="min-w-0 flex-1">
        <span className="font-medium">{lane.forwarder ?? t('panel.lane.ours')}</span>{' '}
        {lane.allIn ? <Chip tone="warn">{t('panel.lane.all-in')}</Chip> : undefined}
        {state === 'usable' ? undefined : <Chip tone="warn">{t(`panel.lane.${state}`)}</Chip>}
        <span className="block text-2xs text-soft">
          {sayCode(t, `cost.basis.${lane.evidence.basis}`)}: {lane.evidence.source}
          {lane.evidence.asOf ? `, ${showDate(lane.evidence.asOf, language)}` : undefined}
        </span>
      </span>
      <span className="shrink-0 text-end text-xs">
        {price}
        {lane.days ? (
          <span className="block text-2xs text-soft">
            {t('overlay.mode.days', { low: lane.days.low, high: lane.days.high })}
          </span>
        ) : undefined}
      </span>
    </label>
  )
}

/** The price lists that go the chosen way, the buyer's own cards first; one past its last day cannot be chosen. */
export const Lanes = ({ work }: { work: CostWork }) => {
  const { t } = useWords()
  const { ground, costBuyer, day, order, cost, buyer, listing } = work
  const choices = lanesFor(ground.packs, costBuyer, day, laneGoods(order))
  if (choices.length === 0) return <p className="text-sm text-soft">{t('panel.lane.none')}</p>
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="mb-1 text-xs font-medium text-soft">{t('panel.lane')}</legend>
      {choices.map((choice) => (
        <LaneRow
          key={choice.lane.id}
          choice={choice}
          chosen={choice.lane.id === cost.laneId}
          onChoose={() => work.onBuyer(withLane(buyer, listing.offerId, choice.lane.id), 'lane')}
        />
      ))}
    </fieldset>
  )
}
