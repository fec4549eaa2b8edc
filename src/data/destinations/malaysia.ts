import type { RulePack } from '../../domain/landed-cost/rule-pack'
import { CHECKED, CIF, exactly, importVat, market, official, ordinaryDuty } from './layers'

const LOW_VALUE_TAX = official('Malaysian low-value goods tax, carriers’ notices', '2024-01-01')
const SALES_TAX = market('Malaysian sales tax of 5 or 10 % by goods, some free', CHECKED)

const myr = (amount: string) => ({ amount, currency: 'MYR' })
/** Bought on line from a registered seller: the goods alone count. */
const LOW_VALUE = { of: ['goods'], upTo: myr('500') }
/** By air, courier and post: with freight and insurance. */
const EXEMPT = { modes: ['air', 'express', 'post'], when: { of: ['customs-value'], upTo: myr('500') } }

export const malaysia: RulePack[] = [
  {
    id: 'my-2024-01',
    countries: ['MY'],
    currency: 'MYR',
    validFrom: '2024-01-01',
    checkedOn: CHECKED,
    basis: 'cif',
    customsValue: CIF,
    tariff: { is: 'none' },
    charges: [
      { ...ordinaryDuty(LOW_VALUE_TAX), unless: [EXEMPT] },
      {
        id: 'tax/my-low-value',
        assumption: 'layer/my-low-value',
        rate: { is: 'percent', span: exactly('10') },
        of: ['goods'],
        when: [LOW_VALUE],
        evidence: LOW_VALUE_TAX,
      },
      {
        ...importVat(['customs-value', 'duty/mfn'], SALES_TAX),
        id: 'tax/my-sales',
        rate: { is: 'percent', span: { low: '5', likely: '10', high: '10' } },
        recoverable: false,
        unless: [{ when: LOW_VALUE }, EXEMPT],
      },
    ],
    notes: ['my-sales-tax', 'my-low-value', 'duty-to-enter'],
    evidence: LOW_VALUE_TAX,
  },
]
