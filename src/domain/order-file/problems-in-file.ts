import { ASSUMPTIONS, type AssumptionId } from '../landed-cost/assumptions'
import type { Packs } from '../landed-cost/packs'
import type { RulePack } from '../landed-cost/rule-pack'
import { contradictionsIn } from './contradictions-in-file'
import { modeOf } from './lane-from-file'
import { limitProblems } from './limits-of-file'
import { chargeNamed, chargeNames, isInMoney, layersIn } from './names-in-rules'
import type { OrderFile } from './order-file'
import type { OrderFileProblem } from './parse-order-file'

const NEEDS_MONEY = 'an amount of money is needed, with its currency'

const STARTS = ['price', 'tiers', 'goods', 'fob', 'cif', 'customsValue'] as const

/** One order has one value; only FOB and CIF say different things of it. */
const manyStarts = (file: OrderFile): OrderFileProblem[] => {
  const given = STARTS.filter((start) => file[start])
  const isFobAndCif = given.length === 2 && given.includes('fob') && given.includes('cif')
  if (given.length < 2 || isFobAndCif) return []
  return [{ field: given[1] ?? '', reason: `${given[0]} is given already: one of ${STARTS.join(', ')}` }]
}

const abroadProblems = ({ fob, cif }: OrderFile): OrderFileProblem[] => {
  if (!fob || !cif) return []
  if (fob.currency !== cif.currency) return [{ field: 'cif', reason: `in ${fob.currency}, as fob is` }]
  return Number(cif.low) < Number(fob.low) ? [{ field: 'cif', reason: 'less than fob' }] : []
}

const quantityProblems = ({ price, tiers, quantity }: OrderFile): OrderFileProblem[] =>
  (price || tiers) && quantity === undefined
    ? [{ field: 'quantity', reason: 'needed beside a price of one unit' }]
    : []

const freightProblems = ({ freight }: OrderFile): OrderFileProblem[] => {
  if (!freight) return []
  const prices = (['amount', 'rate', 'bands', 'lane'] as const).filter((one) => freight[one] !== undefined)
  const isMoney = prices.some((one) => one !== 'lane') || freight.minimum !== undefined
  return [
    ...(prices.length > 1
      ? [{ field: `freight.${prices[1]}`, reason: `freight.${prices[0]} is given already` }]
      : []),
    ...(isMoney && !freight.currency ? [{ field: 'freight.currency', reason: 'needed beside a price' }] : []),
  ]
}

const laneProblems = (file: OrderFile, packs: Packs): OrderFileProblem[] => {
  const id = file.freight?.lane
  if (id === undefined) return []
  const here = packs.lanes.filter(
    (lane) => lane.mode === modeOf(file) && lane.countries.includes(file.destination ?? ''),
  )
  if (here.some((lane) => lane.id === id)) return []
  const known = here.map((lane) => lane.id).join(', ') || 'none to this destination by this mode'
  return [{ field: 'freight.lane', reason: `no such lane; known: ${known}` }]
}

const paymentProblems = ({ payment }: OrderFile, packs: Packs): OrderFileProblem[] =>
  payment?.method === undefined || packs.payments.some(({ id }) => id === payment.method)
    ? []
    : [
        {
          field: 'payment.method',
          reason: `one of ${packs.payments.map(({ id }) => id).join(', ') || 'none known'}`,
        },
      ]

const listed = (names: string[]): string => [...new Set(names)].join(', ') || 'none here'

/** Where there are no rules at all the report says so; then no name of a charge is wrong. */
const layerProblems = ({ duty }: OrderFile, pack: RulePack | undefined): OrderFileProblem[] =>
  Object.keys((pack && duty?.layers) ?? {})
    .filter((layer) => !layersIn(pack).includes(layer))
    .map((layer) => ({
      field: `duty.layers.${layer}`,
      reason: `not a duty of this destination on this day: ${listed(layersIn(pack))}`,
    }))

type Stated = NonNullable<OrderFile['fees']>[string]

const isSum = (figure: Stated): boolean => 'currency' in figure || figure.high === '0'

const feeProblem = (name: string, figure: Stated, pack: RulePack | undefined): string | undefined => {
  const charge = chargeNamed(pack, name)
  if (!charge) return `not a charge of this destination on this day: ${listed(chargeNames(pack))}`
  return isInMoney(charge) && !isSum(figure) ? NEEDS_MONEY : undefined
}

const feeProblems = ({ fees }: OrderFile, pack: RulePack | undefined): OrderFileProblem[] =>
  Object.entries((pack && fees) ?? {}).flatMap(([name, figure]) => {
    const reason = feeProblem(name, figure, pack)
    return reason ? [{ field: `fees.${name}`, reason }] : []
  })

/** A rate of a tax that the rules do not have would be lost without a word. */
const taxProblems = ({ taxPercent }: OrderFile, pack: RulePack | undefined): OrderFileProblem[] => {
  if (!taxPercent || !pack || pack.charges.some(({ assumption }) => assumption === 'tax')) return []
  const taxes = pack.charges.flatMap(({ id }) => (id.startsWith('tax/') ? [id.slice('tax/'.length)] : []))
  return [
    { field: 'taxPercent', reason: `the taxes here have rates of their own, in fees: ${listed(taxes)}` },
  ]
}

const regimeProblems = ({ regime }: OrderFile, pack: RulePack | undefined): OrderFileProblem[] => {
  if (regime === undefined || !pack) return []
  const regimes = (pack.charges ?? []).flatMap((charge) => charge.regime ?? [])
  const known = [...new Set([...regimes, ...Object.values(pack.regimes ?? {})])].map(String)
  return known.includes(regime)
    ? []
    : [{ field: 'regime', reason: `one of ${known.join(', ') || 'none here'}` }]
}

const isAssumption = (id: string): id is AssumptionId => id in ASSUMPTIONS

const assumptionProblem = (id: string, isMoney: boolean, pack: RulePack | undefined): string | undefined => {
  if (/^rate\/[A-Z]{3}$/.test(id) || pack?.charges.some(({ assumption }) => assumption === id))
    return undefined
  if (!isAssumption(id)) return 'no such assumption'
  if (ASSUMPTIONS[id].kind === 'money' && !isMoney) return NEEDS_MONEY
  return undefined
}

const assumptionProblems = ({ assumptions }: OrderFile, pack: RulePack | undefined): OrderFileProblem[] =>
  Object.entries(assumptions ?? {}).flatMap(([id, figure]) => {
    const reason = assumptionProblem(id, 'currency' in figure, pack)
    return reason ? [{ field: `assumptions.${id}`, reason }] : []
  })

/** What a schema cannot see: fields that exclude each other, and names that the packs do not have. */
export const problemsIn = (file: OrderFile, packs: Packs, pack: RulePack | undefined): OrderFileProblem[] => [
  ...manyStarts(file),
  ...abroadProblems(file),
  ...quantityProblems(file),
  ...freightProblems(file),
  ...laneProblems(file, packs),
  ...paymentProblems(file, packs),
  ...layerProblems(file, pack),
  ...feeProblems(file, pack),
  ...taxProblems(file, pack),
  ...regimeProblems(file, pack),
  ...assumptionProblems(file, pack),
  ...contradictionsIn(file, pack),
  ...limitProblems(file),
]
