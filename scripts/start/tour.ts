import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from '../../tests/e2e/driver/browser.ts'
import { startBrowser } from '../../tests/e2e/driver/start-browser.ts'
import { startMarket } from '../../tests/market/server.ts'
import type { FoundBrowser } from '../browsers/find.ts'
import { ROOT } from '../steps/command.ts'
import { STOPS } from './tour-stops.ts'

const PICTURES = join(ROOT, 'tour')

/** Pictures are numbered in the order in which they are taken. */
const photographer = (browser: Browser) => {
  let taken = 0
  return async (name: string) => {
    taken += 1
    const file = `${String(taken).padStart(2, '0')}-${name}.png`
    await browser.screenshot(join(PICTURES, file))
    console.log(`  picture: tour/${file}`)
  }
}

const freshPictures = () => {
  rmSync(PICTURES, { recursive: true, force: true })
  mkdirSync(PICTURES)
}

const walk = async (browser: Browser) => {
  const picture = photographer(browser)
  for (const [says, stop] of STOPS) {
    console.log(`\n${says}`)
    await stop({ browser, picture, say: (line) => console.log(`  ${line}`) })
  }
}

/** What a buyer would do, done in a browser without a window: told line by line, with numbered pictures. */
export const runTour = async ({ engine, executable }: FoundBrowser, extension: string): Promise<void> => {
  console.log('No screen here: this is the tour, without a window.')
  freshPictures()
  const profile = mkdtempSync(join(tmpdir(), 'landfall-tour-'))
  const market = await startMarket()
  try {
    const launch = { executable, extension, profile, marketPort: market.port, headless: true }
    const browser = await startBrowser(engine, launch)
    await walk(browser).finally(() => browser.close())
  } finally {
    await market.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
  console.log('\nDone. With a screen, npm start opens the same page in a window for you.')
}
