import type { TrustReason, TrustReport, TrustUnknown } from '../../../domain/trust/report'
import { CopyButton } from '../../parts/copy-button'
import { sayCode } from '../../parts/say-code'
import { Chip } from '../parts/chip'
import { Panel } from '../parts/panel'
import { TrustMeter } from '../parts/trust-meter'
import { useWords } from '../words'

const Reason = ({ reason }: { reason: TrustReason }) => {
  const { t } = useWords()
  const { code, params, points } = reason
  return (
    <li
      className="flex items-start justify-between gap-3 border-t border-line py-2 text-sm"
      title={reason.at}
    >
      <span>{sayCode(t, `trust.reason.${code}`, params)}</span>
      {points !== 0 && (
        <Chip tone={points > 0 ? 'good' : 'warn'}>{points > 0 ? `+${points}` : `−${Math.abs(points)}`}</Chip>
      )}
    </li>
  )
}

const Unknown = ({ unknown }: { unknown: TrustUnknown }) => {
  const { t } = useWords()
  return (
    <li className="border-t border-line py-2 text-sm">
      <p>{sayCode(t, `trust.unknown.${unknown.code}`)}</p>
      <p lang="zh-CN" className="mt-1 text-soft">
        {unknown.askZh}
      </p>
      <p className="text-xs text-faint">{sayCode(t, `trust.ask.${unknown.code}`)}</p>
      <CopyButton text={unknown.askZh} label={t('desk.trust.copy')} />
    </li>
  )
}

const Reasons = ({ title, reasons }: { title: string; reasons: TrustReason[] }) =>
  reasons.length === 0 ? null : (
    <div className="mt-4">
      <h3 className="mb-1 text-sm font-semibold">{title}</h3>
      <ul>
        {reasons.map((reason) => (
          <Reason key={JSON.stringify(reason)} reason={reason} />
        ))}
      </ul>
    </div>
  )

/** The report with its reasons, and what is unknown with the question to send. */
export const TrustPanel = ({ trust }: { trust?: TrustReport | undefined }) => {
  const { t, format } = useWords()
  if (!trust)
    return (
      <Panel title={t('desk.trust.title')}>
        <p className="text-soft">{t('desk.trust.none')}</p>
      </Panel>
    )
  return (
    <Panel title={t('desk.trust.title')}>
      <TrustMeter trust={trust} />
      <p className="mt-2 text-xs text-soft">
        {t('desk.trust.confidence', { share: format.percent(trust.confidence / 100) })}
      </p>
      <Reasons title={t('desk.trust.dealbreakers')} reasons={trust.dealbreakers} />
      <Reasons title={t('desk.trust.reasons')} reasons={trust.reasons} />
      {trust.unknowns.length > 0 && (
        <details className="mt-4">
          <summary className="text-sm font-semibold text-accent">
            {t('desk.trust.unknowns')} ({trust.unknowns.length})
          </summary>
          <ul className="mt-2">
            {trust.unknowns.map((unknown) => (
              <Unknown key={unknown.code} unknown={unknown} />
            ))}
          </ul>
        </details>
      )}
    </Panel>
  )
}
