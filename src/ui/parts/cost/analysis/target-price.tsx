import { useState } from 'react'
import type { PriceForTarget } from '../../../../domain/landed-cost/price-for-target'
import type { DecimalText } from '../../../../domain/money'
import { showMoney } from '../../amounts'
import { decimalFrom } from '../../decimal-from'
import { FieldLabel, INPUT } from '../../field-label'
import { useWords } from '../../words'

type Props = {
  currency: string
  unit: string
  priceCurrency: string
  priceFor: (target: DecimalText) => PriceForTarget
}

const Answer = ({ target, currency, unit, priceCurrency, priceFor }: Props & { target: DecimalText }) => {
  const { t, language } = useWords()
  const answer = priceFor(target)
  const slots = { target: showMoney(target, currency, language), unit }
  const says = (): string => {
    if (answer.is === 'found')
      return t('overlay.target.price', { ...slots, price: showMoney(answer.price, priceCurrency, language) })
    if (answer.is === 'incomplete') return t('overlay.target.incomplete')
    return t('overlay.target.none', { ...slots, least: showMoney(answer.least, currency, language) })
  }
  return (
    <p role="status" className="text-sm font-medium">
      {says()}
    </p>
  )
}

/** From what the buyer can pay landed, back to the price to ask the supplier for. */
export const TargetPrice = ({
  onTarget,
  ...props
}: Props & { onTarget: (target: DecimalText | undefined) => void }) => {
  const { t } = useWords()
  const [typed, setTyped] = useState('')
  const target = decimalFrom(typed)
  return (
    <div className="flex flex-col gap-2">
      <FieldLabel label={t('overlay.target.label', { currency: props.currency })}>
        {({ id }) => (
          <input
            id={id}
            inputMode="decimal"
            className={INPUT}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value)
              onTarget(decimalFrom(event.target.value))
            }}
          />
        )}
      </FieldLabel>
      {target ? <Answer {...props} target={target} /> : undefined}
    </div>
  )
}
