import { join } from 'node:path'
import { type Plugin, runnerImport, transformWithOxc } from 'vite'
import type { SavedPage } from './saved-page.ts'

type Reader = Pick<typeof import('../../src/adapters/pages/read-offer'), 'readOffer' | 'readPageData'>
export type Outcome = ReturnType<Reader['readOffer']>

const ROOT = join(import.meta.dirname, '..', '..')
const FILE = join(ROOT, 'src/adapters/pages/read-offer.ts')

/** `tsconfig.json` extends one that only a build makes; the reader needs neither, also in a fresh checkout. */
const withoutTsconfig: Plugin = {
  name: 'landfall:without-tsconfig',
  enforce: 'pre',
  transform: (code, id) => (id.endsWith('.ts') ? transformWithOxc(code, id, { tsconfig: false }) : undefined),
}

/** The very reader that the extension ships; `src/` is written for a bundler, so Vite loads it. */
const loadReader = async (): Promise<Reader> => {
  const { module } = await runnerImport<Reader>(FILE, {
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    oxc: false,
    plugins: [withoutTsconfig],
  })
  return module
}

export const readSavedPage = async (page: SavedPage, url: string): Promise<Outcome> => {
  const { readOffer, readPageData } = await loadReader()
  return page.is === 'document' ? readOffer(page.document, url) : readPageData(page.data, url)
}
