import type { Packs } from '../../../domain/landed-cost/packs'
import { mergePacks } from '../../../domain/pack-file/merge-packs'
import { type PackChange, packDifference } from '../../../domain/pack-file/pack-difference'
import type { PackFile } from '../../../domain/pack-file/pack-file'

/**
 * What would change in costs if `file` were put beside the files that are used: `base` is what came with Landfall,
 * `used` the oldest added first. Where a file of a later day says something else already, nothing changes.
 */
export const effectiveChanges = (base: Packs, used: PackFile[], file: PackFile): PackChange[] => {
  const { rules, lanes, transit, rates, vat, general, payments, holidays } = mergePacks(base, [...used, file])
  const after = { rules, lanes, transit, rates, vat, general, payments, holidays }
  return packDifference(mergePacks(base, used), { ...file, ...after })
}
