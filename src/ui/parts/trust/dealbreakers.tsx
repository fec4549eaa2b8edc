import type { TrustReason } from '../../../domain/trust/report'
import { Note } from '../note'
import { sayCode } from '../say-code'
import { useWords } from '../words'

/** What no score outweighs: each said on its own, before anything else. */
export const Dealbreakers = ({ reasons }: { reasons: TrustReason[] }) => {
  const { t } = useWords()
  return reasons.map(({ code, params }) => (
    <Note key={code} tone="bad">
      <strong>{t('parts.trust.dealbreaker')}</strong> {sayCode(t, `trust.reason.${code}`, params)}
    </Note>
  ))
}
