import { useState } from 'react'
import { loadOf } from '../../../../domain/landed-cost/pick-lane'
import { Segmented } from '../../segmented'
import { useWords } from '../../words'
import { OwnValueForm } from '../own/own-value-form'
import type { CostWork } from '../work/cost-work'

type Kind = 'whole' | 'rate'

/** The id of the price a carrier asks by what is shipped: by the container, kg or W/M. */
const rateIdOf = ({ costBuyer }: CostWork): string =>
  loadOf(costBuyer) === 'fcl' ? 'container-rate' : `${costBuyer.mode}-rate`

/** What the buyer's own forwarder asks: for this whole shipment, or by kg, W/M or container for every order. */
export const OwnQuote = ({ work }: { work: CostWork }) => {
  const { t } = useWords()
  const [kind, setKind] = useState<Kind>('whole')
  const whole = work.editFor('main-freight')
  const rate = work.editFor(rateIdOf(work))
  const edit = kind === 'whole' ? whole : rate
  return (
    <div className="flex flex-col gap-2">
      {whole && rate ? (
        <Segmented
          label={t('panel.quote')}
          value={kind}
          options={[
            { value: 'whole', label: t('panel.quote.whole') },
            {
              value: 'rate',
              label: t(
                `panel.quote.${rate.unit === 'wm' ? 'wm' : rate.unit === 'container' ? 'container' : 'kg'}`,
              ),
            },
          ]}
          onChange={setKind}
        />
      ) : undefined}
      {edit ? <OwnValueForm key={`${edit.id} ${edit.own?.value ?? ''}`} edit={edit} /> : undefined}
      {kind === 'rate' && whole?.own ? (
        <p className="text-xs text-warn">{t('panel.quote.whole-stands')}</p>
      ) : undefined}
    </div>
  )
}
