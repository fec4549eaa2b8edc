import type { Evidence } from '../estimate'
import type { Packs, TariffLine } from '../packs'
import type { Charge, RulePack } from '../rule-pack'

/*
 * Two made-up countries with round figures, so that a test can be redone in the head: AA counts goods to the port
 * (FOB), BB to its border (CIF). Duty is by the tariff lines given; the tax is 10 % on customs value, way and duty.
 */

const evidence: Evidence = { basis: 'market', source: 'example', asOf: '2026-11-22' }

const exactly = (value: string) => ({ low: value, likely: value, high: value })

const duty: Charge = {
  id: 'duty/mfn',
  assumption: 'duty',
  rate: { is: 'tariff', layer: 'mfn' },
  of: ['customs-value'],
  evidence,
}

const taxOn = (of: string[]): Charge => ({
  id: 'tax/vat',
  assumption: 'tax',
  rate: { is: 'percent', span: exactly('10') },
  of,
  recoverable: true,
  evidence,
})

const country = (code: string, rest: Pick<RulePack, 'basis' | 'customsValue' | 'charges'>): RulePack => ({
  id: `${code.toLowerCase()}-2026`,
  countries: [code],
  currency: 'USD',
  validFrom: '2026-01-01',
  checkedOn: '2026-11-22',
  tariff: { is: 'table', table: 'us' },
  notes: [],
  evidence,
  ...rest,
})

const fob = country('AA', {
  basis: 'fob',
  customsValue: ['goods', 'domestic-freight'],
  charges: [duty, taxOn(['customs-value', 'main-freight', 'insurance', 'duty/mfn'])],
})

const cif = country('BB', {
  basis: 'cif',
  customsValue: ['goods', 'domestic-freight', 'origin-handling', 'main-freight', 'insurance'],
  charges: [duty, taxOn(['customs-value', 'duty/mfn'])],
})

/** Packs with the tariff lines of heading 6402 given, and nothing general: what is not entered is not counted. */
export const plainPacks = (lines: TariffLine[] = [{ code: '64020000', layers: { mfn: '10' } }]): Packs => ({
  rules: [fob, cif],
  lanes: [],
  containers: [],
  transit: [
    { countries: ['AA', 'BB'], modes: ['sea'], days: { low: 30, high: 40 }, evidence },
    { countries: ['AA', 'BB'], modes: ['air'], days: { low: 5, high: 9 }, evidence },
  ],
  stages: [],
  holidays: [],
  duty: {
    us: { evidence, headings: { '6402': lines } },
    eu: { evidence, headings: {} },
    uk: { evidence, headings: {} },
  },
  vat: {},
  rates: [{ currency: 'USD', yuan: exactly('7'), evidence }],
  general: [],
  payments: [
    {
      id: 'card',
      fee: { low: '2', likely: '3', high: '4' },
      fixed: { span: exactly('5'), currency: 'USD' },
      margin: exactly('1'),
      protection: 'card-chargeback',
      needs: [],
      evidence,
    },
  ],
})
