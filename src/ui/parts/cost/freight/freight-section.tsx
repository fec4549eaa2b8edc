import { useWords } from '../../words'
import type { CostWork } from '../work/cost-work'
import { LedSection } from '../work/sections'
import { AllIn } from './all-in'
import { Lanes } from './lanes'
import { LoadChoice } from './load-choice'
import { OwnQuote } from './own-quote'
import { Terms } from './terms'

const useHint = ({ cost, ground }: CostWork): string => {
  const { t } = useWords()
  const line = cost.lines.find(({ id }) => id === 'main-freight')
  if (line?.evidence.basis === 'buyer') return t('panel.freight.yours')
  const lane = ground.packs.lanes.find(({ id }) => id === cost.laneId)
  return lane?.forwarder ?? t('panel.freight.ours')
}

/** By whose price the goods travel and how far the seller's price goes: the choices that change the freight lines. */
export const FreightSection = ({ work }: { work: CostWork }) => {
  const { t } = useWords()
  return (
    <LedSection id="freight" title={t('panel.freight')} hint={useHint(work)}>
      <div className="flex flex-col gap-4">
        <LoadChoice work={work} />
        <OwnQuote work={work} />
        <Lanes work={work} />
        <AllIn work={work} />
        <Terms work={work} />
      </div>
    </LedSection>
  )
}
