import { Big } from '../money'

/** A kind of container on offer: what it holds in practice, and its price in one currency for all of them. */
export type ContainerOffer = { id: string; cbm: Big; kg: Big; price: Big }

/** The containers an order goes in, fullest use not sought: the cheapest that hold it. */
export type ContainerFit = {
  containers: { id: string; count: number }[]
  count: number
  price: Big
  /** The larger of the shares of room and of payload that are used, in percent. */
  fillPercent: Big
  /** Weight, not room, decides how many there are. */
  byWeight: boolean
}

/** More of a second or third kind than this is never cheaper: two of one kind make a larger one. */
const FEW = 2
/** Room is stated to a litre, so that a hair over full is a slip of the arithmetic. */
const HAIR = 1e-6

type Plain = { cbm: number; kg: number; price: number }
type Goods = { cbm: number; kg: number }

const plain = ({ cbm, kg, price }: ContainerOffer): Plain => ({
  cbm: Number(cbm),
  kg: Number(kg),
  price: Number(price),
})

const needed = ({ cbm, kg }: Goods, kind: Plain): number =>
  Math.max(0, Math.ceil(Math.max(cbm / kind.cbm, kg / kind.kg) - HAIR))

/** All ways to take up to a few of each kind: `[0, 0], [1, 0] …`. */
const fewOfEach = (kinds: number): number[][] =>
  kinds === 0
    ? [[]]
    : fewOfEach(kinds - 1).flatMap((rest) => Array.from({ length: FEW + 1 }, (_, count) => [...rest, count]))

const withoutIn = (goods: Goods, kinds: Plain[], counts: number[]): Goods => ({
  cbm: counts.reduce((left, count, index) => left - count * (kinds[index]?.cbm ?? 0), goods.cbm),
  kg: counts.reduce((left, count, index) => left - count * (kinds[index]?.kg ?? 0), goods.kg),
})

/** Counts by kind, when kind `main` carries whatever a few of the others leave. */
const waysWith = (goods: Goods, kinds: Plain[], main: number): number[][] =>
  fewOfEach(kinds.length)
    .filter((few) => few[main] === 0)
    .flatMap((few) => {
      const kind = kinds[main]
      if (!kind) return []
      const count = needed(withoutIn(goods, kinds, few), kind)
      return [few.map((some, index) => (index === main ? count : some))]
    })

/** Only for choosing between ways; the price that is shown is summed exactly. */
const roughPrice = (kinds: Plain[], counts: number[]): number =>
  counts.reduce((sum, count, index) => sum + count * (kinds[index]?.price ?? 0), 0)

const total = (counts: number[]): number => counts.reduce((sum, count) => sum + count, 0)
const roomIn = (kinds: Plain[], counts: number[]): number =>
  counts.reduce((sum, count, index) => sum + count * (kinds[index]?.cbm ?? 0), 0)

/** Cheaper; for the same money fewer, and of as many the roomier. */
const isBetter = (kinds: Plain[], counts: number[], least: number[]): boolean => {
  const by = roughPrice(kinds, counts) - roughPrice(kinds, least)
  if (by !== 0) return by < 0
  const fewer = total(counts) - total(least)
  return fewer === 0 ? roomIn(kinds, counts) > roomIn(kinds, least) : fewer < 0
}

const fitOf = (offers: ContainerOffer[], counts: number[], cbm: Big, kg: Big): ContainerFit => {
  const taken = offers.map((offer, index) => ({ offer, count: counts[index] ?? 0 }))
  const sum = (of: (offer: ContainerOffer) => Big): Big =>
    taken.reduce((all, { offer, count }) => all.plus(of(offer).times(count)), new Big(0))
  const shares = [cbm.div(sum((offer) => offer.cbm)), kg.div(sum((offer) => offer.kg))]
  const [room = new Big(0), load = new Big(0)] = shares
  return {
    containers: taken.flatMap(({ offer: { id }, count }) => (count > 0 ? [{ id, count }] : [])),
    count: total(counts),
    price: sum((offer) => offer.price),
    fillPercent: (room.gt(load) ? room : load).times(100),
    byWeight: load.gt(room),
  }
}

/**
 * The cheapest containers that hold `cbm` and `kg`; at least one, of equals the fewest and roomiest. Undefined when
 * nothing is on offer. Goods longer than a container, and how pieces stack, are not looked at.
 */
export const fitContainers = (cbm: Big, kg: Big, offers: ContainerOffer[]): ContainerFit | undefined => {
  const usable = offers.filter((offer) => offer.cbm.gt(0) && offer.kg.gt(0))
  const kinds = usable.map(plain)
  // Goods of no size still take one.
  const goods = { cbm: Math.max(Number(cbm), HAIR * 1000), kg: Number(kg) }
  const best = kinds
    .flatMap((_, main) => waysWith(goods, kinds, main))
    .filter((counts) => total(counts) > 0)
    .reduce<number[] | undefined>((least, counts) => {
      if (!least) return counts
      return isBetter(kinds, counts, least) ? counts : least
    }, undefined)
  return best && fitOf(usable, best, cbm, kg)
}
