import { expect, test } from 'vitest'
import type { CostLine } from '../../../domain/landed-cost/result'
import { translator } from '../../words/translator'
import { factorsText } from './factors-text'

const english = { t: translator('en'), language: 'en' as const }

const lineWith = (working: CostLine['working']): CostLine => ({
  id: 'main-freight',
  group: 'freight',
  amount: { is: 'unknown', missing: 'air-rate' },
  working,
  evidence: { basis: 'market', source: 'list' },
  recoverable: false,
})

test.each([
  {
    working: {
      base: { of: 'freight-rate', amount: { amount: '72', currency: 'USD' } },
      rate: { value: '72', per: 'wm' as const },
      quantity: { value: '1.5', unit: 'wm' },
    },
    says: 'freight rate $72.00 / W/M × 1.5 W/M',
    because: 'a price is said once, with what it is for',
  },
  {
    working: {
      base: { of: 'customs-value', amount: { amount: '1160.98', currency: 'USD' } },
      rate: { value: '10', per: 'percent' as const },
    },
    says: 'customs value $1,160.98 × 10 %',
    because: 'a percentage is of its base',
  },
  { working: {}, says: '', because: 'a quote is no product' },
])('“$says”: $because', ({ working, says }) => {
  expect(factorsText(english, lineWith(working))).toBe(says)
})
