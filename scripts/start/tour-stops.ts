import type { Browser } from '../../tests/e2e/driver/browser.ts'
import { FIRST_PRODUCT } from './first-product.ts'

export type Guide = {
  browser: Browser
  picture: (name: string) => Promise<void>
  say: (line: string) => void
}

type Stop = [says: string, stop: (guide: Guide) => Promise<void>]

const BADGE = { role: 'button', name: 'Landfall' }

const seeTheBadge = async ({ browser, picture, say }: Guide) => {
  await browser.open(FIRST_PRODUCT)
  say(FIRST_PRODUCT)
  await browser.find(BADGE).appears()
  say(`The badge says: ${await browser.find(BADGE).attribute('aria-label')}`)
  await picture('badge')
}

/** The tour, stop by stop. */
export const STOPS: Stop[] = [['A product page of the sample marketplace', seeTheBadge]]
