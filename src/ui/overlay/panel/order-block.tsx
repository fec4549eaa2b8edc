import type { OfferView } from '../../../app/page/offer-view'
import { unitWordOf } from '../../../data/units'
import type { Choice } from '../../../domain/choice'
import { knownValue } from '../../../domain/field'
import type { Listing } from '../../../domain/listing'
import { chosenVariant } from '../../../domain/price-at'
import { QuantityPicker } from '../../parts/order/quantity-picker'
import { VariantPicker } from '../../parts/order/variant-picker'
import { useUnits } from '../../parts/units'
import { useWords } from '../../parts/words'
import { DispatchLine } from './dispatch-line'
import { Ladder } from './ladder'
import { MoqLine } from './moq-line'
import { PriceLine } from './price-line'
import { PriceNotes } from './price-notes'

type Props = {
  listing: Listing
  choice: Choice
  view: OfferView
  onChoose: (choice: Choice) => void
}

/** The price without the running promotion, of the chosen variant. */
const standingOf = (listing: Listing, choice: Choice): string | undefined => {
  const variant = chosenVariant(listing, choice)
  return variant ? knownValue(variant.standingPrice) : undefined
}

/** What is ordered: variant, quantity, whether the seller sells so few, at what price, how soon it leaves. */
export const OrderBlock = ({ listing, choice, view, onChoose }: Props) => {
  const { language } = useWords()
  const variants = knownValue(listing.variants) ?? []
  const unit = knownValue(listing.unit)
  const word = unit ? unitWordOf(unit) : undefined
  const note = word?.note?.[language]
  const units = useUnits()(listing.unit)
  return (
    <div className="flex flex-col gap-3 border-t border-line px-4 py-3">
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
      {note ? <p className="-mt-2 text-xs text-faint">{note}</p> : undefined}
      <PriceLine price={view.price} unit={units} standing={standingOf(listing, choice)} />
      <MoqLine check={view.moq} unit={units} />
      {view.ladder.length > 1 ? (
        <Ladder
          rows={view.ladder}
          unit={units.one}
          onQuantity={(quantity) => onChoose({ ...choice, quantity })}
        />
      ) : undefined}
      <PriceNotes
        promotion={knownValue(listing.promotion)}
        conditional={knownValue(listing.conditionalPrices) ?? []}
      />
      <DispatchLine
        steps={knownValue(listing.dispatch) ?? []}
        applies={view.dispatch}
        quantity={choice.quantity}
      />
    </div>
  )
}
