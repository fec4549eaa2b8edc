import type { RulePack } from '../../domain/landed-cost/rule-pack'
import { CIF, exactly, FOB, importGst, importVat, market, official, ordinaryDuty, recalled } from './layers'

const GENERAL = recalled('Most countries: duty on price, freight and insurance; VAT on that and the duty')
const EAEU = recalled('EAEU Customs Code: freight to the union’s border counts when shown separately')
const CBSA = market('CBSA: value for duty and GST on commercial imports', '2026-11-22')
const SINGAPORE = official('Singapore Customs: GST on CIF, commission and duty', '2026-11-22')
const INDIA = official(
  'Indian customs: BCD, social welfare surcharge 10 % of BCD, IGST on their sum',
  '2026-11-22',
)

export const canada: RulePack[] = [
  {
    id: 'ca-2020-01',
    countries: ['CA'],
    currency: 'CAD',
    validFrom: '2020-07-01',
    checkedOn: '2026-11-22',
    basis: 'fob',
    customsValue: FOB,
    tariff: { is: 'none' },
    charges: [ordinaryDuty(CBSA), importGst(['customs-value', 'duty/mfn'], CBSA)],
    notes: ['ca-provincial-tax'],
    evidence: CBSA,
  },
]

export const singapore: RulePack[] = [
  {
    id: 'sg-2024-01',
    countries: ['SG'],
    currency: 'SGD',
    validFrom: '2024-01-01',
    checkedOn: '2026-11-22',
    basis: 'cif',
    customsValue: CIF,
    // Only alcohol, tobacco, vehicles and petroleum pay duty.
    tariff: { is: 'band', span: exactly('0'), evidence: SINGAPORE },
    charges: [ordinaryDuty(SINGAPORE), importGst(['customs-value', 'agent', 'duty/mfn'], SINGAPORE)],
    notes: [],
    evidence: SINGAPORE,
  },
]

export const india: RulePack[] = [
  {
    id: 'in-2025-09',
    countries: ['IN'],
    currency: 'INR',
    validFrom: '2025-09-22',
    checkedOn: '2026-11-22',
    basis: 'cif',
    customsValue: CIF,
    tariff: { is: 'none' },
    charges: [
      ordinaryDuty(INDIA),
      {
        id: 'duty/in-sws',
        assumption: 'layer/in-sws',
        rate: { is: 'percent', span: exactly('10') },
        of: ['duty/mfn'],
        evidence: INDIA,
      },
      importGst(['customs-value', 'duty/mfn', 'duty/in-sws'], INDIA),
    ],
    notes: ['in-bis'],
    evidence: INDIA,
  },
]

/** A commercial import to Brazil carries a stack of federal and state taxes that is not in these rules. */
export const notCovered: RulePack[] = [
  {
    id: 'br-not-covered',
    countries: ['BR'],
    currency: 'BRL',
    validFrom: '2000-01-01',
    checkedOn: '2026-11-22',
    basis: 'not-covered',
    customsValue: [],
    tariff: { is: 'none' },
    charges: [],
    notes: [],
    evidence: recalled('Brazil: II, IPI, PIS, COFINS and ICMS on each other'),
  },
]

export const otherUnionMembers: RulePack[] = [
  {
    id: 'eaeu-general',
    countries: ['RU', 'BY', 'AM'],
    validFrom: '2000-01-01',
    checkedOn: '2026-11-22',
    basis: 'cif-to-union-border',
    customsValue: CIF,
    freightShare: { span: { low: '65', likely: '100', high: '100' }, evidence: EAEU },
    tariff: { is: 'none' },
    charges: [ordinaryDuty(EAEU), importVat(['customs-value', 'duty/mfn'], EAEU)],
    notes: ['general-rules', 'eaeu-conformity', 'eaeu-duty-per-kg', 'eaeu-freight-share'],
    evidence: EAEU,
  },
]

/** Every country without rules of its own. */
export const everywhereElse: RulePack[] = [
  {
    id: 'general-cif',
    countries: ['*'],
    validFrom: '2000-01-01',
    checkedOn: '2026-11-22',
    basis: 'cif',
    customsValue: CIF,
    tariff: { is: 'none' },
    charges: [ordinaryDuty(GENERAL), importVat(['customs-value', 'duty/mfn'], GENERAL)],
    notes: ['general-rules'],
    evidence: GENERAL,
  },
]
