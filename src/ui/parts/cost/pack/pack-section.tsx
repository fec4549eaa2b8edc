import type { LandedCost } from '../../../../domain/landed-cost/result'
import { type DecimalText, textOf } from '../../../../domain/money'
import type { Order } from '../../../../domain/order'
import { withOwnValues } from '../../../../domain/with-own-values'
import { useWords } from '../../words'
import { type OwnValuesOf, ownValueOf } from '../own/assumption-edit'
import { LedSection } from '../work/sections'
import { CARTON_PARTS, CartonForm, type CartonTexts } from './carton-form'
import { PackBlock } from './pack-block'

type Props = { unit: string; order: Order; cost: LandedCost; where: OwnValuesOf }

const knownCarton = ({ shipment: { carton } }: Order): CartonTexts => {
  const values = {
    'carton-pieces': carton.pieces,
    'carton-length': carton.lengthCm,
    'carton-width': carton.widthCm,
    'carton-height': carton.heightCm,
    'carton-weight': carton.kg,
  }
  return Object.fromEntries(
    Object.entries(values).flatMap(([part, known]) => (known ? [[part, textOf(known.value)]] : [])),
  )
}

/** Weight and size of the order, and the carton the buyer knows better. */
export const PackSection = ({ unit, order, cost, where }: Props) => {
  const { t } = useWords()
  const own = where.buyer.offerValues[where.offerId] ?? {}
  const put = (values: Partial<Record<string, DecimalText>>) =>
    where.onBuyer(
      withOwnValues(
        where.buyer,
        { offerId: where.offerId },
        Object.fromEntries(
          CARTON_PARTS.map((part) => {
            const value = values[part]
            return [part, value === undefined ? undefined : ownValueOf(value, undefined, where.today)]
          }),
        ),
      ),
    )
  const known = knownCarton(order)
  return (
    <LedSection id="pack" title={t('overlay.pack')}>
      <PackBlock
        unit={unit}
        unitKg={order.shipment.unitKg}
        unitSize={order.shipment.unitSize}
        grossKg={order.shipment.grossKg}
        cbm={order.shipment.cbm}
        shipment={cost.shipment}
      >
        <CartonForm key={JSON.stringify(known)} known={known} own={own} onSet={put} onReset={() => put({})} />
      </PackBlock>
    </LedSection>
  )
}
