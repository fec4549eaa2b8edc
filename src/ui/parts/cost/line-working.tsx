import type { ReactNode } from 'react'
import type { CostLine } from '../../../domain/landed-cost/result'
import type { DecimalText } from '../../../domain/money'
import { showAmount, showDate, showMoney } from '../amounts'
import { sayCode } from '../say-code'
import { useWords } from '../words'
import { factorsText } from './factors-text'
import { ruleName } from './lane-name'

type Props = { line: CostLine; currency: string; each?: DecimalText | undefined }

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="flex gap-2">
    <dt className="w-24 shrink-0 text-faint">{name}</dt>
    <dd className="min-w-0 flex-1 break-words">{children}</dd>
  </div>
)

/** The two sides of the sum; empty where nothing was multiplied. */
const useRateText = (line: CostLine, currency: string): string => {
  const words = useWords()
  const { amount, charged } = line
  const sum =
    charged && charged.currency !== currency
      ? showMoney(charged.amount, charged.currency, words.language)
      : amount.is === 'known'
        ? showMoney(amount.span.likely, currency, words.language)
        : undefined
  const factors = factorsText(words, line)
  return factors && sum ? `${factors} = ${sum}` : factors
}

const AmountFact = ({ line, currency }: Props) => {
  const { t, language } = useWords()
  if (line.amount.is !== 'known') return undefined
  const { low, high } = line.amount.span
  if (low === high) return undefined
  return (
    <Fact name={t('parts.line.range')}>
      {t('common.range', {
        low: showAmount(low, currency, language),
        high: showAmount(high, currency, language),
      })}{' '}
      {currency}
    </Fact>
  )
}

const SourceFacts = ({ line }: { line: CostLine }) => {
  const { t, language } = useWords()
  const { source, asOf, basis, url } = line.evidence
  return (
    <>
      <Fact name={t('parts.line.source')}>
        {sayCode(t, `cost.basis.${basis}`)}: {source}
        {url ? (
          <>
            {' '}
            <a href={url} target="_blank" rel="noreferrer" className="break-all text-accent">
              {t('parts.line.link')}
            </a>
          </>
        ) : undefined}
      </Fact>
      {asOf ? <Fact name={t('parts.line.as-of')}>{showDate(asOf, language)}</Fact> : undefined}
      {line.rule ? (
        <Fact name={t('parts.line.rule')}>
          {ruleName(t, line.rule.id)},{' '}
          {t('parts.line.since', { date: showDate(line.rule.validFrom, language) })}
        </Fact>
      ) : undefined}
    </>
  )
}

/** So that a buyer can redo it on paper: base × rate, the range, the rule with its date, and who says so. */
export const LineWorking = ({ line, currency, each }: Props) => {
  const { t, language } = useWords()
  const rateText = useRateText(line, currency)
  return (
    <dl className="flex flex-col gap-1 text-xs text-soft">
      {line.amount.is === 'unknown' ? (
        <Fact name={t('parts.line.missing')}>{sayCode(t, `cost.missing.${line.amount.missing}`)}</Fact>
      ) : undefined}
      {rateText ? <Fact name={t('parts.line.working')}>{rateText}</Fact> : undefined}
      {line.working.clamped ? (
        <Fact name={t('parts.line.clamped')}>{t(`parts.clamped.${line.working.clamped}`)}</Fact>
      ) : undefined}
      {each ? <Fact name={t('parts.line.each')}>{showMoney(each, currency, language)}</Fact> : undefined}
      <AmountFact line={line} currency={currency} />
      {line.recoverable ? <Fact name={t('parts.line.tax')}>{t('parts.line.recoverable')}</Fact> : undefined}
      <SourceFacts line={line} />
    </dl>
  )
}
