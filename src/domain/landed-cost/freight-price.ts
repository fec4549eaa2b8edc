import { Big, big } from '../money'
import { type Cargo, cargoOf } from './cargo'
import { isByContainer, rateId } from './carrier-rule'
import { density } from './chargeable'
import { chargeableOf } from './chargeable-of'
import { byContainer, offeredContainers } from './container-price'
import { FREIGHT_RATE, type FreightPrice, type FreightUnit, laneInput } from './freight-price-type'
import type { Lane } from './packs'
import { allLikely, type Draw, drawn, endsOf, type Input } from './scenario'
import { ownInput, type Scene } from './scene'

export type { FreightPrice } from './freight-price-type'

type Band = NonNullable<Lane['bands']>[number]
/** A quantity with the price of each that goes with it. */
type Bill = { quantity: Big; rate: Input; asWeight: boolean }

/** The band that holds the density; its lower bound belongs to it (our choice, field guide F-KZ-1). */
const densityBand = ({ bands }: Lane, { kg, cbm }: Cargo): Band | undefined => {
  const packed = kg && cbm && density(kg, cbm)
  return packed && bands?.findLast(({ from }) => packed.gte(from))
}

const billAt = (lane: Lane, bands: Band[], quantity: Big, draw: Draw): Bill | undefined => {
  const own = bands.findLast(({ from }) => quantity.gte(from))
  const above = bands.filter(({ from }) => big(from).gt(quantity))
  const bills = [
    ...(own ? [{ quantity, rate: laneInput(lane, own.span), asWeight: false }] : []),
    ...above.map(({ from, span }) => ({ quantity: big(from), rate: laneInput(lane, span), asWeight: true })),
  ]
  const price = (bill: Bill): Big => drawn(bill.rate, draw).times(bill.quantity)
  return bills.reduce<Bill | undefined>(
    (least, bill) => (!least || price(bill).lt(price(least)) ? bill : least),
    undefined,
  )
}

/** What is billed at which price: the buyer's rate, the lane's one price, or its cheapest weight break. */
const billOf = (scene: Scene, cargo: Cargo, quantity: Big, draw: Draw): Bill | undefined => {
  const own = ownInput(scene, rateId(scene))
  if (own) return { quantity, rate: own, asWeight: false }
  const { lane } = scene
  if (!lane) return undefined
  if (lane.per === 'density') {
    const band = densityBand(lane, cargo)
    return band && { quantity, rate: laneInput(lane, band.span), asWeight: false }
  }
  if (lane.bands && lane.bands.length > 0) return billAt(lane, lane.bands, quantity, draw)
  return lane.span && { quantity, rate: laneInput(lane, lane.span), asWeight: false }
}

/** A price by density cannot be chosen before the cargo is known: then only the cargo is missing. */
const missingFor = (scene: Scene, measures: string[], isPriced: boolean): string[] => {
  const waits = scene.lane?.per === 'density' && measures.length > 0
  return [...(isPriced || waits ? [] : [rateId(scene)]), ...measures]
}

/** A lane has a price before the quantity is known: then only the measures are missing. */
const isPricedAtAll = (scene: Scene): boolean =>
  ownInput(scene, rateId(scene)) !== undefined ||
  scene.lane?.span !== undefined ||
  (scene.lane?.per !== 'density' && (scene.lane?.bands ?? []).length > 0)

const leastOf = ({ lane }: Scene, own: boolean, draw: Draw): Big | undefined =>
  lane?.minimum && !own ? endsOf(lane.minimum)[draw(FREIGHT_RATE)] : undefined

/** A light box that is billed above what the lane takes is not taken; the buyer's own rate has no such end. */
const isTaken = (scene: Scene, value: Big, unit: FreightUnit): boolean =>
  scene.lane?.upToKg === undefined ||
  unit !== 'kg' ||
  value.lte(scene.lane.upToKg) ||
  ownInput(scene, rateId(scene)) !== undefined

const byQuantity = (scene: Scene, cargo: Cargo, draw: Draw): FreightPrice => {
  const chargeable = chargeableOf(scene, cargo, draw)
  const evidence = scene.lane ? { evidence: scene.lane.evidence } : {}
  if (chargeable.is === 'unknown') {
    const missing = missingFor(scene, chargeable.missing, isPricedAtAll(scene))
    return { is: 'unknown', missing, ...evidence }
  }
  const bill = isTaken(scene, chargeable.value, chargeable.unit)
    ? billOf(scene, cargo, chargeable.value, draw)
    : undefined
  if (!bill) return { is: 'unknown', missing: [rateId(scene)], ...evidence }
  const { rate: input, quantity, asWeight } = bill
  const rate = drawn(input, draw)
  const worked = rate.times(quantity)
  const least = leastOf(scene, input.own, draw)
  const isLeast = least?.gt(worked) ?? false
  return {
    is: 'known',
    amount: least && isLeast ? least : worked,
    currency: input.currency ?? scene.total,
    rate,
    quantity,
    unit: chargeable.unit,
    asWeight,
    ...(isLeast ? { clamped: 'minimum' as const } : {}),
    evidence: (isLeast && scene.lane?.minimumEvidence) || input.evidence,
    own: input.own,
  }
}

/** What the carrier asks for the main leg: chargeable quantity by the cheapest price that may be billed. */
export const freightPrice = (scene: Scene, cargo: Cargo, draw: Draw): FreightPrice =>
  isByContainer(scene) ? byContainer(scene, cargo, draw) : byQuantity(scene, cargo, draw)

/** The price of one kg, W/M, container … that stands now, for showing; undefined where there is none. */
export const laneRate = (scene: Scene, cargo: Cargo): Input | undefined => {
  if (isByContainer(scene)) return offeredContainers(scene)[0]?.rate
  const chargeable = chargeableOf(scene, cargo)
  const quantity = chargeable.is === 'known' ? chargeable.value : new Big(0)
  return billOf(scene, cargo, quantity, allLikely)?.rate
}

const likely = new WeakMap<Scene, FreightPrice>()

/** The likely run's price: several parts of the result show it, and it is worked out once. */
export const likelyFreight = (scene: Scene): FreightPrice => {
  const known = likely.get(scene)
  if (known) return known
  const price = freightPrice(scene, cargoOf(scene, allLikely), allLikely)
  likely.set(scene, price)
  return price
}
