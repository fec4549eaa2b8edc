import type { Lane } from '../../../../domain/landed-cost/packs'
import { showMoney } from '../../amounts'
import { useWords } from '../../words'

/** The price of a lane in a few words; of breaks and densities, the cheapest and that there are more. */
export const LanePrice = ({ lane }: { lane: Lane }) => {
  const { t, language } = useWords()
  const span = lane.span ?? lane.bands?.at(-1)?.span
  if (!span) return <span className="block text-warn">{t('common.unknown')}</span>
  const amount = showMoney(span.likely, lane.currency, language)
  if (lane.container)
    return (
      <span className="block">
        {amount} / {lane.container}
      </span>
    )
  const per = t(`panel.lane.per.${lane.per}`)
  return (
    <span className="block">{t(lane.bands ? 'panel.lane.from' : 'panel.lane.price', { amount, per })}</span>
  )
}
