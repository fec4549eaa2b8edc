import type { Evidence } from '../../domain/landed-cost/estimate'
import type { Charge } from '../../domain/landed-cost/rule-pack'

export const exactly = (value: string) => ({ low: value, likely: value, high: value })

export const official = (source: string, asOf: string): Evidence => ({ basis: 'official', source, asOf })
export const market = (source: string, asOf: string): Evidence => ({ basis: 'market', source, asOf })
export const recalled = (source: string): Evidence => ({ basis: 'recalled', source, asOf: '2026-11-22' })

export const CIF = ['goods', 'domestic-freight', 'origin-handling', 'main-freight', 'insurance']
/** Price with freight in China; the leg abroad and its insurance are not part of it. */
export const FOB = ['goods', 'domestic-freight']

/** The ordinary duty on the customs value: from the duty table or band of the pack, or the buyer's rate. */
export const ordinaryDuty = (evidence: Evidence): Charge => ({
  id: 'duty/mfn',
  assumption: 'duty',
  rate: { is: 'tariff', layer: 'mfn' },
  of: ['customs-value'],
  evidence,
})

/** Value added tax on what `of` adds up to, at the destination's standard rate. */
export const importVat = (of: string[], evidence: Evidence): Charge => ({
  id: 'tax/vat',
  assumption: 'tax',
  rate: { is: 'vat' },
  of,
  recoverable: true,
  evidence,
})

export const importGst = (of: string[], evidence: Evidence): Charge => ({
  ...importVat(of, evidence),
  id: 'tax/gst',
})
