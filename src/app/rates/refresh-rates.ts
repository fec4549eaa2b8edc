import type { RateSource } from '../../adapters/rates/rate-source'
import { rateSources } from '../../adapters/rates/rate-sources'
import { checkRates } from '../../domain/rates/check-rates'
import { datedRates } from '../../domain/rates/dated-rates'
import type { RateSet } from '../../domain/rates/rate-set'
import { askSource } from './ask-source'
import { type KeptRates, keepRates, readRates } from './kept-rates'
import { setsWith } from './rates-in-use'
import { hasLeave } from './rates-leave'
import type { RefreshOutcome } from './refresh-outcome'

/** What a refresh needs of the world; a test brings its own. */
export type RatesWorld = {
  fetch: typeof globalThis.fetch
  now: () => Date
  hasLeave: () => Promise<boolean>
}

const THE_WORLD: RatesWorld = {
  fetch: (input, init) => globalThis.fetch(input, init),
  now: () => new Date(),
  hasLeave,
}

type Answer = { outcome: RefreshOutcome; sets?: RateSet[] }

const newestIn = (sets: RateSet[]): string =>
  sets
    .map(({ asOf }) => asOf)
    .sort()
    .at(-1) ?? ''

/** Takes what the source sent if it can be right; an answer no newer than what is kept changes nothing but its hour. */
const judged = (sent: RateSet[], kept: KeptRates, today: string): Answer => {
  const { sets, wrong, isWholeWrong } = checkRates(sent, datedRates(setsWith(kept), today), today)
  if (isWholeWrong) return { outcome: { kind: 'looks-wrong', currencies: wrong } }
  const asOf = newestIn(sets)
  if (asOf <= newestIn(setsWith(kept)))
    return { outcome: { kind: 'unchanged', asOf: newestIn(setsWith(kept)) } }
  return { outcome: { kind: 'updated', asOf, source: sets[0]?.source ?? '', left: wrong }, sets }
}

const isUsable = ({ outcome }: Answer): boolean => outcome.kind === 'updated' || outcome.kind === 'unchanged'

const answerOf = async (source: RateSource, kept: KeptRates, world: RatesWorld): Promise<Answer> => {
  const now = world.now().toISOString()
  const asked = await askSource(source, world.fetch, now)
  return asked.ok ? judged(asked.value, kept, now.slice(0, 10)) : { outcome: asked.problem }
}

/** The first usable answer; when there is none, what the first source said. */
const firstAnswer = async (kept: KeptRates, world: RatesWorld): Promise<Answer> => {
  let first: Answer | undefined
  for (const source of rateSources) {
    const answer = await answerOf(source, kept, world)
    if (isUsable(answer)) return answer
    first ??= answer
  }
  return first ?? { outcome: { kind: 'offline' } }
}

/**
 * Asks the sources in turn for today's rates and keeps what can be right. Sends no product, value or code: the
 * request is the same for everybody. Without the buyer's leave no request is made.
 */
export const refreshRates = async (world: RatesWorld = THE_WORLD): Promise<RefreshOutcome> => {
  const kept = await readRates()
  const answer: Answer = (await world.hasLeave())
    ? await firstAnswer(kept, world)
    : { outcome: { kind: 'no-permission' } }
  const tried = { at: world.now().toISOString(), outcome: answer.outcome }
  await keepRates({ tried, ...(answer.sets ? { sets: answer.sets } : {}) })
  return answer.outcome
}

const HOUR_MS = 3_600_000

/** A day after rates were had; after a failure an hour, so that no page load asks a host that is down. */
const isDue = ({ daily, tried }: KeptRates, now: Date): boolean => {
  if (!daily) return false
  if (!tried) return true
  const wait = tried.outcome.kind === 'updated' || tried.outcome.kind === 'unchanged' ? 24 : 1
  const passed = now.getTime() - Date.parse(tried.at)
  // A clock that was set back must not stop the refresh for ever.
  return !(passed >= 0 && passed < wait * HOUR_MS)
}

let underWay: Promise<RefreshOutcome> | undefined

/** For the start of a cost: fetches when the buyer wants it daily and a day has passed; undefined = nothing to do. */
export const refreshIfDue = async (world: RatesWorld = THE_WORLD): Promise<RefreshOutcome | undefined> => {
  if (underWay) return underWay
  if (!isDue(await readRates(), world.now())) return undefined
  underWay ??= refreshRates(world).finally(() => {
    underWay = undefined
  })
  return underWay
}
