import { fitContainers } from '../freight/fit-containers'
import { Big, big } from '../money'
import { type Cargo, missingOf } from './cargo'
import { type FreightPrice, laneInput } from './freight-price-type'
import type { ContainerSize } from './packs'
import { type Draw, drawn, endsOf, type Input } from './scenario'
import { ownInput, type Scene } from './scene'

const payload = ({ kg, roadKg }: ContainerSize, country: string): Big => {
  const road = roadKg?.[country]
  return road !== undefined && big(road).lt(kg) ? big(road) : big(kg)
}

/** The kinds of containers with a price: the buyer's rate for one kind, or those of the lane's route. */
export const offeredContainers = (scene: Scene): { id: ContainerSize['id']; rate: Input }[] => {
  const own = ownInput(scene, 'container-rate')
  if (own) return [{ id: scene.lane?.container ?? '40HQ', rate: own }]
  return scene.fleet.flatMap((lane) => {
    const span = lane.span ?? lane.bands?.[0]?.span
    return lane.container && span ? [{ id: lane.container, rate: laneInput(lane, span) }] : []
  })
}

const onOffer = (scene: Scene, draw: Draw) =>
  offeredContainers(scene).flatMap(({ id, rate }) => {
    const size = scene.packs.containers.find((one) => one.id === id)
    if (!size) return []
    const kg = payload(size, scene.buyer.country)
    return [{ id, cbm: endsOf(size.cbm).likely, kg, price: drawn(rate, draw), rate }]
  })

/** Whole containers, by what the goods fill and weigh; unknown until both are known and some kind has a price. */
export const byContainer = (scene: Scene, cargo: Cargo, draw: Draw): FreightPrice => {
  const offers = onOffer(scene, draw)
  const first = offers[0]
  const evidence = first?.rate.evidence
  const missing = [...(first ? [] : ['container-rate']), ...missingOf(cargo, true)]
  if (!first || !cargo.kg || !cargo.cbm) return { is: 'unknown', missing, ...(evidence ? { evidence } : {}) }
  const fit = fitContainers(cargo.cbm, cargo.kg, offers)
  if (!fit) return { is: 'unknown', missing: ['container-rate'] }
  const used = offers.filter(({ id }) => fit.containers.some((taken) => taken.id === id))
  const only = used.length === 1 ? used[0] : undefined
  return {
    is: 'known',
    amount: fit.price,
    currency: first.rate.currency ?? scene.total,
    ...(only ? { rate: only.price } : {}),
    quantity: new Big(fit.count),
    unit: 'container',
    asWeight: false,
    fit,
    evidence: (only ?? first).rate.evidence,
    own: first.rate.own,
  }
}
