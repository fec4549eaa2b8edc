import { captureAddress, captures, startCaptures } from './driver/captures.ts'
import { expect, testOn } from './driver/landfall.ts'
import { inPanel, openPanel, panelSays } from './driver/panel.ts'

const SAVED = captures()
const test = testOn(startCaptures)

const BADGE = { role: 'button', within: { css: 'landfall-badge' } }

/** Nothing was set up in this browser, so a page that is read asks where the goods go. */
const READ = /Say where the goods go/

test.skipIf(SAVED.length === 0)('saved pages are beside this checkout, in ../shared/captures', () => {
  expect(SAVED.length).toBeGreaterThan(5)
})

test.for(SAVED)('the saved page $name is read at its own address', async (capture, { browser }) => {
  await browser.open(captureAddress(capture))
  await browser.find({ role: 'button', name: READ }).appears(15_000)
  expect(await browser.databases()).toEqual([])
  expect(await browser.find(BADGE).count()).toBe(1)
})

test.skipIf(SAVED.length === 0)('the first questions can be skipped', async ({ browser }) => {
  await openPanel(browser)
  await browser.find(inPanel('button', 'Skip for now')).click()
  await browser.find(inPanel('button', /^Save/)).appears()
})

test.for(SAVED)('the panel opens on the saved page $name with its price', async (capture, { browser }) => {
  await browser.open(captureAddress(capture))
  await openPanel(browser)
  await panelSays(browser, /¥[\d.]+/)
  await panelSays(browser, `Offer ${/_(\d+)\.html/.exec(capture.name)?.[1]}`)
})
