import { unitWordOf } from '../../data/units'
import { type Field, knownValue } from '../../domain/field'
import { fillMessage } from '../words/fill-message'
import { useWords } from './words'

export type Units = {
  /** The measure word in the buyer's language; the Chinese where we do not know it. */
  one: string
  /** A quantity with it: `200 pieces`. */
  count: (quantity: number) => string
}

/** An offer's unit for the eye. An unknown unit is called a unit, never guessed to be a piece. */
export const useUnits = () => {
  const { t, language, format } = useWords()
  return (field: Field<string>): Units => {
    const zh = knownValue(field)
    const word = zh === undefined ? undefined : unitWordOf(zh)
    if (!word) {
      const name = zh ?? t('desk.cost.per.unit')
      return { one: name, count: (quantity) => `${format.number(quantity)} ${name}` }
    }
    return {
      one: word.name[language],
      count: (quantity) => fillMessage(word.forms[language], language, { count: quantity }),
    }
  }
}
