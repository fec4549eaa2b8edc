import type { OrderFile } from './order-file'
import type { OrderFileProblem } from './parse-order-file'

type Figure = { low: string; high: string } | string | undefined

const lowOf = (figure: Figure): number => Number(typeof figure === 'object' ? figure.low : figure)
const highOf = (figure: Figure): number => Number(typeof figure === 'object' ? figure.high : figure)

/** Nothing weighs or measures nothing: on 1688 a zero means that nobody filled it in. */
const measured = ({ weight, volume, carton, packages, freight }: OrderFile): [string, Figure][] => [
  ['weight.unitKg', weight?.unitKg],
  ['weight.grossKg', weight?.grossKg],
  ['volume.cbm', volume?.cbm],
  ['carton.kg', carton?.kg],
  ['carton.lengthCm', carton?.lengthCm],
  ['carton.widthCm', carton?.widthCm],
  ['carton.heightCm', carton?.heightCm],
  ...(packages ?? []).flatMap(({ kg, lengthCm, widthCm, heightCm }, place): [string, Figure][] => [
    [`packages[${place}].kg`, kg],
    [`packages[${place}].lengthCm`, lengthCm],
    [`packages[${place}].widthCm`, widthCm],
    [`packages[${place}].heightCm`, heightCm],
  ]),
  ['freight.chargeable', freight?.chargeable],
]

/** The largest percentage that makes sense, and why. */
const shares = (file: OrderFile): [string, Figure, number, string][] => [
  ['freight.shareToBorderPercent', file.freight?.shareToBorderPercent, 100, 'more than the whole freight'],
  ['insurance.percent', file.insurance?.percent, 50, 'more than half of the value'],
  ['defectsPercent', file.defectsPercent, 99.99, 'nothing is left to sell'],
]

/** Figures that are decimals and still cannot be so. */
export const limitProblems = (file: OrderFile): OrderFileProblem[] => [
  ...measured(file)
    .filter(([, figure]) => figure !== undefined && lowOf(figure) === 0)
    .map(([field]) => ({ field, reason: 'zero: leave it out where it is not known' })),
  ...shares(file)
    .filter(([, figure, most]) => figure !== undefined && highOf(figure) > most)
    .map(([field, , , reason]) => ({ field, reason })),
  ...(file.customsAssessedValue && lowOf(file.customsAssessedValue) === 0
    ? [{ field: 'customsAssessedValue', reason: 'zero: leave it out where customs take the price' }]
    : []),
]
