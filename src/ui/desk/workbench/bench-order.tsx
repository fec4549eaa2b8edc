import { glossary } from '../../../data/glossary'
import { unitWordOf } from '../../../data/units'
import type { Choice } from '../../../domain/choice'
import { knownValue } from '../../../domain/field'
import type { Listing } from '../../../domain/listing'
import { GlossProvider } from '../../parts/gloss'
import { glossText } from '../../parts/gloss-text'
import { QuantityPicker } from '../../parts/order/quantity-picker'
import { VariantPicker } from '../../parts/order/variant-picker'
import { useWords } from '../words'

type Props = { listing: Listing; choice: Choice; onChoose: (choice: Choice) => void }

/** Which variant and how many of it. */
export const BenchOrder = ({ listing, choice, onChoose }: Props) => {
  const { t, language } = useWords()
  const variants = knownValue(listing.variants) ?? []
  const unit = knownValue(listing.unit)
  const word = unit ? unitWordOf(unit) : undefined
  return (
    <GlossProvider value={(chinese) => glossText(chinese, glossary, language)}>
      <section aria-label={t('workbench.order')} className="flex flex-col gap-3 px-4 py-4">
        <h3 className="font-semibold">{t('workbench.order')}</h3>
        {variants.length > 1 ? (
          <VariantPicker
            axes={knownValue(listing.variantAxes) ?? []}
            variants={variants}
            chosenId={choice.variantId}
            onChoose={(variantId) => onChoose({ ...choice, variantId })}
          />
        ) : undefined}
        <QuantityPicker
          quantity={choice.quantity}
          unit={unit}
          explained={word ? `= ${word.name[language]}` : undefined}
          onChange={(quantity) => onChoose({ ...choice, quantity })}
        />
      </section>
    </GlossProvider>
  )
}
