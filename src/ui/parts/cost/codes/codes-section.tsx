import { tableOf } from '../../../../domain/goods-code/table-of'
import { useWords } from '../../words'
import { showCode } from '../show-code'
import type { CostWork } from '../work/cost-work'
import { LedSection } from '../work/sections'
import { Candidates } from './candidates'
import { Claims } from './claims'
import { Confirmed } from './confirmed'
import { DutyRate } from './duty-rate'

const useHint = ({ ground, costBuyer }: CostWork): string => {
  const { t } = useWords()
  const own = costBuyer.ownValues.duty
  if (own) return t('panel.code.own-rate', { percent: `${own.value} %` })
  const { confirmed, candidates } = ground.goods
  if (confirmed) return t('panel.code.confirmed-hint', { code: showCode(confirmed.code) })
  return candidates.length > 0
    ? t('panel.code.candidates', { count: candidates.length })
    : t('panel.code.none-hint')
}

/** What customs will call the goods: the largest single thing in most duties, and the buyer's to settle. */
export const CodesSection = ({ work }: { work: CostWork }) => {
  const { t } = useWords()
  const { ground, costBuyer } = work
  const { confirmed } = ground.goods
  const hasTariff = tableOf(ground.packs, costBuyer.country) !== undefined
  const codes = confirmed ? (
    <Confirmed key={confirmed.code} work={work} confirmed={confirmed} />
  ) : (
    <Candidates work={work} hasTariff={hasTariff} />
  )
  const rate = <DutyRate work={work} hasTariff={hasTariff} />
  return (
    <LedSection id="codes" title={t('panel.code')} hint={useHint(work)}>
      <div className="flex flex-col gap-4">
        {hasTariff ? codes : rate}
        <Claims work={work} />
        {hasTariff ? rate : codes}
      </div>
    </LedSection>
  )
}
