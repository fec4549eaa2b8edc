import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

/** Bytes as shipped (minified), and as a store's package or the disk cache compresses them. */
export type Size = { name: string; bytes: number; gzip: number }

const ROOT = join(import.meta.dirname, '..', '..')

const sizeOf = (name: string, code: string | Uint8Array): Size => ({
  name,
  bytes: Buffer.byteLength(code),
  gzip: gzipSync(code).length,
})

const SCRIPTS = ['content-scripts/offer.js', 'background.js', 'panel.js']

/** Of the package that was built last; nothing where none was. */
const builtSizes = (): Size[] =>
  ['chrome-mv3', 'firefox-mv2'].flatMap((target) =>
    SCRIPTS.map((script) => join('.output', target, script))
      .filter((file) => existsSync(join(ROOT, file)))
      .map((file) => sizeOf(file, readFileSync(join(ROOT, file)))),
  )

const PARTS = {
  'cost engine': 'src/domain/landed-cost/landed-cost.ts',
  'packs (rules, lanes, rates)': 'src/data/packs.ts',
}

const bundled = async (entry: string): Promise<string> => {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: { write: false, target: 'es2022', lib: { entry: join(ROOT, entry), formats: ['es'] } },
  })
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  return outputs.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n')
}

/** What a script grows by that takes one of these in, with the libraries it needs. */
const partSizes = (): Promise<Size[]> =>
  Promise.all(Object.entries(PARTS).map(async ([name, entry]) => sizeOf(name, await bundled(entry))))

export const sizes = async (): Promise<Size[]> => [...builtSizes(), ...(await partSizes())]
