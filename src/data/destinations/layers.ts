import type { Evidence } from '../../domain/landed-cost/estimate'
import type { Charge } from '../../domain/landed-cost/rule-pack'

export const exactly = (value: string) => ({ low: value, likely: value, high: value })

export const official = (source: string, asOf: string): Evidence => ({ basis: 'official', source, asOf })
export const market = (source: string, asOf: string): Evidence => ({ basis: 'market', source, asOf })
export const recalled = (source: string): Evidence => ({ basis: 'recalled', source, asOf: '2026-11-22' })

export const CIF = ['goods', 'domestic-freight', 'origin-handling', 'main-freight', 'insurance']
/** Price with freight in China; the leg abroad and its insurance are not part of it. */
export const FOB = ['goods', 'domestic-freight']

/** The day the figures here were last held against their sources. */
export const CHECKED = '2026-11-22'

/** Parcels of couriers and the post; everything else is cargo. */
export const PARCEL = ['express', 'post']

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

/** A percentage that the buyer replaces by `layer/<name>`. */
export const percentCharge = (id: string, percent: string, of: string[], evidence: Evidence): Charge => ({
  id,
  assumption: `layer/${id.replace(/^\w+\//, '')}`,
  rate: { is: 'percent', span: exactly(percent) },
  of,
  evidence,
})

/** A sum of money for each shipment, replaced by `layer/<name>`. */
export const fixedCharge = (id: string, amount: string, currency: string, evidence: Evidence): Charge => ({
  id,
  assumption: `layer/${id.replace(/^\w+\//, '')}`,
  rate: { is: 'fixed', span: exactly(amount), currency },
  of: [],
  evidence,
})

/** A charge known to exist without a figure: unknown until the buyer enters it. */
export const openCharge = (
  id: string,
  unit: 'percent' | 'money',
  of: string[],
  evidence: Evidence,
): Charge => ({
  id,
  assumption: `layer/${id.replace(/^\w+\//, '')}`,
  rate: { is: 'open', unit },
  of,
  evidence,
})
