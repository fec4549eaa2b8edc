import type { ReactNode } from 'react'
import type { Estimate } from '../../../../domain/landed-cost/estimate'
import type { LandedCost } from '../../../../domain/landed-cost/result'
import type { Shipment } from '../../../../domain/order/shipment'
import { showNumber } from '../../amounts'
import { sayCode } from '../../say-code'
import { useWords } from '../../words'
import { unitCount } from '../unit-count'

type Props = {
  /** The measure word of what is ordered, 套. */
  unit: string
  unitKg: Estimate | undefined
  unitSize: Shipment['unitSize']
  grossKg: Estimate | undefined
  cbm: Estimate | undefined
  shipment: LandedCost['shipment'] | undefined
  /** The form for the carton. */
  children: ReactNode
}

const Figure = ({ name, estimate, unit }: { name: string; estimate: Estimate | undefined; unit: string }) => {
  const { t, language } = useWords()
  if (!estimate)
    return (
      <Row name={name}>
        <span className="font-semibold text-warn">{t('common.unknown')}</span>
      </Row>
    )
  const { low, likely, high } = estimate.span
  const range =
    low === high
      ? ''
      : ` (${t('common.range', { low: showNumber(low, language), high: showNumber(high, language) })})`
  return (
    <Row name={name}>
      {showNumber(likely, language)} {unit}
      {range}
      <span className="ms-1.5 text-2xs text-faint">
        {sayCode(t, `cost.basis.${estimate.evidence.basis}`)}: {estimate.evidence.source}
      </span>
    </Row>
  )
}

const Row = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="flex gap-2 py-0.5">
    <dt className="w-32 shrink-0 text-soft">{name}</dt>
    <dd className="min-w-0 flex-1 break-words">{children}</dd>
  </div>
)

/** One unit as the seller packs it. */
const OneUnit = ({ unit, unitKg, unitSize }: Pick<Props, 'unit' | 'unitKg' | 'unitSize'>) => {
  const { t, language } = useWords()
  const sides = unitSize && [unitSize.lengthCm, unitSize.widthCm, unitSize.heightCm]
  return (
    <>
      <Figure name={t('overlay.pack.unit-weight', { unit })} estimate={unitKg} unit="kg" />
      {unitSize && sides ? (
        <Row name={t('overlay.pack.unit-size', { unit })}>
          {sides.map((side) => showNumber(side, language)).join(' × ')} cm
          <span className="ms-1.5 text-2xs text-faint">
            {sayCode(t, `cost.basis.${unitSize.evidence.basis}`)}: {unitSize.evidence.source}
          </span>
        </Row>
      ) : undefined}
    </>
  )
}

const Counted = ({ shipment }: { shipment: LandedCost['shipment'] }) => {
  const { t, language } = useWords()
  const { cartons, volumetricKg, chargeable } = shipment
  return (
    <>
      {cartons === undefined ? undefined : (
        <Row name={t('overlay.pack.cartons')}>{showNumber(cartons, language)}</Row>
      )}
      {volumetricKg === undefined ? undefined : (
        <Row name={t('overlay.pack.volumetric')}>{showNumber(volumetricKg, language)} kg</Row>
      )}
      {chargeable ? (
        <Row name={t('overlay.pack.chargeable')}>
          <strong>{unitCount({ t, language }, chargeable)}</strong>
        </Row>
      ) : undefined}
    </>
  )
}

/** The order as cargo: weight and volume with who says so, and what the carrier will charge for. */
export const PackBlock = ({ unit, unitKg, unitSize, grossKg, cbm, shipment, children }: Props) => {
  const { t } = useWords()
  return (
    <div className="flex flex-col gap-3">
      <dl className="text-sm">
        <OneUnit unit={unit} unitKg={unitKg} unitSize={unitSize} />
        <Figure name={t('overlay.pack.gross')} estimate={grossKg} unit="kg" />
        <Figure name={t('overlay.pack.volume')} estimate={cbm} unit="m³" />
        {shipment ? <Counted shipment={shipment} /> : undefined}
      </dl>
      {children}
    </div>
  )
}
