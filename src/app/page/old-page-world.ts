import type { DrawnSource } from '../../adapters/pages/gather-page'

const KEY = Symbol.for('landfall.old-page-reader')
type World = { [KEY]?: DrawnSource | undefined }

/** Shared between the content script and what is put beside it: both are ours, and the page cannot see it. */
export const publishOldPageReader = (read: DrawnSource | undefined): void => {
  ;(globalThis as World)[KEY] = read
}

export const publishedOldPageReader = (): DrawnSource | undefined => (globalThis as World)[KEY]
