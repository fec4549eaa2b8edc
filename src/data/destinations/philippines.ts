import type { Charge, RulePack } from '../../domain/landed-cost/rule-pack'
import { CHECKED, CIF, exactly, importVat, official, ordinaryDuty, recalled } from './layers'

const BOC = official('Philippine BOC: VAT on total landed cost; CAO 1-2001 broker schedule', CHECKED)
const SMALL_ENTRIES = recalled('CAO 1-2001, brokerage of entries up to 200,000 pesos')

const peso = (amount: string) => ({ amount, currency: 'PHP' })
/** Neither duty, tax nor customs' own fees are collected: CMTA s. 423, BOC. */
const DE_MINIMIS = { when: { of: ['goods', 'domestic-freight'], upTo: peso('10000') } }

const php = (id: string, rate: Charge['rate'], of: string[] = []): Charge => ({
  id,
  assumption: `layer/${id.replace(/^\w+\//, '')}`,
  rate,
  of,
  evidence: BOC,
})

/** The lower part of the broker schedule, from memory. */
const smallBrokerage: Charge = {
  ...php(
    'base/ph-brokerage-small',
    {
      is: 'steps',
      currency: 'PHP',
      steps: [
        { upTo: '10000', fixed: '1300' },
        { upTo: '20000', fixed: '2000' },
        { upTo: '30000', fixed: '2700' },
        { upTo: '40000', fixed: '3300' },
        { upTo: '50000', fixed: '3600' },
        { upTo: '60000', fixed: '4000' },
        { upTo: '100000', fixed: '4700' },
        { fixed: '5300' },
      ],
    },
    ['customs-value'],
  ),
  assumption: 'layer/ph-brokerage',
  when: [{ of: ['customs-value'], upTo: peso('200000') }],
  notional: true,
  evidence: SMALL_ENTRIES,
}

export const philippines: RulePack[] = [
  {
    id: 'ph-2016-01',
    countries: ['PH'],
    currency: 'PHP',
    validFrom: '2016-10-30',
    checkedOn: CHECKED,
    basis: 'cif',
    customsValue: CIF,
    tariff: { is: 'none' },
    charges: [
      { ...ordinaryDuty(BOC), unless: [DE_MINIMIS] },
      {
        ...php('fee/ph-stamp', { is: 'fixed', span: exactly('280'), currency: 'PHP' }),
        unless: [DE_MINIMIS],
      },
      {
        ...php(
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
        unless: [DE_MINIMIS],
      },
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
        when: [{ of: ['customs-value'], over: peso('200000') }],
        notional: true,
      },
      smallBrokerage,
      {
        ...importVat(
          [
            'customs-value',
            'duty/mfn',
            'base/ph-brokerage',
            'base/ph-brokerage-small',
            'destination-handling',
            'fee/ph-stamp',
            'fee/ph-processing',
          ],
          BOC,
        ),
        unless: [DE_MINIMIS],
      },
    ],
    notes: ['ph-brokerage-base', 'ph-insurance', 'duty-to-enter'],
    evidence: BOC,
  },
]
