import { useState } from 'react'
import { knownValue } from '../../../../domain/field'
import type { DecimalText } from '../../../../domain/money'
import { type NegotiationTarget, targetInChinese } from '../../../../domain/negotiation-target'
import { chosenVariant } from '../../../../domain/price-at'
import { IconButton } from '../../button'
import { useWords } from '../../words'
import type { CostWork } from '../work/cost-work'

type Props = { work: CostWork; quantity: number; ask: DecimalText }

const targetOf = ({ work, quantity, ask }: Props): NegotiationTarget => {
  const variant = chosenVariant(work.listing, work.choice)?.values.join(' ')
  return {
    offerId: work.listing.offerId,
    ...(variant ? { variant } : {}),
    quantity,
    askPrice: ask,
    currency: work.order.priceCurrency,
  }
}

/** Puts the figure on the clipboard as a seller would write it, and keeps it for the message to the seller. */
export const CopyTarget = (props: Props) => {
  const { t } = useWords()
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle')
  const copy = () => {
    const target = targetOf(props)
    props.work.onTarget(target)
    const text = targetInChinese(target, knownValue(props.work.listing.unit))
    navigator.clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('refused'),
    )
  }
  const says = {
    idle: t('panel.target.copy', { quantity: props.quantity }),
    copied: t('common.copied'),
    refused: t('common.copy-refused'),
  }
  return (
    <span role="status">
      <IconButton name={state === 'copied' ? 'check' : 'copy'} label={says[state]} onPress={copy} />
    </span>
  )
}
