import type { ReactNode } from 'react'
import type { Packs } from '../../../domain/landed-cost/packs'
import type { RulePack } from '../../../domain/landed-cost/rule-pack'
import { sayCode } from '../../parts/say-code'
import { useWords } from '../words'
import { EvidenceLine } from './evidence-line'
import { sayShipper } from './say-limits'
import { sayMoneySpan, sayPercent } from './say-span'
import { sayTerms } from './say-terms'

type Props = { pack: RulePack; packs: Packs; country: string }

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="grid gap-x-4 border-t border-line py-2 text-sm sm:grid-cols-[180px_1fr]">
    <dt className="text-soft">{name}</dt>
    <dd>{children}</dd>
  </div>
)

const TaxFact = ({ packs, country }: Props) => {
  const { t, format } = useWords()
  const rate = packs.vat[country]
  return (
    <Fact name={t('rules.tax')}>
      {rate ? (
        <>
          {t(`rules.tax.${rate.tax}`, { percent: format.number(rate.percent) })}
          <EvidenceLine evidence={rate.evidence} />
        </>
      ) : (
        t('common.unknown')
      )}
    </Fact>
  )
}

const TariffFact = ({ pack, packs }: Props) => {
  const words = useWords()
  const { t, format } = words
  const { tariff, usualDuty } = pack
  const evidence =
    tariff.is === 'table'
      ? packs.duty[tariff.table].evidence
      : tariff.is === 'band'
        ? tariff.evidence
        : undefined
  return (
    <Fact name={t('rules.tariff')}>
      {tariff.is === 'band'
        ? t('rules.tariff.band', { percent: sayPercent(words, tariff.span) })
        : t(`rules.tariff.${tariff.is}`)}
      {evidence && <EvidenceLine evidence={evidence} />}
      {usualDuty && (
        <>
          <span className="block">
            {t('rules.usualDuty', {
              percents: usualDuty.percents.map((one) => format.number(one)).join(', '),
            })}
          </span>
          <EvidenceLine evidence={usualDuty.evidence} />
        </>
      )}
    </Fact>
  )
}

const ClearanceFact = ({ pack }: Props) => {
  const words = useWords()
  const { t } = words
  return (
    <Fact name={t('cost.line.clearance')}>
      {(pack.clearance ?? []).map(({ modes, span, currency, percent, evidence }) => (
        <span key={modes.join()} className="block">
          {modes.map((mode) => sayCode(t, `cost.mode.${mode}`)).join(', ')}:{' '}
          {percent
            ? t('rules.clearance.percent', {
                percent: sayPercent(words, percent),
                least: sayMoneySpan(words, span, currency),
              })
            : sayMoneySpan(words, span, currency)}
          <EvidenceLine evidence={evidence} />
        </span>
      ))}
      {pack.clearance ? undefined : t('rules.clearance.open')}
    </Fact>
  )
}

const ValueFact = ({ pack }: Props) => {
  const words = useWords()
  const { t } = words
  return (
    <Fact name={t('rules.customsValue')}>
      {t(`rules.basis.${pack.basis}`)}
      {pack.customsValue.length > 0 && (
        <span className="block text-soft">{sayTerms(words, pack.customsValue)}</span>
      )}
      {pack.freightShare && (
        <>
          <span className="block">
            {t('rules.freightShare', { percent: sayPercent(words, pack.freightShare.span) })}
          </span>
          <EvidenceLine evidence={pack.freightShare.evidence} />
        </>
      )}
    </Fact>
  )
}

/** What the charges are worked out on, and the figures that are not a charge of the border. */
export const FiguresList = (props: Props) => {
  const words = useWords()
  const { t } = words
  const { pack } = props
  return (
    <dl>
      {pack.covers && <Fact name={t('rules.covers')}>{sayShipper(words, pack.covers)}</Fact>}
      <ValueFact {...props} />
      <TariffFact {...props} />
      <TaxFact {...props} />
      <ClearanceFact {...props} />
      {pack.preference && (
        <Fact name={t('rules.preference')}>
          {sayPercent(words, pack.preference.span)}
          <EvidenceLine evidence={pack.preference.evidence} />
        </Fact>
      )}
      {pack.regimes && (
        <Fact name={t('rules.regimes')}>{t('rules.regimes.likely', { regime: pack.regimes.likely })}</Fact>
      )}
    </dl>
  )
}
