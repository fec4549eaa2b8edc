import { daysBetween } from '../landed-cost/calendar'
import type { RulePack } from '../landed-cost/rule-pack'

/** After so many days the law may have changed without our knowing: about the time between two rounds of checking. */
export const FRESH_DAYS = 120

/** Days since the rules were last held against their sources. `today` is an ISO date; there is no clock in here. */
export const packAge = ({ checkedOn }: RulePack, today: string): { days: number; isOld: boolean } => {
  const days = daysBetween(checkedOn, today)
  return { days, isOld: days > FRESH_DAYS }
}
