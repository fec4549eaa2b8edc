import { useMemo } from 'react'
import { packs } from '../../../data/packs'
import type { TransportMode } from '../../../domain/buyer'
import { compareModes } from '../../../domain/landed-cost/compare-modes'
import type { CostBuyer } from '../../../domain/landed-cost/cost-buyer'
import type { Order } from '../../../domain/order'
import { Section } from '../../parts/section'
import { useWords } from '../../parts/words'
import { Modes } from './modes'

type Props = { order: Order; costBuyer: CostBuyer; day: string; onMode: (mode: TransportMode) => void }

const Compared = ({ order, costBuyer, day, onMode }: Props) => {
  const rows = useMemo(() => compareModes(order, costBuyer, packs, day), [order, costBuyer, day])
  return <Modes rows={rows} chosen={costBuyer.mode} onChoose={onMode} />
}

/** Open from the start: air or sea is the first question after the price. */
export const ModesSection = (props: Props) => {
  const { t } = useWords()
  return (
    <Section title={t('overlay.modes')} startsOpen>
      <Compared {...props} />
    </Section>
  )
}
