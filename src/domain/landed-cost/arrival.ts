import type { SeaLoad, TransportMode } from '../buyer'
import type { Arrival, ArrivalStage } from './analysis'
import { dayAfter, daysBetween } from './calendar'
import type { Evidence } from './estimate'
import { walk } from './holidays-on-way'
import type { Packs, StageTime } from './packs'
import { transitFor } from './pick-pack'

type Days = { low: number; high: number }
/** What of the packs dates are worked out with. */
export type DatePacks = Pick<Packs, 'holidays' | 'stages' | 'transit'>

/**
 * One way for one order. `laneDays`: the carrier's own days, which stand before ours; `allIn`: his price and his
 * days hold clearance too. `dispatchDays`: from payment until the seller hands the goods over, as he promises.
 */
export type WayToDoor = {
  country: string
  mode: TransportMode
  load?: SeaLoad
  laneDays?: Days & { evidence: Evidence }
  dispatchDays?: Days & { evidence?: Evidence }
  allIn?: boolean
}

type Stage = ArrivalStage['stage']

const PROMISE: Evidence = { basis: 'page', source: 'dispatch promise' }

/** Chinese holidays hold up what happens in China; a ship or plane that has left goes on. */
const IN_CHINA: Stage[] = ['production', 'pickup', 'consolidation']

const stageTime = (packs: DatePacks, stage: StageTime['stage'], way: WayToDoor): StageTime | undefined => {
  const fitting = packs.stages.filter(
    (one) => one.stage === stage && (one.modes === undefined || one.modes.includes(way.mode)),
  )
  return (
    fitting.find(({ countries }) => countries.includes(way.country)) ??
    fitting.find(({ countries }) => countries.includes('*'))
  )
}

const production = ({ dispatchDays }: WayToDoor): ArrivalStage[] =>
  dispatchDays
    ? [
        {
          stage: 'production',
          days: { low: dispatchDays.low, high: dispatchDays.high },
          evidence: dispatchDays.evidence ?? PROMISE,
        },
      ]
    : []

const around = (packs: DatePacks, stage: StageTime['stage'], way: WayToDoor): ArrivalStage[] => {
  const time = stageTime(packs, stage, way)
  return time ? [{ stage, days: time.days, evidence: time.evidence }] : []
}

const transit = (packs: DatePacks, { laneDays, country, mode, load }: WayToDoor): ArrivalStage[] => {
  const usual = laneDays ? undefined : transitFor(packs, country, mode, load)
  const found = laneDays ?? (usual && { ...usual.days, evidence: usual.evidence })
  return found
    ? [{ stage: 'transit', days: { low: found.low, high: found.high }, evidence: found.evidence }]
    : []
}

/** A courier and the mails fetch, clear and carry by themselves: full containers are not consolidated with others. */
const neededStages = ({ mode, load, allIn, laneDays }: WayToDoor): Stage[] => {
  const isParcel = mode === 'express' || mode === 'post'
  return [
    'production',
    'pickup',
    ...(isParcel || load === 'fcl' ? [] : (['consolidation'] as const)),
    'transit',
    ...(allIn && laneDays ? [] : (['clearance'] as const)),
  ]
}

const stagesOf = (packs: DatePacks, way: WayToDoor): ArrivalStage[] =>
  neededStages(way).flatMap((stage) => {
    if (stage === 'production') return production(way)
    return stage === 'transit' ? transit(packs, way) : around(packs, stage, way)
  })

const sumOf = (stages: ArrivalStage[], side: keyof Days): number =>
  stages.reduce((sum, { days }) => sum + days[side], 0)

/** A fifth of the slow end and at least three days: our own choice, the guide only says to plan a buffer. */
const bufferFor = (slowDays: number): number => Math.max(3, Math.ceil(slowDays / 5))

const isInChina = ({ stage }: ArrivalStage): boolean => IN_CHINA.includes(stage)

/**
 * When goods paid on `paidOn` (ISO) stand at the door: the stages one after another, Chinese holidays in between,
 * and a buffer on the slow end. A stage nobody has a figure for is in `missing`, and the dates are without it.
 */
export const arrivalFor = (packs: DatePacks, way: WayToDoor, paidOn: string): Arrival => {
  const stages = stagesOf(packs, way)
  const inChina = stages.filter(isInChina)
  const after = stages.filter((stage) => !isInChina(stage))
  const fast = walk(paidOn, sumOf(inChina, 'low'), packs.holidays, 'fast')
  const slow = walk(paidOn, sumOf(inChina, 'high'), packs.holidays, 'slow')
  const buffer = bufferFor(sumOf(stages, 'high'))
  const early = dayAfter(fast.end, sumOf(after, 'low'))
  const late = dayAfter(slow.end, sumOf(after, 'high') + buffer)
  return {
    stages,
    early,
    late,
    days: { low: daysBetween(paidOn, early), high: daysBetween(paidOn, late) },
    buffer,
    holidays: [...slow.lost].map(([{ id, from, to }, adds]) => ({ id, from, to, adds })),
    missing: neededStages(way).filter((stage) => !stages.some((one) => one.stage === stage)),
  }
}

/** Holidays alone never hold an order up for longer. */
const LONGEST_HOLD = 120

/**
 * The last day to pay (ISO) so that the goods stand at the door by `wantedBy`, slow end, holidays and buffer
 * included. Undefined when that day cannot be told because a stage has no figure.
 */
export const latestPaymentFor = (packs: DatePacks, way: WayToDoor, wantedBy: string): string | undefined => {
  const straight = arrivalFor({ ...packs, holidays: [] }, way, wantedBy)
  if (straight.missing.length > 0) return undefined
  const before = (held: number): string => dayAfter(wantedBy, -straight.days.high - held)
  const holds = Array.from({ length: LONGEST_HOLD }, (_, held) => held)
  const held = holds.find((days) => arrivalFor(packs, way, before(days)).late <= wantedBy)
  return held === undefined ? undefined : before(held)
}
