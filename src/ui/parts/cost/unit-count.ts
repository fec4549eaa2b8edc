import { isWordKey, type Language, type Translate } from '../../words/translator'
import { showNumber } from '../amounts'
import { unitsNamed } from '../units'

type Speech = { t: Translate; language: Language }
type Counted = { value: string; unit: string }

/** The word alone, for a table that has the number in a cell of its own. */
export const unitWord = ({ t, language }: Speech, unit: string): string => {
  const key = `parts.per.${unit}`
  return isWordKey(key) ? t(key) : unitsNamed(language, unit).one
}

/** `240 pieces`, `45 days`, `1.5 W/M`: what a rate was applied to; a unit of the offer's own in the buyer's language. */
export const unitCount = (speech: Speech, { value, unit }: Counted): string => {
  const { t, language } = speech
  const counted = `parts.count.${unit}`
  if (isWordKey(counted)) return t(counted, { count: Number(value) })
  if (isWordKey(`parts.per.${unit}`)) return `${showNumber(value, language)} ${unitWord(speech, unit)}`
  return unitsNamed(language, unit).count(Number(value))
}
