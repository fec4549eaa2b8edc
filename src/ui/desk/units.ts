import { unitWordOf } from '../../data/units'
import { type Field, knownValue } from '../../domain/field'
import { fillMessage } from '../words/fill-message'
import type { Language, Translate } from '../words/translator'
import type { Format } from './format'
import { useWords } from './words'

export type Units = {
  /** The measure word in the buyer's language; the Chinese where we do not know it. */
  one: string
  /** A quantity with it: `200 pieces`. */
  count: (quantity: number) => string
}

type Speech = { t: Translate; language: Language; format: Format }

/** An offer's unit for the eye. An unknown unit is called a unit, never guessed to be a piece. */
export const unitsIn = ({ t, language, format }: Speech, field: Field<string>): Units => {
  const zh = knownValue(field)
  const word = zh === undefined ? undefined : unitWordOf(zh)
  if (word)
    return {
      one: word.name[language],
      count: (quantity) => fillMessage(word.forms[language], language, { count: quantity }),
    }
  const one = zh ?? t('common.unit')
  return { one, count: (quantity) => `${format.number(quantity)} ${one}` }
}

export const useUnits = () => {
  const words = useWords()
  return (field: Field<string>): Units => unitsIn(words, field)
}

/** A Chinese measure word in the buyer's language, or as it is. */
export const unitName = (zh: string, language: Language): string => unitWordOf(zh)?.name[language] ?? zh
