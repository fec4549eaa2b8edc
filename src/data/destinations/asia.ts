import type { Charge, RulePack } from '../../domain/landed-cost/rule-pack'
import { CIF, exactly, importVat, official, ordinaryDuty, recalled } from './layers'

const JAPAN = official('Japan Customs FAQ 1111: rates and small-value exemption', '2026-11-22')
const JAPAN_ROUNDING = recalled('Japan: amounts cut to 1,000 and 100 yen')
const INDONESIA = official(
  'PMK 4/2025: consignments, 7.5 % flat, amounts rounded up to 1,000 rupiah',
  '2025-03-05',
)
const INDONESIA_TAX = recalled('Indonesian PPN 11 % effective')
const PHILIPPINES = official(
  'Philippine BOC: VAT on total landed cost; CAO 1-2001 broker schedule',
  '2026-11-22',
)
const MALAYSIA = official('Malaysian low-value goods tax, carriers’ notices', '2024-01-01')

const cut = (to: string) => ({ to, way: 'down' as const })
const up = (to: string) => ({ to, way: 'up' as const })
const SMALL_JP = { of: ['customs-value'], upTo: { amount: '10000', currency: 'JPY' } }

const japaneseTax = (id: string, percent: string, of: string[], base?: ReturnType<typeof cut>): Charge => ({
  id: `tax/${id}`,
  assumption: `layer/${id}`,
  rate: { is: 'percent', span: exactly(percent) },
  of,
  ...(base ? { baseRound: base } : {}),
  round: cut('100'),
  unless: [{ when: SMALL_JP }],
  recoverable: true,
  evidence: JAPAN,
})

export const japan: RulePack[] = [
  {
    id: 'jp-2019-10',
    countries: ['JP'],
    currency: 'JPY',
    validFrom: '2019-10-01',
    checkedOn: '2026-11-22',
    basis: 'cif',
    customsValue: CIF,
    tariff: { is: 'none' },
    charges: [
      {
        ...ordinaryDuty(JAPAN_ROUNDING),
        baseRound: cut('1000'),
        round: cut('100'),
        unless: [{ when: SMALL_JP }],
      },
      japaneseTax('jp-national', '7.8', ['customs-value', 'duty/mfn'], cut('1000')),
      // The local part is 22/78 of the national one.
      japaneseTax('jp-local', '28.205128205128205128', ['tax/jp-national']),
    ],
    notes: ['jp-small-exceptions'],
    evidence: JAPAN,
  },
]

const CONSIGNMENT = { of: ['goods'], upTo: { amount: '1500', currency: 'USD' } }

export const indonesia: RulePack[] = [
  {
    id: 'id-2025-03',
    countries: ['ID'],
    currency: 'IDR',
    validFrom: '2025-03-05',
    checkedOn: '2026-11-22',
    basis: 'cif',
    customsValue: CIF,
    tariff: { is: 'none' },
    charges: [
      {
        id: 'duty/id-consignment',
        assumption: 'layer/id-consignment',
        rate: { is: 'percent', span: exactly('7.5') },
        of: ['customs-value'],
        modes: ['express'],
        when: [CONSIGNMENT, { of: ['goods'], over: { amount: '3', currency: 'USD' } }],
        round: up('1000'),
        evidence: INDONESIA,
      },
      { ...ordinaryDuty(INDONESIA), modes: ['air', 'sea', 'rail', 'truck'], round: up('1000') },
      {
        ...ordinaryDuty(INDONESIA),
        modes: ['express'],
        round: up('1000'),
        unless: [{ when: CONSIGNMENT }],
      },
      {
        ...importVat(['customs-value', 'duty/mfn', 'duty/id-consignment'], INDONESIA_TAX),
        rate: { is: 'percent', span: exactly('11') },
        round: up('1000'),
      },
    ],
    notes: ['id-special-goods'],
    evidence: INDONESIA,
  },
]

const php = (id: string, rate: Charge['rate'], of: string[] = []): Charge => ({
  id,
  assumption: `layer/${id.replace(/^\w+\//, '')}`,
  rate,
  of,
  evidence: PHILIPPINES,
})

export const philippines: RulePack[] = [
  {
    id: 'ph-2016-01',
    countries: ['PH'],
    currency: 'PHP',
    validFrom: '2016-10-30',
    checkedOn: '2026-11-22',
    basis: 'cif',
    customsValue: CIF,
    tariff: { is: 'none' },
    charges: [
      ordinaryDuty(PHILIPPINES),
      php('fee/ph-stamp', { is: 'fixed', span: exactly('280'), currency: 'PHP' }),
      php(
        'fee/ph-processing',
        {
          is: 'steps',
          currency: 'PHP',
          steps: [
            { upTo: '250000', fixed: '250' },
            { upTo: '500000', fixed: '500' },
            { upTo: '750000', fixed: '750' },
            { fixed: '1000' },
          ],
        },
        ['customs-value'],
      ),
      {
        // The statutory broker's fee is a step of the tax base; what the broker bills is the clearance line.
        ...php(
          'base/ph-brokerage',
          {
            is: 'steps',
            currency: 'PHP',
            steps: [{ upTo: '200000' }, { fixed: '5300', percentOver: '0.125', from: '200000' }],
          },
          ['customs-value'],
        ),
        notional: true,
      },
      importVat(
        [
          'customs-value',
          'duty/mfn',
          'base/ph-brokerage',
          'destination-handling',
          'fee/ph-stamp',
          'fee/ph-processing',
        ],
        PHILIPPINES,
      ),
    ],
    notes: ['ph-brokerage-base'],
    evidence: PHILIPPINES,
  },
]

const LOW_VALUE = { of: ['goods'], upTo: { amount: '500', currency: 'MYR' } }

export const malaysia: RulePack[] = [
  {
    id: 'my-2024-01',
    countries: ['MY'],
    currency: 'MYR',
    validFrom: '2024-01-01',
    checkedOn: '2026-11-22',
    basis: 'cif',
    customsValue: CIF,
    tariff: { is: 'none' },
    charges: [
      { ...ordinaryDuty(MALAYSIA), unless: [{ importer: 'consumer', when: LOW_VALUE }] },
      {
        id: 'tax/my-low-value',
        assumption: 'layer/my-low-value',
        rate: { is: 'percent', span: exactly('10') },
        of: ['goods'],
        importer: 'consumer',
        when: [LOW_VALUE],
        evidence: MALAYSIA,
      },
      {
        // Sales tax of 5 or 10 % by goods: nobody but the buyer knows which.
        ...importVat(['customs-value', 'duty/mfn'], MALAYSIA),
        recoverable: false,
        unless: [{ importer: 'consumer', when: LOW_VALUE }],
      },
    ],
    notes: [],
    evidence: MALAYSIA,
  },
]
