import { type Engine, type FoundBrowser, findBrowser } from './find.ts'
import { installWays } from './install.ts'

const ADVICE: Record<Engine, string> = {
  chromium:
    'No Chromium was found and none could be fetched. Install Chromium (Debian, Ubuntu: apt install chromium; ' +
    'others: chromium.org/getting-involved/download-chromium) or Microsoft Edge, or set CHROMIUM_PATH to its file.',
  firefox:
    'No Firefox was found and none could be fetched. Install Firefox (Debian: apt install firefox-esr; ' +
    'others: mozilla.org/firefox) or set FIREFOX_PATH to its file.',
}

/** A browser of this engine, found or fetched; says which. Undefined, with advice printed, when there is none. */
export const readyBrowser = (engine: Engine): FoundBrowser | undefined => {
  const found = findBrowser(engine) ?? fetchBrowser(engine)
  if (found) console.log(`Using ${found.label}: ${found.executable}`)
  else console.error(ADVICE[engine])
  return found
}

const fetchBrowser = (engine: Engine): FoundBrowser | undefined => {
  for (const get of installWays(engine)) {
    const found = get() ? findBrowser(engine) : undefined
    if (found) return found
  }
  return undefined
}
