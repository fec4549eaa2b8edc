import { cpSync, mkdtempSync, rmSync } from 'node:fs'
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

/** A browser with a fresh profile and a copy of the built extension, and how to remove all of it. */
export const freshBrowser = async (
  marketPort: number,
): Promise<{ browser: Browser; remove: () => Promise<void> }> => {
  const name = browserName()
  const folder = mkdtempSync(join(tmpdir(), 'landfall-e2e-'))
  // A copy, so that a build going on meanwhile does not change what is being tested.
  const extension = join(folder, 'extension')
  cpSync(join(ROOT, EXTENSION[name]), extension, { recursive: true })
  const browser = await startBrowser(name, {
    executable: executableOf(name),
    extension,
    profile: join(folder, 'profile'),
    marketPort,
    headless: !process.env.LANDFALL_HEADED,
  })
  const remove = async () => {
    await browser.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
  return { browser, remove }
}
