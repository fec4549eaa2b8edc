import { useMemo } from 'react'
import type { PaymentCost } from '../../../../domain/landed-cost/analysis'
import { comparePayments } from '../../../../domain/landed-cost/compare-payments'
import { showAmount, showDate, showMoney } from '../../../parts/amounts'
import { Chip, type Tone } from '../../../parts/chip'
import { classes } from '../../../parts/classes'
import { sayCode } from '../../../parts/say-code'
import { Section } from '../../../parts/section'
import { useWords } from '../../../parts/words'
import type { CostWork } from '../work/cost-work'
import { withPayment } from '../work/profile-changes'

const TONES: Record<PaymentCost['protection'], Tone> = {
  'platform-holds': 'good',
  'card-chargeback': 'good',
  none: 'warn',
}

const Costs = ({ costs, currency }: { costs: PaymentCost['costs']; currency: string }) => {
  const { t, language } = useWords()
  if (!costs) return <span className="text-xs text-warn">{t('common.unknown')}</span>
  const { low, likely, high } = costs
  return (
    <span className="text-end">
      <span className="font-semibold">{showMoney(likely, currency, language)}</span>
      {low === high ? undefined : (
        <span className="block text-2xs text-soft">
          {t('common.range', {
            low: showAmount(low, currency, language),
            high: showAmount(high, currency, language),
          })}
        </span>
      )}
    </span>
  )
}

const Way = ({ way, currency, onChoose }: { way: PaymentCost; currency: string; onChoose: () => void }) => {
  const { t, language } = useWords()
  return (
    <label
      className={classes(
        'relative flex min-h-10 items-start gap-2 rounded-md border px-2.5 py-1.5 text-sm',
        'has-focus-visible:outline-2 has-focus-visible:outline-accent',
        way.chosen ? 'border-accent bg-accent-wash' : 'border-line hover:bg-sunken',
      )}
    >
      <input
        type="radio"
        name="landfall-payment"
        className="absolute inset-0 m-0 cursor-pointer appearance-none opacity-0"
        checked={way.chosen}
        onChange={onChoose}
      />
      <span className="min-w-0 flex-1">
        <span className="font-medium">{sayCode(t, `cost.payment.${way.id}`)}</span>{' '}
        <Chip tone={TONES[way.protection]}>{sayCode(t, `cost.protection.${way.protection}`)}</Chip>
        {way.needs.length > 0 ? (
          <span className="block text-2xs text-soft">
            {t('panel.payment.needs', {
              needs: way.needs.map((need) => sayCode(t, `cost.needs.${need}`)).join(', '),
            })}
          </span>
        ) : undefined}
        <span className="block text-2xs text-faint">
          {sayCode(t, `cost.basis.${way.evidence.basis}`)}: {way.evidence.source}
          {way.evidence.asOf ? `, ${showDate(way.evidence.asOf, language)}` : undefined}
        </span>
      </span>
      <Costs costs={way.costs} currency={currency} />
    </label>
  )
}

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
      <fieldset aria-label={t('panel.payment')} className="flex flex-col gap-1">
        {ways.map((way) => (
          <Way
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
