import type { UnitWord } from './unit-word'
import units from './units.json'

const byWord = new Map<string, UnitWord>(units.map((unit) => [unit.zh, unit]))

/** What a measure word means; undefined for one we do not know: then the Chinese word is shown alone. */
export const unitWordOf = (zh: string): UnitWord | undefined => byWord.get(zh.trim())
