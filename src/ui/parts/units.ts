import { unitWordOf } from '../../data/units'
import { type Field, knownValue } from '../../domain/field'
import { fillMessage } from '../words/fill-message'
import type { Language, Translate } from '../words/translator'
import { showNumber } from './amounts'
import { useWords } from './words'

export type Units = {
  /** The measure word in the buyer's language; the Chinese where we do not know it. */
  one: string
  /** A quantity with it: `200 pieces`. */
  count: (quantity: number) => string
}

type Speech = { t: Translate; language: Language }

/** A Chinese measure word for the eye, as `unitsIn` does with a field. */
export const unitsNamed = (language: Language, zh: string): Units => {
  const word = unitWordOf(zh)
  if (!word) return { one: zh, count: (quantity) => `${showNumber(quantity, language)} ${zh}` }
  return {
    one: word.name[language],
    count: (quantity) => fillMessage(word.forms[language], language, { count: quantity }),
  }
}

/** An offer's unit for the eye. An unknown unit is called a unit, never guessed to be a piece. */
export const unitsIn = ({ t, language }: Speech, field: Field<string>): Units => {
  const zh = knownValue(field)
  if (zh !== undefined) return unitsNamed(language, zh)
  return { one: t('common.unit'), count: (quantity) => t('common.units', { count: quantity }) }
}

export const useUnits = () => {
  const words = useWords()
  return (field: Field<string>): Units => unitsIn(words, field)
}

/** A Chinese measure word in the buyer's language, or as it is. */
export const unitName = (zh: string, language: Language): string => unitsNamed(language, zh).one
