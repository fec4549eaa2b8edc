import type { PaymentCost } from '../../../../domain/landed-cost/analysis'
import { isWordKey } from '../../../words/translator'
import { showAmount, showDate, showMoney } from '../../amounts'
import { classes } from '../../classes'
import { Icon } from '../../icon'
import { sayCode } from '../../say-code'
import { useWords } from '../../words'

const Costs = ({ costs, currency }: { costs: PaymentCost['costs']; currency: string }) => {
  const { t, language } = useWords()
  if (!costs) return <span className="text-xs text-warn">{t('common.unknown')}</span>
  const { low, likely, high } = costs
  return (
    <span className="shrink-0 text-end">
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

/** Who holds the money until the goods are there; nobody is a warning. */
const Protection = ({ protection }: Pick<PaymentCost, 'protection'>) => {
  const { t } = useWords()
  const isNone = protection === 'none'
  return (
    <span className={classes('flex items-start gap-1 text-xs', isNone ? 'text-warn' : 'text-good')}>
      <span className="mt-0.5 shrink-0">
        <Icon name={isNone ? 'warn' : 'check'} size={12} />
      </span>
      {sayCode(t, `cost.protection.${protection}`)}
    </span>
  )
}

const Said = ({ way }: { way: PaymentCost }) => {
  const { t, language } = useWords()
  const note = `cost.payment.${way.id}.note`
  return (
    <>
      {isWordKey(note) ? <span className="block text-xs text-soft">{t(note)}</span> : undefined}
      {way.needs.length > 0 ? (
        <span className="block text-2xs text-soft">
          {t('panel.payment.needs', {
            needs: way.needs.map((need) => sayCode(t, `cost.payment-need.${need}`)).join('; '),
          })}
        </span>
      ) : undefined}
      <span className="block text-2xs text-faint">
        {sayCode(t, `cost.basis.${way.evidence.basis}`)}: {way.evidence.source}
        {way.evidence.asOf ? `, ${showDate(way.evidence.asOf, language)}` : undefined}
      </span>
    </>
  )
}

type Props = { way: PaymentCost; currency: string; onChoose: () => void }

/** One way to pay: what it costs, who holds the money, what it needs, who says so. */
export const PaymentWay = ({ way, currency, onChoose }: Props) => {
  const { t } = useWords()
  return (
    <label
      className={classes(
        'relative flex min-h-10 flex-col rounded-md border px-2.5 py-1.5 text-sm',
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
      <span className="flex items-start gap-2">
        <span className="min-w-0 flex-1">
          <span className="font-medium">{sayCode(t, `cost.payment.${way.id}`)}</span>
          <Protection protection={way.protection} />
        </span>
        <Costs costs={way.costs} currency={currency} />
      </span>
      <Said way={way} />
    </label>
  )
}
