import * as z from 'zod/mini'
import { supplierFacts } from './supplier'

/** What one page said of a supplier, from `at` until `lastAt` (ISO instants) without a change. */
export const sighting = z.object({
  at: z.string(),
  lastAt: z.string(),
  offerId: z.string(),
  facts: supplierFacts,
})
export type Sighting = z.infer<typeof sighting>

/** A supplier the buyer met, with every change seen, oldest first. */
export const supplierRecord = z.object({
  key: z.string(),
  firstSeen: z.string(),
  lastSeen: z.string(),
  sightings: z.array(sighting),
})
export type SupplierRecord = z.infer<typeof supplierRecord>
