import type { TrustReport } from '../../../domain/trust/report'
import type { Translate } from '../../words/translator'
import { sayCode } from '../say-code'

/** Why a report has no score; reports of older versions do not say, and lacked facts. */
export const sayNoScore = (t: Translate, { noScore = 'too-little' }: Pick<TrustReport, 'noScore'>): string =>
  sayCode(t, `trust.no-score.${noScore}`)
