import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What every page load pays for, in bytes of JavaScript. */
export const BUDGET = 40_000

/** Words that only the named library carries into a bundle, minified or not. */
const TOO_HEAVY: Record<string, RegExp> = {
  React: /react\.(?:transitional\.)?element|__reactFiber/,
  Dexie: /DexieError|\bDexie\b/,
  Zod: /\b_zod\b/,
  'WXT’s context, which tells the page our id,': /wxt:content-script-started/,
}

type Manifest = { content_scripts?: { matches: string[]; js?: string[] }[] }

const scriptsOf = (extension: string): string[][] => {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as Manifest
  return (manifest.content_scripts ?? []).map(({ js = [] }) => js)
}

const sizeOf = (extension: string, scripts: string[]): number =>
  scripts.reduce((sum, script) => sum + statSync(join(extension, script)).size, 0)

const librariesIn = (extension: string, scripts: string[]): string[] => {
  const code = scripts.map((script) => readFileSync(join(extension, script), 'utf8')).join('\n')
  return Object.keys(TOO_HEAVY).filter((library) => TOO_HEAVY[library]?.test(code))
}

export type Weight = { bytes: number; complaints: string[] }

/** The scripts that an unpacked extension puts into a page by itself: their size, and what is wrong with them. */
export const weigh = (extension: string): Weight => {
  const scripts = scriptsOf(extension)
  const bytes = scripts.reduce((sum, group) => sum + sizeOf(extension, group), 0)
  const complaints = [
    ...(scripts.length === 0 ? ['no content script at all'] : []),
    ...(bytes > BUDGET ? [`${bytes} bytes of content script, more than ${BUDGET}`] : []),
    ...librariesIn(extension, scripts.flat()).map((library) => `${library} is in the content script`),
  ]
  return { bytes, complaints }
}
