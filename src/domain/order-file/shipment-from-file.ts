import type { Span } from '../landed-cost/estimate'
import { Big, textOf } from '../money'
import type { Carton, CartonPart } from '../order/carton'
import type { Shipment } from '../order/shipment'
import type { OrderFile } from './order-file'
import { STATED, stated } from './stated'

const timesSpan = ({ low, likely, high }: Span, factor: number): Span => ({
  low: textOf(new Big(low).times(factor)),
  likely: textOf(new Big(likely).times(factor)),
  high: textOf(new Big(high).times(factor)),
})

const point = (value: Big): Span => ({ low: textOf(value), likely: textOf(value), high: textOf(value) })

const total = (values: Big[]): Big => values.reduce((sum, value) => sum.plus(value), new Big(0))

type Box = { lengthCm: string; widthCm: string; heightCm: string }
const cbmOf = ({ lengthCm, widthCm, heightCm }: Box): Big =>
  new Big(lengthCm).times(widthCm).times(heightCm).div(1_000_000)

const boxOf = (carton: OrderFile['carton']): Box | undefined => {
  const { lengthCm, widthCm, heightCm } = carton ?? {}
  return lengthCm && widthCm && heightCm ? { lengthCm, widthCm, heightCm } : undefined
}

const cartonsOf = ({ carton, packages }: OrderFile, quantity: number): number | undefined => {
  if (packages) return packages.reduce((sum, { count }) => sum + (count ?? 1), 0)
  return carton && Math.ceil(quantity / carton.pieces)
}

/** Whole cartons take room, the last one perhaps half empty; the goods in them weigh what they weigh. */
const kgOf = ({ weight, carton, packages }: OrderFile, quantity: number): Span | undefined => {
  if (weight?.grossKg) return weight.grossKg
  if (packages) return point(total(packages.map(({ kg, count }) => new Big(kg).times(count ?? 1))))
  if (weight?.unitKg) return timesSpan(weight.unitKg, quantity)
  return carton?.kg ? point(new Big(carton.kg).times(quantity).div(carton.pieces)) : undefined
}

const volumeOf = (file: OrderFile, cartons: number | undefined): Span | undefined => {
  if (file.volume) return file.volume.cbm
  if (file.packages) return point(total(file.packages.map((one) => cbmOf(one).times(one.count ?? 1))))
  const box = boxOf(file.carton)
  return box && cartons !== undefined ? point(cbmOf(box).times(cartons)) : undefined
}

const partsOf = (file: OrderFile, quantity: number): { [part in CartonPart]?: string | undefined } => {
  const [only, ...others] = file.packages ?? []
  if (only && others.length === 0) {
    const { count = 1, ...box } = only
    return { ...box, pieces: textOf(new Big(quantity).div(count)) }
  }
  if (!file.carton) return {}
  const { pieces, ...box } = file.carton
  return { ...box, pieces: String(pieces) }
}

const cartonOf = (file: OrderFile, quantity: number): Carton =>
  Object.fromEntries(
    Object.entries(partsOf(file, quantity)).flatMap(([part, value]) =>
      value === undefined ? [] : [[part, { value: new Big(value), evidence: STATED }]],
    ),
  )

const apart = ({ packages }: OrderFile): Pick<Shipment, 'packages'> =>
  packages
    ? {
        packages: packages.map(({ lengthCm, widthCm, heightCm, kg, count = 1 }) => ({
          count,
          kg: new Big(kg),
          sidesCm: [new Big(lengthCm), new Big(widthCm), new Big(heightCm)],
        })),
      }
    : {}

/** The order as cargo: gross weight and volume of all of it, as far as the file says. */
export const shipmentFrom = (file: OrderFile, quantity: number): Shipment => {
  const cartons = cartonsOf(file, quantity)
  const kg = kgOf(file, quantity)
  const cbm = volumeOf(file, cartons)
  return {
    ...(file.weight?.unitKg ? { unitKg: stated(file.weight.unitKg) } : {}),
    ...(kg ? { grossKg: stated(kg) } : {}),
    ...(cbm ? { cbm: stated(cbm) } : {}),
    cbmFollowsWeight: false,
    ...(cartons === undefined ? {} : { cartons }),
    carton: cartonOf(file, quantity),
    ...apart(file),
    notes: [],
  }
}
