import { useState } from 'react'
import type { Variant } from '../../../domain/listing'
import { useWords } from '../words'
import { VariantAxis } from './variant-axis'
import { VariantList } from './variant-list'

type Axis = { name: string; values: string[] }
type Props = {
  axes: Axis[]
  variants: Variant[]
  chosenId: string | undefined
  onChoose: (variantId: string) => void
}

const fits = (variant: Variant, picked: (string | undefined)[]): boolean =>
  picked.every((value, axis) => value === undefined || variant.values[axis] === value)

/** A value is offered when some variant has it together with what is picked on the other axes. */
const isOffered = (
  variants: Variant[],
  picked: (string | undefined)[],
  axis: number,
  value: string,
): boolean => variants.some((variant) => fits(variant, picked.with(axis, value)))

/** One list for one axis, with each variant's price; groups of values for several. */
export const VariantPicker = ({ axes, variants, chosenId, onChoose }: Props) => {
  const { t } = useWords()
  const chosen = variants.find(({ id }) => id === chosenId)
  const [started, setStarted] = useState<(string | undefined)[]>([])
  const picked = axes.map((_, axis) => started[axis] ?? chosen?.values[axis])
  const pick = (axis: number, value: string) => {
    const next = picked.with(axis, value)
    setStarted(next)
    const variant = next.every((one) => one !== undefined) && variants.find((one) => fits(one, next))
    if (variant) onChoose(variant.id)
  }
  if (axes.length <= 1)
    return (
      <VariantList
        label={axes[0]?.name ?? t('overlay.variant')}
        variants={variants}
        chosenId={chosenId}
        onChoose={onChoose}
      />
    )
  return (
    <div className="flex flex-col gap-3">
      {axes.map((axis, index) => (
        <VariantAxis
          key={axis.name}
          name={axis.name}
          values={axis.values.map((value) => ({ value, offered: isOffered(variants, picked, index, value) }))}
          chosen={picked[index]}
          onChoose={(value) => pick(index, value)}
        />
      ))}
    </div>
  )
}
