import { mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { test as base, type TestContext } from 'vitest'
import { startMarket } from '../../market/server.ts'
import type { Browser } from './browser.ts'
import { browserName, freshBrowser } from './run.ts'

export { expect } from 'vitest'

const SCREENSHOTS = join(import.meta.dirname, '..', '..', '..', 'test-results')

const pictureFile = (task: TestContext['task']): string => {
  const words = task.name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80)
  return join(SCREENSHOTS, browserName(), `${basename(task.file.name, '.e2e.ts')}--${words}.png`)
}

const takePicture = async (browser: Browser, task: TestContext['task']) => {
  mkdirSync(join(SCREENSHOTS, browserName()), { recursive: true })
  await browser.screenshot(pictureFile(task))
}

/** A web site of ours on a loopback port. */
export type Site = { port: number; close: () => Promise<void> }

/**
 * Tests with a site and a browser that has Landfall in it. Both are fresh for each file and shared by its
 * tests, in order, as a buyer's day is. A failed test leaves a picture in test-results/.
 */
export const testOn = <S extends Site>(startSite: (port: number) => Promise<S>) =>
  base
    // 0: any free port.
    .extend('wantedPort', { scope: 'file' }, 0)
    .extend('market', { scope: 'file' }, async ({ wantedPort }, { onCleanup }) => {
      const market = await startSite(wantedPort)
      onCleanup(() => market.close())
      return market
    })
    .extend('browser', { scope: 'file' }, async ({ market }, { onCleanup }) => {
      const { browser, remove } = await freshBrowser(market.port)
      onCleanup(remove)
      return browser
    })
    .extend('picture', { auto: true }, async ({ browser, task, onTestFailed }) => {
      onTestFailed(() => takePicture(browser, task))
    })

/** Tests on the sample marketplace. */
export const test = testOn((port) => startMarket({ port }))
