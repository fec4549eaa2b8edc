import type { CandidateDuty } from '../../../../domain/goods-code/candidate-duty'
import type { CodePlace } from '../../../../domain/goods-code/code-place'
import type { CodeScope, TariffTable } from '../../../../domain/goods-code/goods-code'
import type { Result } from '../../../../domain/result'

type Where = { country: string; language: string }
type Asked<T> = Promise<Result<T, { kind: string }>>

/** Who knows the customs codes and remembers the confirmed ones: the extension behind a page, or its own library. */
export type CodeDesk = {
  /** By words in the buyer's language or by the digits of a code, each with its duty there. */
  find: (words: string, where: Where) => Asked<{ hits: CandidateDuty[] }>
  /** The duty of these codes, in this order. */
  dutiesOf: (codes: string[], where: Where) => Asked<{ hits: CandidateDuty[] }>
  confirm: (
    what: CodePlace & { code: string; table?: TariffTable | undefined; scopes: CodeScope[] },
  ) => Asked<object>
  forget: (place: CodePlace) => Asked<object>
}
