import { type Field, notShown } from '../../../domain/field'
import { here, notUnderstood } from './fact'
import type { Measure } from './measure'

/** A weight in kg as one place of the page states it. */
export type StatedWeight = { measure: Measure; at: string }

/** Units of which one may well weigh more than a man can lift. */
const HEAVY = /^(?:吨|台|套|组|辆|座|架|车|批|托|板|立方米?)$/
const HEAVIEST = 200
const HEAVIEST_AT_ALL = 30_000
/** Half a gram: below it stand kilograms in a column of grams. */
const LIGHTEST = 0.0005
const LIGHTEST_IN_GRAMS = 0.001

const differ = (a: number, b: number): boolean => Math.abs(a - b) > Math.max(a, b) * 0.05

/**
 * A figure that stands alone must be one that such a thing can have: grams in the place of kilograms and
 * kilograms in the place of grams are a thousand times off, and nothing else on the page would tell.
 */
const isPlausible = (kg: number, unit: string | undefined, lightest: number): boolean =>
  kg >= lightest && kg <= (HEAVY.test(unit ?? '') ? HEAVIEST_AT_ALL : HEAVIEST)

const alone = (stated: StatedWeight, unit: string | undefined, lightest: number): Field<string> => {
  if (stated.measure.is === 'unreadable') return notUnderstood(stated.measure.saw, stated.at)
  const kg = stated.measure.amount
  return isPlausible(Number(kg), unit, lightest)
    ? here(kg, stated.at)
    : notUnderstood(`${kg} kg / ${unit ?? '?'}`, stated.at)
}

/**
 * kg from the place that counts in kilograms and the table that counts in grams: the same twice (rounding is
 * allowed), or once and plausible for one `unit`.
 */
export const agreedWeight = (
  kilograms: StatedWeight | undefined,
  grams: StatedWeight | undefined,
  unit: string | undefined,
): Field<string> => {
  if (!kilograms) return grams ? alone(grams, unit, LIGHTEST_IN_GRAMS) : notShown
  if (!grams) return alone(kilograms, unit, LIGHTEST)
  const [a, b] = [kilograms.measure, grams.measure]
  if (a.is === 'unreadable') return notUnderstood(a.saw, kilograms.at)
  if (b.is === 'unreadable') return notUnderstood(b.saw, grams.at)
  return differ(Number(a.amount), Number(b.amount)) || Number(a.amount) > HEAVIEST_AT_ALL
    ? notUnderstood(`${a.amount} kg / ${b.amount} kg`, kilograms.at)
    : here(a.amount, kilograms.at)
}
