import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { findBrowser } from '../../../scripts/browsers/find.ts'
import { EXTENSION } from '../../../scripts/steps/extensions.ts'
import type { Browser, BrowserName } from './browser.ts'
import { startBrowser } from './start-browser.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..')

/** Which browser this run is about: set by `npm run e2e`, Chromium when a file is run by hand. */
export const browserName = (): BrowserName =>
  process.env.LANDFALL_BROWSER === 'firefox' ? 'firefox' : 'chromium'

const executableOf = (name: BrowserName): string => {
  const executable = process.env.LANDFALL_EXECUTABLE ?? findBrowser(name)?.executable
  if (!executable) throw new Error(`no ${name} on this machine: run npm run e2e, which fetches one`)
  return executable
}

/** A copy of the built extension, so that a build going on meanwhile does not change what is being tested. */
const copyExtension = (name: BrowserName, folder: string): string => {
  const built = join(ROOT, EXTENSION[name])
  if (!existsSync(join(built, 'manifest.json'))) throw new Error(`no extension in ${built}: npm run build`)
  const copy = join(folder, 'extension')
  cpSync(built, copy, { recursive: true })
  return copy
}

const launchIn = (folder: string, name: BrowserName, marketPort: number): Promise<Browser> =>
  startBrowser(name, {
    executable: executableOf(name),
    extension: copyExtension(name, folder),
    profile: join(folder, 'profile'),
    marketPort,
    headless: !process.env.LANDFALL_HEADED,
  })

type Fresh = { browser: Browser; remove: () => Promise<void> }

/** A browser with a fresh profile and the built extension, and how to remove all of it. */
export const freshBrowser = async (marketPort: number): Promise<Fresh> => {
  const folder = mkdtempSync(join(tmpdir(), 'landfall-e2e-'))
  const clean = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  try {
    const browser = await launchIn(folder, browserName(), marketPort)
    return { browser, remove: () => browser.close().finally(clean) }
  } catch (error) {
    clean()
    throw error
  }
}
