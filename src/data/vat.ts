import type { VatRate } from '../domain/landed-cost/packs'
import rows from './vat-standard-rates.json'

const BASIS: Record<string, VatRate['evidence']['basis']> = {
  verified: 'official',
  secondary: 'market',
  recalled: 'recalled',
  base: 'market',
}

/** A sales tax, a VAT with levies on top or Brazil's ICMS is not worked out by one rate: left unknown. */
const taxOf = (tax: string | undefined): VatRate['tax'] => {
  if (tax === 'vat' || tax === 'gst' || tax === 'none') return tax
  return tax === 'consumption tax' ? 'vat' : 'other'
}

const rateOf = ([percent = '', tax, source = '', confidence = '']: string[]): VatRate => ({
  percent,
  tax: taxOf(tax),
  evidence: {
    basis: BASIS[confidence] ?? 'recalled',
    source: `Standard rate, ${source}`,
    asOf: '2025-10-01',
  },
})

/**
 * Standard VAT or GST of 141 countries, from ibericode/vat-rates and valeriansaliou/node-sales-tax (MIT) with
 * the project's own corrections. Reduced rates are not in it.
 */
export const vat: Record<string, VatRate> = Object.fromEntries(
  Object.entries(rows).map(([country, row]) => [country, rateOf(row)]),
)
