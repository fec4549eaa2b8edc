import { Big, textOf } from '../money'
import { arrivalFor, type WayToDoor } from './arrival'
import { type Draw, drawn, type Input } from './scenario'
import { ownInput, type Scene } from './scene'
import { type Amount, add, asBase, HUNDREDTH, known, type Sheet, type Step, unknown } from './sheet'

/** Paid long before the goods can be sold: the seller, what is done in China, and the way. */
const TIED = new Set(['goods', 'china', 'freight'])

const tiedUp = (sheet: Sheet): Amount => {
  const amounts = sheet.lines.filter(({ group }) => TIED.has(group)).map(({ amount }) => amount)
  const missing = amounts.flatMap((amount) => (amount.is === 'unknown' ? amount.missing : []))
  if (missing.length > 0) return unknown(...new Set(missing))
  return known(
    amounts.reduce((sum, amount) => (amount.is === 'known' ? sum.plus(amount.value) : sum), new Big(0)),
  )
}

/** The carrier's own days belong to the carrier's own price. */
const wayOf = ({ buyer, lane, allIn }: Scene): WayToDoor => ({
  country: buyer.country,
  mode: buyer.mode,
  ...(buyer.load ? { load: buyer.load } : {}),
  ...(lane?.days ? { laneDays: { ...lane.days, evidence: lane.evidence } } : {}),
  ...(allIn ? { allIn } : {}),
})

/**
 * From the pickup to the door, when the buyer said nothing: the time at the factory, holidays and a buffer are not in
 * it. Undefined while nobody knows how long the way itself takes.
 */
const onTheWay = (scene: Scene): Input | undefined => {
  const { stages } = arrivalFor({ ...scene.packs, holidays: [] }, wayOf(scene), scene.date)
  const transit = stages.find(({ stage }) => stage === 'transit')
  if (!transit?.evidence) return undefined
  const days = (side: 'low' | 'high'): Big => new Big(stages.reduce((sum, one) => sum + one.days[side], 0))
  const [low, high] = [days('low'), days('high')]
  const ends = { low, likely: low.plus(high).div(2), high }
  return { ends, evidence: transit.evidence, variable: 'days-tied-up', own: false }
}

/** Days from the payment until the goods are there. */
export const daysTiedUp = (scene: Scene): Input | undefined =>
  ownInput(scene, 'days-tied-up') ?? onTheWay(scene)

const YEAR = 365

/** Interest on the money that is under way, when the buyer said what money costs. */
export const costOfMoneyLine: Step = (scene, draw, sheet) => {
  const percent = ownInput(scene, 'cost-of-money')
  if (!percent) return
  const line = { id: 'cost-of-money', group: 'money' as const, assumption: 'cost-of-money' }
  const days = daysTiedUp(scene)
  const base = tiedUp(sheet)
  if (!days || base.is !== 'known') {
    const amount = days ? base : unknown('days-tied-up')
    return add(scene, sheet, { ...line, amount, evidence: percent.evidence })
  }
  const [rate, count] = [drawn(percent, draw), drawn(days, draw)]
  add(scene, sheet, {
    ...line,
    amount: known(base.value.times(rate).times(HUNDREDTH).times(count).div(YEAR)),
    working: {
      base: { of: 'money-tied-up', amount: asBase(base.value, scene.total) },
      rate: { value: textOf(rate), per: 'year' },
      quantity: { value: textOf(count), unit: 'days' },
    },
    evidence: percent.evidence,
  })
}

const SELLABLE = 'sellable'

const sellableIn = (scene: Scene, draw: Draw): Big => {
  const ordered = new Big(Math.max(scene.order.quantity, 1))
  const defects = ownInput(scene, 'defects')
  if (!defects) return ordered
  return ordered.times(new Big(1).minus(drawn(defects, draw).times(HUNDREDTH)))
}

/** No line: units that cannot be sold make the others dearer. */
export const sellableUnits: Step = (scene, draw, sheet) => {
  const units = sellableIn(scene, draw)
  sheet.terms.set(SELLABLE, units.gt(0) ? known(units) : unknown('defects'))
}

/** Units of this run that the cost is spread over; unknown where none would be left. */
export const sellableOf = (sheet: Sheet): Amount => sheet.terms.get(SELLABLE) ?? unknown('defects')
