import { type Engine, type FoundBrowser, findBrowser } from '../browsers/find.ts'
import { readyBrowser } from '../browsers/ready.ts'

/**
 * The browser to start: the engine that was asked for, found or fetched. Nothing asked: whatever is on the
 * machine, and only then something fetched. Undefined, with advice printed, when there is none.
 */
export const chooseBrowser = (wanted: Engine | undefined): FoundBrowser | undefined => {
  if (wanted) return readyBrowser(wanted)
  const engine = (['chromium', 'firefox'] as const).find((one) => findBrowser(one))
  return engine ? readyBrowser(engine) : (readyBrowser('chromium') ?? readyBrowser('firefox'))
}
