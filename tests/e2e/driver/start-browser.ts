import type { Browser, BrowserName, Launch } from './browser.ts'
import { startChromium } from './chromium.ts'
import { startFirefox } from './firefox.ts'

const START: Record<BrowserName, (launch: Launch) => Promise<Browser>> = {
  chromium: startChromium,
  firefox: startFirefox,
}

export const startBrowser = (name: BrowserName, launch: Launch): Promise<Browser> => START[name](launch)
