import { expect, test } from 'vitest'
import { categoryPriors } from '../../data/category-priors'
import { packs } from '../../data/packs'
import { transportMode } from '../../domain/buyer'
import { ASSUMPTIONS } from '../../domain/landed-cost/assumptions'
import { baseName } from '../../domain/landed-cost/charge-base'
import { evidence } from '../../domain/landed-cost/estimate'
import { paymentMethod } from '../../domain/landed-cost/packs'
import { landedCost } from '../../domain/landed-cost/result'
import { isWordKey, translator } from './translator'

const charges = packs.rules.flatMap((pack) => pack.charges)
const layers = charges.map(({ assumption }) => assumption)
const currencies = [
  ...packs.rules.flatMap(({ currency }) => currency ?? []),
  ...packs.lanes.map(({ currency }) => currency),
  ...charges.flatMap(({ rate }) =>
    rate.is === 'steps' ? [rate.currency, rate.paidIn ?? 'USD'] : rate.is === 'fixed' ? [rate.currency] : [],
  ),
]
const LINES = [
  'goods',
  'domestic-freight',
  'agent',
  'inspection',
  'payment-fee',
  'currency-margin',
  'origin-handling',
  'main-freight',
  'insurance',
  'destination-handling',
  'delivery',
  'clearance',
  'rounding',
  'vat-invoice',
  'tooling',
  'samples',
  'repacking',
  'export-clearance',
  'conformity',
  'payment-fixed',
  'cost-of-money',
  'other',
  'duty/mfn',
  'tax/vat',
]
const MISSING = [
  'price',
  'variant',
  'moq',
  'domestic-freight',
  'unit-weight',
  'volume',
  'clearance',
  'rules',
  'exchange-rate',
  'unit-measure',
  'days-tied-up',
  'defects',
]
const BASES = [
  'unit-price',
  'goods',
  'goods+domestic-freight',
  'spend-in-china',
  'freight-rate',
  'goods+domestic-freight+main-freight',
  'paid-to-seller',
  'tooling',
  'duty-rate',
  'money-tied-up',
]
const CAUSES = [
  'price',
  'weight',
  'volume',
  'freight-rate',
  'hs',
  'regime',
  'exchange-rate',
  'exchange-rate-other',
  'domestic-freight',
  'clearance',
  'freight-share',
  'payment-fixed',
  'currency-margin',
  'days-tied-up',
  ...packs.general.map(({ id }) => id),
]
const NOTES = [
  'exchange-rate-missing',
  'exchange-rate-recalled',
  'exchange-rate-recalled-other',
  'exchange-rate-age',
  'exchange-rate-age-other',
  'rules-not-covered',
  'all-in-lane',
  'hs-not-confirmed',
  'duty-not-ad-valorem',
  'exchange-rate-missing-other',
  'hs-lines-open',
  'duty-band',
  'duty-compound',
  'remedy-possible',
  'ddp-no-entry',
  'incoterm-sea-only',
  'incoterm-freight-not-split',
  'incoterm-insurance-not-split',
  'customs-value-assessed',
  'range-open',
  'air-minimum',
  'weight-suspicious',
  'density-suspicious',
  'domestic-freight-first-unit',
  'domestic-freight-by-weight',
  'not-counted',
  'estimate-only',
]
const isOpen = (span: { low: string; high: string } | undefined): boolean => span?.low !== span?.high
const spread = charges.filter(({ rate }) => {
  if (rate.is === 'goods') return true
  if (rate.is === 'steps') return isOpen(rate.times)
  return (rate.is === 'percent' || rate.is === 'fixed') && isOpen(rate.span)
})
const bases = charges.filter(({ of, rate }) => of.length > 0 && rate.is !== 'fixed' && rate.is !== 'per-kg')

test.each([
  { of: 'line', codes: [...LINES, ...charges.filter(({ notional }) => !notional).map(({ id }) => id)] },
  {
    of: 'missing',
    codes: [
      ...MISSING,
      ...transportMode.options.map((mode) => `${mode}-rate`),
      ...charges
        .filter(({ rate, inside }) => inside || ['tariff', 'steps', 'vat', 'goods', 'open'].includes(rate.is))
        .map(({ assumption }) => assumption),
      ...currencies.map((currency) => `rate/${currency}`),
    ],
  },
  {
    of: 'assumption',
    codes: [
      ...Object.keys(ASSUMPTIONS),
      ...layers,
      ...currencies.filter((one) => one !== 'CNY').map((one) => `rate/${one}`),
    ],
  },
  { of: 'base', codes: [...BASES, ...bases.map(baseName)] },
  { of: 'cause', codes: [...CAUSES, ...spread.map(({ assumption }) => assumption)] },
  {
    of: 'note',
    codes: [
      ...NOTES,
      ...packs.rules.flatMap(({ notes }) => notes),
      'pack-old',
      'duty-usual',
      'origin-proof-saves',
      'origin-proof-may-save',
      'origin-proof-used',
      ...categoryPriors.flatMap(({ flags }) => flags).map((flag) => `flag-${flag}`),
    ],
  },
  { of: 'payment', codes: packs.payments.flatMap(({ id }) => [id, `${id}.note`]) },
  { of: 'payment-need', codes: packs.payments.flatMap(({ needs }) => needs) },
  { of: 'protection', codes: paymentMethod.shape.protection.options },
  { of: 'basis', codes: evidence.shape.basis.options },
  { of: 'mode', codes: transportMode.options },
  { of: 'confidence', codes: landedCost.shape.confidence.options },
])('every $of the cost engine can name has words', ({ of, codes }) => {
  expect([...new Set(codes)].filter((code) => !isWordKey(`cost.${of}.${code}`))).toEqual([])
})

test.each(['en', 'ru'] as const)(
  'the note on what is not counted names only what is missing (%s)',
  (language) => {
    const slots = {
      vatinvoice: 'no',
      inspection: 'no',
      currencymargin: 'no',
      originhandling: 'no',
      insurance: 'no',
    }
    const said = translator(language)('cost.note.not-counted', {
      ...slots,
      destinationhandling: 'no',
      delivery: 'yes',
    })
    expect(said).toMatch(/delivery to your door|доставка до двери/)
    expect(said).not.toMatch(/inspection|инспекция/)
  },
)
