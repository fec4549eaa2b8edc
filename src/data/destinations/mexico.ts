import type { RulePack } from '../../domain/landed-cost/rule-pack'
import { CHECKED, CIF, exactly, importVat, market, ordinaryDuty, percentCharge } from './layers'

const TARIFF = market(
  'Mexican tariff of 1 Jan 2026 on 1,463 lines of countries without an agreement (Alvarez & Marsal); other lines of the same chapters pay less',
  '2026-01-01',
)
const COURIER = market('Courier simplified rate 33.5 % up to 2,500 dollars, trade press', '2025-08-15')

/** Not every line of a chapter was raised: the low end is a line that was not. */
const raisedTo = (percent: string) => ({ low: '0', likely: percent, high: percent })

const SIMPLIFIED = {
  modes: ['express'],
  when: { of: ['goods'], upTo: { amount: '2500', currency: 'USD' } },
}

export const mexico: RulePack[] = [
  {
    id: 'mx-2026-01',
    countries: ['MX'],
    currency: 'MXN',
    validFrom: '2026-01-01',
    checkedOn: CHECKED,
    basis: 'cif',
    customsValue: CIF,
    tariff: { is: 'none' },
    charges: [
      {
        ...percentCharge('duty/mx-courier', '33.5', ['customs-value'], COURIER),
        modes: SIMPLIFIED.modes,
        when: [SIMPLIFIED.when],
      },
      {
        ...ordinaryDuty(TARIFF),
        rate: {
          is: 'goods',
          spans: [
            { codes: ['61', '62', '64', '48', '72', '73'], span: raisedTo('35') },
            {
              codes: ['50', '51', '52', '53', '54', '55', '56', '57', '58', '59', '60', '63'],
              span: raisedTo('25'),
            },
            { codes: ['33', '39', '41', '42', '43'], span: raisedTo('25') },
            { codes: ['9503', '9504', '9505'], span: raisedTo('30') },
            { codes: ['8703'], span: exactly('50') },
          ],
        },
        unless: [SIMPLIFIED],
      },
      { ...importVat(['customs-value', 'duty/mfn'], TARIFF), unless: [SIMPLIFIED] },
    ],
    notes: ['mx-chapters', 'mx-courier', 'mx-processing', 'duty-to-enter'],
    evidence: TARIFF,
  },
]
