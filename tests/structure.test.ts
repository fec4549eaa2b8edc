import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { parseSync } from 'oxc-parser'
import { expect, test } from 'vitest'

/**
 * The layer table of the architecture: who may import whom. Change the table and this test in one commit
 * and say why in it. Tests beside the code may import what they like.
 */
const LAYERS: Record<string, { mayImport: string[]; packages: string[]; mustNotTouch: string[] }> = {
  'src/domain': {
    mayImport: ['src/domain'],
    // Days are counted by a library that takes them as arguments; there is no clock in it.
    packages: ['zod/mini', 'big.js', 'date-fns'],
    mustNotTouch: [
      'document',
      'window',
      'browser',
      'chrome',
      'fetch',
      'Date.now',
      'Math.random',
      'new Date()',
    ],
  },
  'src/data': {
    mayImport: ['src/domain', 'src/data'],
    packages: ['zod/mini'],
    mustNotTouch: [
      'document',
      'window',
      'browser',
      'chrome',
      'fetch',
      'Date.now',
      'Math.random',
      'new Date()',
    ],
  },
  'src/adapters': {
    mayImport: ['src/domain', 'src/data', 'src/adapters'],
    packages: ['zod/mini', 'big.js'],
    mustNotTouch: ['browser', 'chrome', 'globalThis.document', 'window.document', 'fetch', 'indexedDB'],
  },
  // Forwarders' spreadsheets in, cost sheets out: heavy libraries that only the Desk loads.
  'src/adapters/sheets': {
    mayImport: ['src/domain', 'src/adapters/sheets'],
    packages: ['papaparse', 'read-excel-file', 'write-excel-file', 'zod/mini'],
    mustNotTouch: ['browser', 'chrome', 'fetch', 'indexedDB'],
  },
  'src/store': {
    mayImport: ['src/domain', 'src/store'],
    packages: ['zod/mini', 'dexie'],
    mustNotTouch: ['document', 'window'],
  },
  'src/app/messages': {
    mayImport: ['src/domain', 'src/app/messages'],
    packages: ['zod/mini'],
    mustNotTouch: ['document', 'window', 'browser', 'chrome', 'fetch', 'indexedDB'],
  },
  'src/app/settings': {
    mayImport: ['src/domain', 'src/app/settings'],
    packages: ['zod/mini', 'wxt/browser'],
    mustNotTouch: ['document', 'window', 'indexedDB', 'fetch'],
  },
  // The only place that asks the network, and only where the buyer allowed it.
  'src/app/rates': {
    mayImport: ['src/domain', 'src/data', 'src/adapters/rates', 'src/app/rates'],
    packages: ['zod/mini', 'wxt/browser'],
    mustNotTouch: ['document', 'window', 'indexedDB'],
  },
  'src/app/page': {
    mayImport: [
      'src/domain',
      'src/data',
      'src/adapters',
      'src/app/messages',
      'src/app/settings',
      'src/app/page',
    ],
    packages: ['zod/mini', 'wxt/browser'],
    mustNotTouch: ['indexedDB', 'fetch'],
  },
  'src/app/library': {
    mayImport: [
      'src/domain',
      'src/data',
      'src/adapters',
      'src/store',
      'src/app/messages',
      'src/app/settings',
      'src/app/rates',
      'src/app/library',
    ],
    // Customs codes are found by words in the background, where their labels are.
    packages: ['zod/mini', 'wxt/browser', 'minisearch'],
    mustNotTouch: ['document'],
  },
  'src/ui/overlay': {
    mayImport: [
      'src/domain',
      'src/data',
      'src/app/messages',
      'src/app/page',
      'src/ui/overlay',
      'src/ui/parts',
      'src/ui/words',
    ],
    packages: ['react', 'react-dom', 'zod/mini'],
    mustNotTouch: ['indexedDB', 'fetch', 'browser', 'chrome'],
  },
  'src/ui/desk': {
    mayImport: [
      'src/domain',
      'src/data',
      'src/adapters/sheets',
      'src/app/messages',
      'src/app/library',
      'src/app/rates',
      'src/ui/desk',
      'src/ui/parts',
      'src/ui/words',
    ],
    packages: ['react', 'react-dom', 'zod/mini', 'dexie-react-hooks', 'minisearch', 'recharts'],
    mustNotTouch: ['indexedDB', 'fetch', 'browser', 'chrome'],
  },
  'src/ui/parts': {
    mayImport: ['src/domain', 'src/data', 'src/ui/parts', 'src/ui/words'],
    packages: ['react', 'react-dom'],
    mustNotTouch: ['indexedDB', 'fetch', 'browser', 'chrome'],
  },
  'src/ui/words': {
    mayImport: ['src/ui/words'],
    packages: ['intl-messageformat'],
    mustNotTouch: ['document', 'browser'],
  },
  entrypoints: {
    mayImport: ['src/ui', 'src/app'],
    packages: ['wxt/utils', 'wxt/browser', 'react', 'react-dom'],
    mustNotTouch: ['indexedDB', 'fetch'],
  },
}

const ROOT = join(import.meta.dirname, '..')

const sources = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\.d\.ts$/.test(file))

const layerOf = (file: string): string | undefined =>
  Object.keys(LAYERS)
    .filter((layer) => file === layer || file.startsWith(`${layer}/`))
    .sort((a, b) => b.length - a.length)[0]

type Import = { file: string; wants: string }

const importsOf = (file: string): Import[] => {
  const { module } = parseSync(file, readFileSync(join(ROOT, file), 'utf8'))
  const named = [...module.staticImports, ...module.staticExports.flatMap((e) => e.entries)]
    .map((entry) => ('moduleRequest' in entry ? entry.moduleRequest?.value : undefined))
    .filter((value): value is string => typeof value === 'string')
  return [...new Set(named)].map((wants) => ({ file, wants }))
}

const isForbidden = ({ file, wants }: Import): boolean => {
  const layer = LAYERS[layerOf(file) ?? '']
  if (!layer) return true
  const bare = wants.split('?')[0] ?? wants
  if (!bare.startsWith('.'))
    return !layer.packages.some((name) => bare === name || bare.startsWith(`${name}/`))
  const target = normalize(relative(ROOT, join(ROOT, dirname(file), bare)))
  return !layer.mayImport.some((allowed) => target === allowed || target.startsWith(`${allowed}/`))
}

const files = [...sources('src'), ...sources('entrypoints')]

test('there are sources to check', () => {
  expect(files.length).toBeGreaterThan(10)
})

test('every source file belongs to a layer', () => {
  expect(files.filter((file) => !layerOf(file))).toEqual([])
})

test('each layer imports only what the table allows', () => {
  expect(files.flatMap(importsOf).filter(isForbidden)).toEqual([])
})

const touches = (code: string, name: string): boolean => {
  const word = name.replaceAll(/[.()]/g, '\\$&')
  return new RegExp(`(?<![\\w.'"\`/-])${word}(?:\\s*[.(]|\\b(?=[,;)\\s]*$))`, 'm').test(code)
}

/** Words on screen may speak of a browser or a window. */
const withoutStrings = (code: string): string => code.replaceAll(/'(?:[^'\\\n]|\\.)*'/g, "''")

const withoutComments = (code: string): string =>
  code
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/^\s*\/\/.*$/gm, '')
    .replaceAll(/\s\/\/ .*$/gm, '')

/** A parameter or import of that name is that file's own, not the global. */
const declares = (code: string, name: string): boolean =>
  new RegExp(`(?:\\(|,|const|let|import|\\{)\\s*(?:\\{[^}]*\\b)?${name}\\b\\s*(?:[:,})=]|\\s+from)`).test(
    code,
  )

test('no layer touches what it must not', () => {
  const offences = files.flatMap((file) => {
    const code = withoutStrings(withoutComments(readFileSync(join(ROOT, file), 'utf8')))
    const names = LAYERS[layerOf(file) ?? '']?.mustNotTouch ?? []
    return names
      .filter((name) => touches(code, name) && !declares(code, name))
      .map((name) => `${file}: ${name}`)
  })
  expect(offences).toEqual([])
})
