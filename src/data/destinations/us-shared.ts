import type { RulePack } from '../../domain/landed-cost/rule-pack'
import { CHECKED, FOB } from './layers'
import { brokers } from './us-charges'

/** What never changed: duty on the price without freight abroad, entered in whole dollars. */
export const american = {
  countries: ['US'],
  currency: 'USD',
  checkedOn: CHECKED,
  basis: 'fob',
  customsValue: FOB,
  valueRound: { to: '1', way: 'half-up' },
  tariff: { is: 'table', table: 'us' },
  clearance: brokers,
} satisfies Partial<RulePack>
