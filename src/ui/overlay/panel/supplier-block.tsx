import { knownValue } from '../../../domain/field'
import type { SupplierFacts } from '../../../domain/supplier'
import type { TrustReport } from '../../../domain/trust/report'
import { showNumber } from '../../parts/amounts'
import { Chinese } from '../../parts/gloss'
import { Dealbreakers } from '../../parts/trust/dealbreakers'
import { sayNoScore } from '../../parts/trust/say-no-score'
import { TrustQuestions } from '../../parts/trust/trust-questions'
import { TrustReasons } from '../../parts/trust/trust-reasons'
import { useWords } from '../../parts/words'
import { Badges } from './badges'
import { ScoreDial } from './score-dial'

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
      {report.score === undefined ? <p className="text-sm text-soft">{sayNoScore(t, report)}</p> : undefined}
      <Dealbreakers reasons={report.dealbreakers} />
      <Badges badges={supplier.badges} />
      <TrustReasons reasons={report.reasons} />
      <TrustQuestions unknowns={report.unknowns} />
    </div>
  )
}
