import type { DispatchStep, PriceTier } from '../listing'

/** What a listing says of quantities. `upTo` is the largest worth drawing; absent = some way past the last tier. */
export type QuantityFacts = {
  moq?: number
  tiers?: PriceTier[]
  /** The quantity the buyer looks at. */
  current: number
  cartonPieces?: number
  dispatch?: DispatchStep[]
  upTo?: number
}

const MOST = 200
/** So many cartons have a point on either side; more would be nothing but cartons. */
const CARTONS = 20

const bothSides = (at: number): number[] => [at - 1, at]

const cartonEdges = (pieces: number | undefined, from: number): number[] => {
  if (!pieces || pieces < 2) return []
  const first = Math.max(1, Math.ceil(from / pieces))
  return Array.from({ length: CARTONS }, (_, index) => (first + index) * pieces).flatMap((full) => [
    full,
    full + 1,
  ])
}

/** Rising by the same share each time: a small order needs every unit, a large one does not. */
const evenly = (from: number, to: number, count: number): number[] => {
  const grows = (to / from) ** (1 / Math.max(1, count - 1))
  return Array.from({ length: count }, (_, index) => Math.round(from * grows ** index))
}

/** To one or two digits that a buyer would say: 1234 → 1200. */
const spoken = (quantity: number): number => {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, quantity))) - 1)
  return Math.round(quantity / unit) * unit
}

const lastOf = ({ moq = 1, tiers = [], current, upTo }: QuantityFacts): number => {
  const tier = Math.max(1, ...tiers.map(({ from }) => from))
  return Math.max(upTo ?? Math.max(moq * 10, tier * 3, current * 4, 100), current)
}

const within = (quantities: number[], from: number, to: number): number[] =>
  quantities.filter((one) => Number.isSafeInteger(one) && one >= from && one <= to)

/**
 * Up to 200 rising quantities worth a point, from the MOQ (or the buyer's quantity, where that is smaller): the
 * buyer's own, both sides of each tier, carton and dispatch time, and round numbers between, ever wider apart.
 */
export const curveQuantities = (facts: QuantityFacts): number[] => {
  const tiers = (facts.tiers ?? []).map(({ from }) => from)
  const least = Math.max(1, Math.min(facts.moq ?? tiers[0] ?? 1, facts.current))
  const last = lastOf(facts)
  const needed = [
    least,
    facts.current,
    last,
    ...tiers.flatMap(bothSides),
    ...(facts.dispatch ?? []).flatMap(({ from }) => (from === undefined ? [] : bothSides(from))),
  ]
  const wanted = [...needed, ...cartonEdges(facts.cartonPieces, least)]
  const kept = [...new Set(within(wanted, least, last))].slice(0, MOST)
  const between = within(evenly(least, last, MOST - kept.length).map(spoken), least, last)
  return [...new Set([...kept, ...between])].sort((a, b) => a - b)
}
