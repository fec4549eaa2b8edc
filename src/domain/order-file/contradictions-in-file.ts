import type { RulePack } from '../landed-cost/rule-pack'
import { Big, textOf } from '../money'
import type { OrderFile } from './order-file'
import type { OrderFileProblem } from './parse-order-file'

type Problems = OrderFileProblem[]

const isAboveZero = (figure: { high: string } | undefined): boolean =>
  figure !== undefined && Number(figure.high) > 0

/** The value that holds the way abroad, if the file starts from one. */
const holderOf = ({ fob, cif, customsValue }: OrderFile, pack: RulePack | undefined): string | undefined => {
  if (cif) return fob ? 'fob and cif' : 'cif'
  return customsValue && pack && pack.basis !== 'fob' ? 'customsValue' : undefined
}

const freightIn = ({ freight }: OrderFile): boolean =>
  isAboveZero(freight?.amount) ||
  freight?.rate !== undefined ||
  freight?.bands !== undefined ||
  freight?.lane !== undefined

const insuranceIn = ({ insurance }: OrderFile): boolean =>
  [insurance?.amount, insurance?.percent, insurance?.minimum].some(isAboveZero)

/** A value that holds freight and insurance, with both stated beside it: they would be counted twice. */
const wayTwice = (file: OrderFile, pack: RulePack | undefined): Problems => {
  const holder = holderOf(file, pack)
  if (!holder) return []
  const reason = `${holder} holds it already: state goods or fob instead, or the part inside as insideCif`
  return [
    ...(freightIn(file) ? [{ field: 'freight', reason }] : []),
    ...(insuranceIn(file) ? [{ field: 'insurance', reason }] : []),
  ]
}

const kgOfPackages = ({ packages }: OrderFile): Big | undefined =>
  packages?.reduce((sum, { kg, count }) => sum.plus(new Big(kg).times(count ?? 1)), new Big(0))

/** Both may be known; then they have to be of the same goods. */
const weightProblems = (file: OrderFile): Problems => {
  const { unitKg, grossKg } = file.weight ?? {}
  const units = unitKg && new Big(unitKg.low).times(file.quantity ?? 1)
  const packed = kgOfPackages(file)
  return [
    ...(units && grossKg && units.gt(grossKg.high)
      ? [{ field: 'weight.grossKg', reason: 'less than the units weigh' }]
      : []),
    ...(packed && grossKg && (packed.lt(grossKg.low) || packed.gt(grossKg.high))
      ? [{ field: 'weight.grossKg', reason: `the packages weigh ${textOf(packed)} kg` }]
      : []),
  ]
}

/** Two figures for one thing of which only one could be used. */
const figuresTwice = ({ carton, packages, insurance }: OrderFile): Problems => [
  ...(carton && packages ? [{ field: 'carton', reason: 'packages are given already' }] : []),
  ...(insurance?.amount && insurance.percent
    ? [{ field: 'insurance.percent', reason: 'insurance.amount is given already' }]
    : []),
]

/** A figure that waits for another one and would be left out without a word. */
const lonely = ({ china, costOfMoneyPercent, daysTiedUp }: OrderFile): Problems => [
  ...(china?.toolingUnits !== undefined && !china.tooling
    ? [{ field: 'china.toolingUnits', reason: 'china.tooling is missing' }]
    : []),
  ...(daysTiedUp !== undefined && !costOfMoneyPercent
    ? [{ field: 'daysTiedUp', reason: 'costOfMoneyPercent is missing' }]
    : []),
]

const secondOf = (bounds: string[]): number =>
  bounds.findIndex((bound, place) => bounds.findIndex((one) => Number(one) === Number(bound)) < place)

/** Two prices from one quantity on. */
const boundsTwice = ({ tiers = [], freight }: OrderFile): Problems => {
  const tier = secondOf(tiers.map(({ from }) => String(from)))
  const band = secondOf((freight?.bands ?? []).map(({ from }) => from))
  return [
    ...(tier < 0 ? [] : [{ field: `tiers[${tier}].from`, reason: 'another price begins here' }]),
    ...(band < 0 ? [] : [{ field: `freight.bands[${band}].from`, reason: 'another price begins here' }]),
  ]
}

/** What a file says twice, or says of something it does not have: none of it may be dropped or added up silently. */
export const contradictionsIn = (file: OrderFile, pack: RulePack | undefined): Problems => [
  ...wayTwice(file, pack),
  ...weightProblems(file),
  ...figuresTwice(file),
  ...lonely(file),
  ...boundsTwice(file),
]
