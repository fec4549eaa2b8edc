import type { RulePack } from '../../domain/landed-cost/rule-pack'
import { CHECKED, CIF, exactly, FOB, importVat, ordinaryDuty, recalled } from './layers'

const GENERAL = recalled('Most countries: duty on price, freight and insurance; VAT on that and the duty')
const BY_CIF = recalled(
  'Duty on price, freight and insurance, VAT on that and the duty; national fees not read',
)
const SACU = recalled(
  'Southern African customs union: duty on the price without freight abroad, as South Africa',
)
const SWISS = recalled('Switzerland: duty on industrial goods abolished on 1 Jan 2024')

const shared = {
  // The VAT rates are of late 2025; for earlier entries they may be others.
  validFrom: '2026-01-01',
  checkedOn: CHECKED,
  tariff: { is: 'none' },
} satisfies Partial<RulePack>

const INDUSTRIAL = Array.from({ length: 73 }, (_, index) => String(index + 25))

export const switzerland: RulePack[] = [
  {
    ...shared,
    id: 'ch-2026-01',
    countries: ['CH', 'LI'],
    currency: 'CHF',
    basis: 'cif',
    customsValue: CIF,
    charges: [
      {
        ...ordinaryDuty(SWISS),
        // Chapter 35 has farm goods among its industrial ones.
        rate: {
          is: 'goods',
          spans: [{ codes: INDUSTRIAL.filter((chapter) => chapter !== '35'), span: exactly('0') }],
        },
      },
      importVat(['customs-value', 'duty/mfn', 'destination-handling', 'delivery'], SWISS),
    ],
    notes: ['general-rules', 'duty-to-enter'],
    evidence: SWISS,
  },
]

/** Countries that are known to count on CIF and of which nothing further was read. */
export const byCif: RulePack[] = [
  {
    ...shared,
    id: 'cif-2026-01',
    countries: ['NO', 'TR', 'EG', 'PK', 'BD', 'CL', 'PE', 'UG', 'TZ', 'RW'],
    basis: 'cif',
    customsValue: CIF,
    charges: [ordinaryDuty(BY_CIF), importVat(['customs-value', 'duty/mfn'], BY_CIF)],
    notes: ['general-rules', 'fees-not-read', 'duty-to-enter'],
    evidence: BY_CIF,
  },
]

/** The neighbours of South Africa in its customs union. */
export const byFob: RulePack[] = [
  {
    ...shared,
    id: 'fob-2026-01',
    countries: ['BW', 'LS', 'NA', 'SZ'],
    basis: 'fob',
    customsValue: FOB,
    charges: [ordinaryDuty(SACU), importVat(['customs-value', 'duty/mfn'], SACU)],
    notes: ['general-rules', 'fees-not-read', 'duty-to-enter'],
    evidence: SACU,
  },
]

/** Every country without rules of its own. */
export const everywhereElse: RulePack[] = [
  {
    ...shared,
    id: 'general-2026-01',
    countries: ['*'],
    basis: 'cif',
    customsValue: CIF,
    charges: [ordinaryDuty(GENERAL), importVat(['customs-value', 'duty/mfn'], GENERAL)],
    notes: ['general-rules', 'fees-not-read', 'duty-to-enter'],
    evidence: GENERAL,
  },
]
