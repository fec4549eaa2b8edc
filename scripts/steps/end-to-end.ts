import type { Engine } from '../browsers/find.ts'
import { readyBrowser } from '../browsers/ready.ts'
import { type Count, FAILED } from './count.ts'
import { vitest } from './vitest-run.ts'

type Options = { headed?: boolean; args?: string[] }

/** All of tests/e2e in one browser, which is fetched when it is missing. No browser is a failure. */
export const endToEnd = async (engine: Engine, options: Options = {}): Promise<Count> => {
  const browser = readyBrowser(engine)
  if (!browser) return FAILED
  return vitest({
    name: `e2e-${engine}`,
    args: ['--config', 'vitest.e2e.config.ts', ...(options.args ?? [])],
    env: {
      LANDFALL_BROWSER: engine,
      LANDFALL_EXECUTABLE: browser.executable,
      LANDFALL_HEADED: options.headed ? '1' : '',
    },
  })
}
