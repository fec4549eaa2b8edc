import { useMemo } from 'react'
import { comparePayments } from '../../../../domain/landed-cost/compare-payments'
import { sayCode } from '../../say-code'
import { Section } from '../../section'
import { useWords } from '../../words'
import type { CostWork } from '../work/cost-work'
import { withPayment } from '../work/profile-changes'
import { PaymentWay } from './payment-way'

const Compared = ({ work }: { work: CostWork }) => {
  const { t } = useWords()
  const { order, costBuyer, ground, day, buyer, cost } = work
  const ways = useMemo(
    () => comparePayments(order, costBuyer, ground.packs, day),
    [order, costBuyer, ground, day],
  )
  if (ways.length === 0) return <p className="text-sm text-soft">{t('panel.payment.none')}</p>
  return (
    <div className="flex flex-col gap-2">
      <fieldset aria-label={t('panel.payment')} className="flex min-w-0 flex-col gap-1">
        {ways.map((way) => (
          <PaymentWay
            key={way.id}
            way={way}
            currency={cost.currency}
            onChoose={() => work.onBuyer(withPayment(buyer, way.id), 'payment')}
          />
        ))}
      </fieldset>
      <p className="text-2xs text-faint">{t('panel.payment.costs')}</p>
    </div>
  )
}

/** How the seller is paid: what each way costs, who holds the money, what it needs first. */
export const PaymentsSection = ({ work }: { work: CostWork }) => {
  const { t } = useWords()
  const { payment } = work.costBuyer
  return (
    <Section title={t('panel.payment')} hint={payment ? sayCode(t, `cost.payment.${payment}`) : undefined}>
      <Compared work={work} />
    </Section>
  )
}
