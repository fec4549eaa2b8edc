import { dayAfter } from '../landed-cost/calendar'
import type { Packs } from '../landed-cost/packs'
import { rulesOn } from '../landed-cost/pick-pack'
import type { RulePack } from '../landed-cost/rule-pack'
import { type PackChange, packDifference } from './pack-difference'

/** From this ISO date on these rules are in force, until the next period; `rules` undefined: nothing is known. */
export type RulePeriod = { from: string; rules: RulePack | undefined; changes: PackChange[] }

const boundariesOf = (rules: RulePack[]): string[] => {
  const days = rules.flatMap(({ validFrom, validTo }) => [
    validFrom,
    ...(validTo ? [dayAfter(validTo, 1)] : []),
  ])
  return [...new Set(days)].toSorted()
}

/** The days rules begin and end change at every boundary; they are the boundary itself and not a change. */
const isDate = ({ field }: PackChange): boolean => field === 'validFrom' || field === 'validTo'

const changesAt = (packs: Packs, before: RulePack | undefined, after: RulePack | undefined): PackChange[] => {
  if (!before || !after) return []
  const base = { ...packs, rules: [{ ...before, id: after.id }] }
  const next = {
    format: 'landfall-packs',
    version: 1,
    name: after.id,
    madeBy: '',
    asOf: after.checkedOn,
  } as const
  return packDifference(base, { ...next, rules: [after] }).filter((change) => !isDate(change))
}

/**
 * Which rules a country has had and will have, oldest first, with what changed against the period before. `packs`
 * holds the rules of that country (`packsOfCountry`); where two hold on one day the first counts, as in a cost.
 */
export const rulePeriods = (packs: Packs, country: string): RulePeriod[] => {
  const found = boundariesOf(packs.rules).map((from) => ({ from, rules: rulesOn(packs, country, from) }))
  const turns = found.filter(({ rules }, at) => at === 0 || rules !== found[at - 1]?.rules)
  return turns.map((turn, at) => ({ ...turn, changes: changesAt(packs, turns[at - 1]?.rules, turn.rules) }))
}
