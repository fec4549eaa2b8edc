import { join } from 'node:path'
import { runnerImport } from 'vite'
import type { SavedPage } from './saved-page.ts'

type Reader = Pick<typeof import('../../src/adapters/pages/read-offer'), 'readOffer' | 'readPageData'>
export type Outcome = ReturnType<Reader['readOffer']>

const ROOT = join(import.meta.dirname, '..', '..')
const FILE = join(ROOT, 'src/adapters/pages/read-offer.ts')

/** The very reader that the extension ships; `src/` is written for a bundler, so Vite loads it. */
const loadReader = async (): Promise<Reader> => {
  const { module } = await runnerImport<Reader>(FILE, { root: ROOT, configFile: false, logLevel: 'silent' })
  return module
}

export const readSavedPage = async (page: SavedPage, url: string): Promise<Outcome> => {
  const { readOffer, readPageData } = await loadReader()
  return page.is === 'document' ? readOffer(page.document, url) : readPageData(page.data, url)
}
