import { laneGoods, lanesFor } from '../../../../domain/landed-cost/pick-lane'
import { showDate } from '../../amounts'
import { Chip } from '../../chip'
import { classes } from '../../classes'
import { sayCode } from '../../say-code'
import { useWords } from '../../words'
import { laneName } from '../lane-name'
import type { CostWork } from '../work/cost-work'
import { withLane } from '../work/profile-changes'
import { LanePrice } from './lane-price'
import { type Route, routesOf } from './routes'

const Row = ({ route, chosen, onChoose }: { route: Route; chosen: boolean; onChoose: () => void }) => {
  const { t, language } = useWords()
  const [first] = route.lanes
  if (!first) return undefined
  const { lane, state } = first
  const isClosed = state !== 'usable' && state !== 'other-goods'
  return (
    <label
      className={classes(
        'relative flex min-h-10 flex-col rounded-md border px-2.5 py-1.5 text-sm',
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
      <span className="flex items-start gap-2">
        <span className="min-w-0 flex-1">
          <span className="font-medium">
            {lane.forwarder ?? laneName(t, route.id) ?? t('panel.lane.ours')}
          </span>{' '}
          {lane.allIn ? <Chip tone="warn">{t('panel.lane.all-in')}</Chip> : undefined}{' '}
          {state === 'usable' ? undefined : <Chip tone="warn">{t(`panel.lane.${state}`)}</Chip>}
        </span>
        <span className="max-w-1/2 text-end text-xs">
          {route.lanes.map((one) => (
            <LanePrice key={one.lane.id} lane={one.lane} />
          ))}
          {lane.days ? (
            <span className="block text-2xs text-soft">
              {t('overlay.mode.days', { low: lane.days.low, high: lane.days.high })}
            </span>
          ) : undefined}
        </span>
      </span>
      <span className="text-2xs text-soft">
        {sayCode(t, `cost.basis.${lane.evidence.basis}`)}: {lane.evidence.source}
        {lane.evidence.asOf ? `, ${showDate(lane.evidence.asOf, language)}` : undefined}
      </span>
    </label>
  )
}

/** The price lists that go the chosen way, the buyer's own cards first; one past its last day cannot be chosen. */
export const Lanes = ({ work }: { work: CostWork }) => {
  const { t } = useWords()
  const { ground, costBuyer, day, order, cost, buyer, listing } = work
  const routes = routesOf(lanesFor(ground.packs, costBuyer, day, laneGoods(order)))
  if (routes.length === 0) return <p className="text-sm text-soft">{t('panel.lane.none')}</p>
  return (
    <fieldset className="flex min-w-0 flex-col gap-1">
      <legend className="mb-1 text-xs font-medium text-soft">{t('panel.lane')}</legend>
      {routes.map((route) => (
        <Row
          key={route.id}
          route={route}
          chosen={route.lanes.some(({ lane }) => lane.id === cost.laneId)}
          onChoose={() => work.onBuyer(withLane(buyer, listing.offerId, route.lanes[0]?.lane.id), 'lane')}
        />
      ))}
    </fieldset>
  )
}
