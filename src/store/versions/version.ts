import type { Transaction } from 'dexie'

/** One released schema: only the tables it changed, and the step from the one before. */
export type Version = {
  number: number
  stores: Record<string, string | null>
  upgrade?: (transaction: Transaction) => PromiseLike<void>
}
