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

const REMESSA = market('Remessa Conforme as reported in 2024', '2024-08-01')
const BRAZIL_TRADE = recalled('Brazil: II, IPI, PIS, COFINS and ICMS on each other, not worked out here')

/** Parcels of consumers; a commercial import carries a stack of taxes that is not in these rules. */
export const brazil: RulePack[] = [
  {
    id: 'br-2024-08',
    countries: ['BR'],
    currency: 'BRL',
    validFrom: '2024-08-01',
    checkedOn: '2026-11-22',
    basis: 'cif',
    customsValue: CIF,
    tariff: { is: 'none' },
    charges: [
      {
        id: 'duty/br-parcel',
        assumption: 'layer/br-parcel',
        // 20 % up to 50 dollars; above, 60 % less 20 dollars.
        rate: {
          is: 'steps',
          currency: 'USD',
          steps: [
            { upTo: '50', fixed: '0', percentOver: '20' },
            { fixed: '-20', percentOver: '60' },
          ],
        },
        of: ['customs-value'],
        importer: 'consumer',
        evidence: REMESSA,
      },
      {
        id: 'tax/br-icms',
        assumption: 'layer/br-icms',
        rate: { is: 'percent', span: { low: '17', likely: '17', high: '20' } },
        of: ['customs-value', 'duty/br-parcel'],
        inside: true,
        importer: 'consumer',
        evidence: REMESSA,
      },
      { ...ordinaryDuty(BRAZIL_TRADE), importer: 'business' },
      { ...importVat(['customs-value', 'duty/mfn'], BRAZIL_TRADE), importer: 'business' },
    ],
    notes: ['br-trade-not-covered'],
    evidence: REMESSA,
  },
]

export const otherUnionMembers: RulePack[] = [
  {
    id: 'eaeu-2026-01',
    countries: ['RU', 'BY', 'AM'],
    validFrom: '2026-01-01',
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
    id: 'general-2026-01',
    countries: ['*'],
    // The VAT rates are of late 2025; for earlier entries they may be others.
    validFrom: '2026-01-01',
    checkedOn: '2026-11-22',
    basis: 'cif',
    customsValue: CIF,
    tariff: { is: 'none' },
    charges: [ordinaryDuty(GENERAL), importVat(['customs-value', 'duty/mfn'], GENERAL)],
    notes: ['general-rules'],
    evidence: GENERAL,
  },
]
