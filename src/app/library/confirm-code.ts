import type { CodePlace } from '../../domain/goods-code/code-place'
import type { CodeScope, TariffTable } from '../../domain/goods-code/goods-code'
import type { Result } from '../../domain/result'
import { attempt, type StoreProblem } from '../../store/attempt'
import { putCode, removeCodes } from '../../store/goods-codes'
import type { Library } from './open-library'

export type Confirmation = CodePlace & {
  code: string
  /** Of more than six digits: whose tariff it is of. */
  table?: TariffTable | undefined
  scopes: CodeScope[]
}

/** The buyer says which code is right: for the product, and where wanted for its supplier's goods or its category. */
export const confirmCode = (
  library: Library,
  { code, table, scopes, ...place }: Confirmation,
): Promise<Result<void, StoreProblem>> => {
  const setOn = library.now().toISOString().slice(0, 10)
  return attempt(() => putCode(library.database, place, scopes, { code, setOn, ...(table ? { table } : {}) }))
}

/** Takes back what was confirmed for the product, its supplier's goods and its category. */
export const forgetCode = (library: Library, place: CodePlace): Promise<Result<void, StoreProblem>> =>
  attempt(() => removeCodes(library.database, place))
