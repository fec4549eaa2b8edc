import { type ReactNode, useRef } from 'react'
import type { CostView } from '../../../domain/landed-cost/cost-view'
import { ChangeBar } from '../../parts/cost/answer/change-bar'
import { CostLines } from '../../parts/cost/answer/cost-lines'
import type { CostWork } from '../../parts/cost/work/cost-work'
import { SectionsProvider } from '../../parts/cost/work/sections'
import { useCodeAnswers } from '../../parts/cost/work/use-code-answers'
import { useCosts } from '../../parts/cost/work/use-costs'
import type { WordKey } from '../../words/translator'
import { Panel } from '../parts/panel'
import { useWords } from '../words'
import { BenchAnswer } from './bench-answer'
import { BenchChoices } from './bench-choices'
import { CompareTrials } from './compare-trials'
import { GoalsPanel } from './goals-panel'
import { ModesTable } from './modes-table'
import { CurvePicture } from './pictures/curve-picture'
import { WayPicture } from './pictures/way-picture'
import { WidthPicture } from './pictures/width-picture'
import { TrialsBar } from './trials-bar'
import type { Scenarios } from './use-scenarios'
import { type BenchOf, useWork } from './use-work'

type Props = Omit<BenchOf, 'inputs' | 'costs' | 'answering'> & {
  scenarios: Scenarios
  /** What is bought, and how to change it. */
  order: ReactNode
  /** As a file is to call it; absent = as the listing is titled. */
  name?: string | undefined
  /** What becomes of changes of the base; absent = stored at once. */
  baseMeans?: WordKey
}

const Pictures = ({ work }: { work: CostWork }) => {
  const { t } = useWords()
  return (
    <Panel title={t('workbench.pictures')}>
      <div className="flex flex-col gap-8">
        <WayPicture cost={work.cost} />
        <WidthPicture cost={work.cost} />
      </div>
    </Panel>
  )
}

const Ready = ({ bench, view, props }: { bench: BenchOf; view: CostView; props: Props }) => {
  const { t } = useWords()
  const { scenarios, order, name, baseMeans = 'workbench.trials.base-means' } = props
  const work = useWork(bench, view)
  const choices = useRef<HTMLDivElement>(null)
  const choosing = view.openAfterChoice
  const goToOrder = () => choices.current?.querySelector<HTMLInputElement>('input[type="radio"]')?.focus()
  return (
    <SectionsProvider>
      <div className="flex flex-col gap-5">
        <TrialsBar scenarios={scenarios} baseMeans={baseMeans} />
        <CompareTrials bench={bench} scenarios={scenarios} />
        <div className="grid items-start gap-5 lg:grid-cols-[11fr_9fr]">
          <div className="flex min-w-0 flex-col gap-5">
            <BenchAnswer work={work} choosing={choosing} onGoToOrder={goToOrder} name={name} />
            {choosing ? undefined : <Pictures work={work} />}
          </div>
          <div className="flex min-w-0 flex-col gap-5">
            <div ref={choices} data-print="no">
              <BenchChoices work={work} order={order} />
            </div>
            <Panel title={t('overlay.lines')}>
              <CostLines work={work} />
            </Panel>
          </div>
        </div>
        {choosing ? undefined : (
          <>
            <ModesTable work={work} />
            <Panel title={t('panel.curve')}>
              <CurvePicture work={work} />
            </Panel>
            <GoalsPanel work={work} />
          </>
        )}
        <div className="sticky bottom-0 z-5" data-print="no">
          <ChangeBar inputs={bench.inputs} difference={bench.costs.difference} />
        </div>
      </div>
    </SectionsProvider>
  )
}

/** A cost to be worked on: the answer, every choice, trials beside the base, pictures, ways, goals, files. */
export const Bench = (props: Props) => {
  const { listing, day, codes, scenarios, priceCurrency } = props
  const { ground = props.ground, answering } = useCodeAnswers(props.ground)
  const { inputs } = scenarios
  const costs = useCosts(listing, inputs, ground, day, priceCurrency)
  const bench: BenchOf = { listing, ground, day, codes, answering, inputs, costs, priceCurrency }
  return costs.now ? <Ready bench={bench} view={costs.now} props={props} /> : undefined
}
