import type { Field, FieldSource } from '../../../domain/field'
import type { WordKey } from '../../words/translator'

/** A fact ready to draw: `texts` one line each. */
export type Fact = { name: WordKey } & (
  | { is: 'found'; texts: string[]; from: FieldSource; at: string }
  | { is: 'not-shown' }
  | { is: 'unreadable'; saw: string; at: string }
)

/** `say` puts the value into words; a field without one stays the gap it is. */
export const fact = <T>(name: WordKey, field: Field<T>, say: (value: T) => string | string[]): Fact =>
  field.is === 'found'
    ? { name, is: 'found', texts: [say(field.value)].flat(), from: field.from, at: field.at }
    : { name, ...field }
