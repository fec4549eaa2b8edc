import { startBrowser } from '../../tests/e2e/driver/start-browser.ts'
import { startMarket } from '../../tests/market/server.ts'
import type { FoundBrowser } from '../browsers/find.ts'
import { FIRST_PRODUCT } from './first-product.ts'
import { profileOf } from './profile.ts'

const WELCOME = `
Landfall is on the product page that just opened: press its badge at the edge of the page.
This is the sample marketplace, on this machine only; every other page of it is linked from
https://www.1688.com/ in that window. What you save is still there the next time you run npm start.
Close the window or press Ctrl-C to end.`

/** A real window on the sample marketplace, until it is closed or Ctrl-C is pressed. */
export const runWindow = async ({ engine, executable }: FoundBrowser, extension: string): Promise<void> => {
  const market = await startMarket({})
  const browser = await startBrowser(engine, {
    executable,
    extension,
    profile: profileOf(engine),
    marketPort: market.port,
    headless: false,
    keepWelcome: true,
  })
  const gone = browser.gone()
  const interrupted = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
  await browser.open(FIRST_PRODUCT)
  console.log(WELCOME)
  const closed = await Promise.race([gone.then(() => true), interrupted.then(() => false)])
  if (!closed) await browser.close()
  await market.close()
}
