import { join } from 'node:path'
import process from 'node:process'
import type { FoundBrowser } from './browsers/find.ts'
import { chooseBrowser } from './start/choose-browser.ts'
import { runLive } from './start/live.ts'
import { HELP, hasScreen, type Options, readOptions } from './start/options.ts'
import { ROOT } from './steps/command.ts'
import { EXTENSION } from './steps/extensions.ts'
import { buildChromium, buildFirefox } from './steps/run-checks.ts'

const BUILD = { chromium: buildChromium, firefox: buildFirefox }

const NO_SCREEN =
  '--live needs a screen: it opens the real site for you to use by hand, and there is none here.'

/** The sample marketplace is loaded only when it is wanted. */
const runSample = async (browser: FoundBrowser, extension: string, tour: boolean) => {
  if (tour) await (await import('./start/tour.ts')).runTour(browser, extension)
  else await (await import('./start/window.ts')).runWindow(browser, extension)
}

/** The exit code. */
const start = async (options: Options): Promise<number> => {
  const screen = hasScreen()
  if (options.live && !screen) {
    console.error(NO_SCREEN)
    return 1
  }
  const browser = chooseBrowser(options.engine)
  if (!browser) return 1
  console.log('Building Landfall …')
  if ((await BUILD[browser.engine]()).failed > 0) return 1
  const extension = join(ROOT, EXTENSION[browser.engine])
  if (options.live) await runLive(browser, extension)
  else await runSample(browser, extension, options.tour || !screen)
  return 0
}

/** A wrong option is answered with a sentence; anything else that throws is a bug and shows its place. */
const optionsOf = (args: string[]): Options | undefined => {
  try {
    return readOptions(args)
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${HELP}`)
    return undefined
  }
}

const options = optionsOf(process.argv.slice(2))
if (options?.help) console.log(HELP)
else process.exitCode = options ? await start(options) : 1
