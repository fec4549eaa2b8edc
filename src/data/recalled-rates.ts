import type { DatedRate } from '../domain/landed-cost/packs'

/**
 * No dated market rate came with the project, so these are what its makers remember of 2025, with a span of
 * ten percent either way. They are never shown as known: the total they give is called a guess and asks for
 * the buyer's own rate. Currencies that may move by more than that in a year are left out: their rate is unknown.
 */
const remembered = (currency: string, low: string, likely: string, high: string): DatedRate => ({
  currency,
  yuan: { low, likely, high },
  evidence: { basis: 'recalled', source: 'Remembered from 2025, not a market rate', asOf: '2025-12-31' },
})

export const recalledRates: DatedRate[] = [
  remembered('USD', '6.40', '7.10', '7.80'),
  remembered('EUR', '7.40', '8.20', '9.00'),
  remembered('GBP', '8.55', '9.50', '10.45'),
  remembered('AUD', '4.20', '4.65', '5.10'),
  remembered('NZD', '3.75', '4.15', '4.55'),
  remembered('CAD', '4.60', '5.10', '5.60'),
  remembered('SGD', '4.95', '5.50', '6.05'),
  remembered('AED', '1.74', '1.93', '2.12'),
  remembered('SAR', '1.70', '1.89', '2.08'),
]
