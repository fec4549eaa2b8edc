import { knownValue } from '../../../domain/field'
import type { SupplierFacts } from '../../../domain/supplier'
import type { TrustReport } from '../../../domain/trust/report'
import { showNumber } from '../../parts/amounts'
import { Note } from '../../parts/note'
import { sayCode } from '../../parts/say-code'
import { useWords } from '../../parts/words'
import { Badges } from './badges'
import { Chinese } from './gloss'
import { ScoreDial } from './score-dial'
import { TrustReasons } from './trust-reasons'
import { TrustUnknowns } from './trust-unknowns'

type Props = { supplier: SupplierFacts; report: TrustReport }

const Identity = ({ supplier }: { supplier: SupplierFacts }) => {
  const { t, language } = useWords()
  const name = knownValue(supplier.companyName)
  const shop = knownValue(supplier.shopName)
  const place = knownValue(supplier.location)
  const years = knownValue(supplier.years)
  return (
    <div className="min-w-0 flex-1 text-sm">
      <p className="font-semibold">{name ? <span lang="zh">{name}</span> : t('overlay.supplier.unnamed')}</p>
      {shop && shop !== name ? (
        <p lang="zh" className="text-xs text-soft">
          {shop}
        </p>
      ) : undefined}
      <p className="text-xs text-soft">
        {place ? <Chinese text={place} /> : undefined}
        {place && years !== undefined ? ' · ' : undefined}
        {years === undefined
          ? undefined
          : t('overlay.supplier.years', { count: showNumber(years, language) })}
      </p>
    </div>
  )
}

/** Who sells it: how far the facts go, what speaks for and against, and what nobody said yet. */
export const SupplierBlock = ({ supplier, report }: Props) => {
  const { t } = useWords()
  return (
    <div className="flex flex-col gap-3">
      <div className="flex items-center gap-3">
        <ScoreDial score={report.score} confidence={report.confidence} />
        <Identity supplier={supplier} />
      </div>
      {report.dealbreakers.map(({ code, params }) => (
        <Note key={code} tone="bad">
          <strong>{t('overlay.trust.dealbreaker')}</strong> {sayCode(t, `trust.reason.${code}`, params)}
        </Note>
      ))}
      <Badges badges={supplier.badges} />
      <TrustReasons reasons={report.reasons} />
      <TrustUnknowns unknowns={report.unknowns} />
    </div>
  )
}
