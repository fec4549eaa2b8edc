import { type CodeKey, type CodePlace, codeKeys } from '../domain/goods-code/code-place'
import { type CodeScope, type ConfirmedCode, confirmedCode } from '../domain/goods-code/goods-code'
import type { Database } from './database'

/** What the buyer confirmed for this place, the nearest scope first; undefined when nothing, or nothing readable. */
export const readCode = async (database: Database, place: CodePlace): Promise<ConfirmedCode | undefined> => {
  const rows = await database.goodsCodes.bulkGet(codeKeys(place).map(({ key }) => key))
  const parsed = rows.map((row) => confirmedCode.safeParse(row?.code))
  return parsed.find(({ success }) => success)?.data
}

const keysIn = (place: CodePlace, scopes: CodeScope[]): CodeKey[] =>
  codeKeys(place).filter(({ scope }) => scopes.includes(scope))

/** Writes a code for each of the scopes that the place has a key for, in place of what stood there. */
export const putCode = async (
  database: Database,
  place: CodePlace,
  scopes: CodeScope[],
  code: Omit<ConfirmedCode, 'scope'>,
): Promise<void> => {
  await database.goodsCodes.bulkPut(
    keysIn(place, scopes).map(({ scope, key }) => ({ key, code: { ...code, scope } })),
  )
}

/** Forgets what was confirmed for this place, in every scope. */
export const removeCodes = async (database: Database, place: CodePlace): Promise<void> => {
  await database.goodsCodes.bulkDelete(codeKeys(place).map(({ key }) => key))
}
