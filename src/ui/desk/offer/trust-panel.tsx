import type { TrustReport } from '../../../domain/trust/report'
import { Dealbreakers } from '../../parts/trust/dealbreakers'
import { TrustQuestions } from '../../parts/trust/trust-questions'
import { TrustReasons } from '../../parts/trust/trust-reasons'
import { Panel } from '../parts/panel'
import { TrustMeter } from '../parts/trust-meter'
import { useWords } from '../words'

const Report = ({ trust }: { trust: TrustReport }) => {
  const { t, format } = useWords()
  return (
    <div className="flex flex-col gap-4">
      <div>
        <TrustMeter trust={trust} />
        <p className="mt-2 text-xs text-soft">
          {t('desk.trust.confidence', { share: format.percent(trust.confidence / 100) })}
        </p>
      </div>
      <Dealbreakers reasons={trust.dealbreakers} />
      <TrustReasons reasons={trust.reasons} />
      <TrustQuestions unknowns={trust.unknowns} />
    </div>
  )
}

/** The report with its reasons, and what is unknown with the question to send. */
export const TrustPanel = ({ trust }: { trust?: TrustReport | undefined }) => {
  const { t } = useWords()
  return (
    <Panel title={t('desk.trust.title')}>
      {trust ? <Report trust={trust} /> : <p className="text-soft">{t('desk.trust.none')}</p>}
    </Panel>
  )
}
