import { expect, test } from 'vitest'
import type { CostLine, LandedCost } from '../../../domain/landed-cost/result'
import { translator } from '../../words/translator'
import { costAsText } from './cost-as-text'

const line = (facts: Partial<CostLine> & Pick<CostLine, 'id' | 'group' | 'amount'>): CostLine => ({
  working: {},
  evidence: { basis: 'official', source: 'Tariff of 2026', asOf: '2026-07-24' },
  recoverable: false,
  ...facts,
})

const known = (low: string, likely: string, high: string): CostLine['amount'] => ({
  is: 'known',
  span: { low, likely, high },
})

const span = { low: '90', likely: '100', high: '115' }

const cost: LandedCost = {
  currency: 'USD',
  destination: 'NG',
  mode: 'sea',
  entryDate: '2026-11-22',
  quantity: 10,
  lines: [
    line({
      id: 'duty/mfn',
      group: 'border',
      amount: known('10', '12', '14'),
      working: {
        base: { of: 'customs-value', amount: { amount: '120', currency: 'USD' } },
        rate: { value: '10', per: 'percent' },
      },
      rule: { id: 'ng-2026', validFrom: '2026-01-01' },
    }),
    line({ id: 'goods', group: 'goods', amount: known('75', '75', '75') }),
    line({ id: 'clearance', group: 'border', amount: { is: 'unknown', missing: 'clearance' } }),
  ],
  cash: { is: 'complete', span },
  afterTax: { is: 'complete', span },
  perUnit: { is: 'complete', span: { low: '9', likely: '10', high: '11.5' } },
  customsValue: { amount: '120', currency: 'USD' },
  shipment: {},
  confidence: 'fair',
  causes: [],
  notes: [],
}

const subject = { name: '保温杯 | 500ml', url: 'https://detail.1688.com/offer/1.html', quantity: '10 pieces' }
const english = { t: translator('en'), language: 'en' as const }
const text = () => costAsText(english, { cost, subject, madeOn: '2026-11-20' })

test('whoever gets the text can redo a line: base, rate, amount, rule, source and date', () => {
  expect(text()).toContain('customs value $120.00 × 10 %')
  expect(text()).toContain('$12.00 (10.00 to 14.00)')
  expect(text()).toContain('official: Tariff of 2026; Jul 24, 2026; ng-2026, in force since Jan 1, 2026')
})

test('an unknown charge is written out as unknown, never left empty or at zero', () => {
  expect(text()).toMatch(/\| Customs clearance \| unknown \|/)
})

test('lines stand in the order of the journey', () => {
  expect(text().indexOf('| Goods')).toBeLessThan(text().indexOf('| Import duty'))
})

test('it says for which day the rules are, when it was worked out, and that it is an estimate', () => {
  expect(text()).toContain('Rules of: Nov 22, 2026; worked out on: Nov 20, 2026')
  expect(text()).toContain('Planning estimate. Customs decide the code, the value and the duty.')
})

test('an incomplete cost says what is missing in place of a total', () => {
  const missing = { is: 'incomplete' as const, missing: ['clearance'], knownSoFar: span }
  const part = costAsText(english, {
    cost: { ...cost, cash: missing, perUnit: missing, afterTax: missing },
    subject,
    madeOn: '2026-11-20',
  })
  expect(part).toContain('Cash out in total: Incomplete: clearance fee missing')
})

test('what a file or a page calls a charge cannot break the table', () => {
  const named = line({
    id: 'surcharge/x',
    group: 'freight',
    amount: known('1', '1', '1'),
    name: 'fuel | war\nrisk',
  })
  const row = costAsText(english, { cost: { ...cost, lines: [named] }, subject, madeOn: '2026-11-20' })
  expect(row).toContain('| fuel \\| war risk | $1.00 |')
})
