import type { DutyTable, Lane, Packs, TariffLine } from '../landed-cost/packs'
import type { RulePack } from '../landed-cost/rule-pack'
import type { OrderFile } from './order-file'
import { STATED } from './stated'
import { withTaxBase } from './tax-base-from-file'

/** The heading under which a duty of the file itself stands in a tariff of one line. */
export const FILE_CODE = '0000'

const ownLine = ({ duty }: OrderFile): TariffLine => ({
  code: FILE_CODE,
  layers: {
    mfn: duty?.percent?.likely ?? '0',
    ...Object.fromEntries(Object.entries(duty?.layers ?? {}).map(([layer, { likely }]) => [layer, likely])),
  },
  specific: { mfn: { rates: duty?.specific ?? [], larger: duty?.combine === 'larger' } },
})

const ownTable = (file: OrderFile): DutyTable => ({
  evidence: STATED,
  headings: { [FILE_CODE]: [ownLine(file)] },
})

const withoutClearance = ({ clearance: _ours, ...pack }: RulePack): RulePack => pack

const rulesFor = (file: OrderFile, rules: RulePack[]): RulePack[] => {
  const counted = rules.map((pack) => withTaxBase(pack, file))
  const bare = file.defaults === 'ours' ? counted : counted.map(withoutClearance)
  if (!file.duty?.specific) return bare
  return bare.map((pack) => ({ ...pack, tariff: { is: 'table', table: 'eu' } }))
}

const isWanted = (file: OrderFile, { id }: Lane): boolean =>
  file.defaults === 'ours' || id === file.freight?.lane

/**
 * Our packs with the file's own lane and tariff line in them. Under `defaults: none` the costs that hardly any country
 * sets (an agent's usual fee, a broker's usual price, public freight rates) are left out: only what the file states
 * and what the country's rules charge is counted.
 */
export const packsFor = (file: OrderFile, packs: Packs, own: Lane[], apart: boolean): Packs => ({
  ...packs,
  rules: rulesFor(file, packs.rules),
  lanes: [...own, ...packs.lanes.filter((lane) => isWanted(file, lane))],
  general: file.defaults === 'ours' ? packs.general : [],
  duty: file.duty?.specific ? { ...packs.duty, eu: ownTable(file) } : packs.duty,
  rates: apart ? [] : packs.rates,
})
