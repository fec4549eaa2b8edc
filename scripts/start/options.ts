import process from 'node:process'
import { parseArgs } from 'node:util'
import type { Engine } from '../browsers/find.ts'

export const HELP = `npm start [-- options]

Builds Landfall, starts the sample marketplace on this machine and opens one of its product pages in a real
browser with Landfall in it. Without a screen it makes a tour instead: it does what a buyer would, prints what
was read and worked out, and saves numbered pictures in tour/.

  --browser chromium|firefox   which browser (otherwise the first one found)
  --live                       the real 1688.com, by your own hand: nothing is mapped, nothing is automated
  --tour                       the tour, even with a screen
  --help                       this text`

export type Options = { engine: Engine | undefined; live: boolean; tour: boolean; help: boolean }

/** Throws with a sentence for the person at the keyboard when an option is not known. */
export const readOptions = (args: string[]): Options => {
  const { values } = parseArgs({
    args,
    options: {
      browser: { type: 'string' },
      live: { type: 'boolean', default: false },
      tour: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  const { browser: engine, live, tour, help } = values
  if (engine === undefined || engine === 'chromium' || engine === 'firefox')
    return { engine, live, tour, help }
  throw new Error(`--browser is chromium or firefox, not ${engine}`)
}

/** A window can be shown: always on a desktop system; on Linux when a display is named; never in CI. */
export const hasScreen = (env = process.env, platform = process.platform): boolean => {
  if (env.CI) return false
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}
