import { ADDRESSES } from '../market/addresses.ts'
import type { Browser } from './driver/browser.ts'
import { expect, test } from './driver/landfall.ts'
import { answerFirstRun, inPanel, openPanel, panelSays, panelText } from './driver/panel.ts'

/** W7, the reading half: 1688 changes overnight, asks to sign in, or puts its check before the page. */
const BADGE = { role: 'button', within: { css: 'landfall-badge' } }

const badgeSays = (browser: Browser): Promise<string | null> => browser.find(BADGE).attribute('aria-label')

const openOn = async (browser: Browser, address: string | undefined) => {
  await browser.open(address ?? '')
  await openPanel(browser)
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

test('an offer is read and saved before anything changes', async ({ browser }) => {
  await browser.setSize({ width: 1360, height: 1400 })
  await openOn(browser, ADDRESSES.kitchenBottle)
  await answerFirstRun(browser, { country: 'Germany', quantity: '100' })
  await browser.find(inPanel('button', /^Save/)).click()
  await browser.find(inPanel('button', 'Remove')).appears()
})

test('with the data moved and the classes renamed no figure is shown as read', async ({ browser }) => {
  await openOn(browser, ADDRESSES.screwdriverKit)
  await panelSays(browser, /Partly read|cannot read this layout/)
  const text = await panelText(browser)
  expect(text).not.toMatch(/≈/)
  // The kit costs 13.50 or 22.80: whatever else stood there as a price would be wrong.
  expect(text.match(/¥(?!13\.50|22\.80)[\d,.]+/g) ?? []).toEqual([])
})

test('with the price blocked away it is said, and the rest still works', async ({ browser }) => {
  await openOn(browser, ADDRESSES.tapeMeasure)
  await panelSays(browser, '钢卷尺5米加厚耐摔家用木工测量尺子')
  const text = await panelText(browser)
  expect(text).toMatch(/shows no price|could not be read/)
  expect(text).not.toMatch(/≈/)
  await browser.find(inPanel('button', /^Save/)).appears()
})

test.for([
  { what: 'a sign-in wall', offer: 'petFountain', words: '1688 asks you to sign in' },
  { what: 'a slider at the offer’s own address', offer: 'angleGrinder', words: '1688 asks for its check' },
  { what: 'a slider at another address', offer: 'heatGun', words: '1688 asks for its check' },
  { what: 'an offer off the shelf', offer: 'toolBox', words: 'This offer is gone' },
  { what: 'a layout nobody has seen', offer: 'levelRuler', words: 'cannot read this layout yet' },
])('$what is named', async ({ offer, words }, { browser }) => {
  await openOn(browser, ADDRESSES[offer])
  await panelSays(browser, words)
  expect(await panelText(browser)).not.toMatch(/[¥€$]\d/)
})

test('a wall is met once: nothing is asked again, however long one waits', async ({ browser, market }) => {
  await browser.open(ADDRESSES.angleGrinder ?? '')
  await browser.find(BADGE).appears()
  const asked = market.requests.length
  await pause(3000)
  expect(market.requests.length).toBe(asked)
  expect(await badgeSays(browser)).toContain('1688')
})

test('the pages of 2018 are still read, in their own encoding', async ({ browser }) => {
  await openOn(browser, ADDRESSES.oldThermos)
  await panelSays(browser, /Minimum order met|short of the minimum/)
  const text = await panelText(browser)
  expect(text).toContain('¥24.50')
  // Pages of that time do not say what freight inside China costs: what is usual is not shown as read.
  expect(text).toMatch(/Freight inside China\s*remembered, check this/)
})

test('what was saved before is there all the same', async ({ browser }) => {
  await browser.openExtension('desk.html')
  await browser.find({ role: 'link', name: '厨房玻璃油壶' }).appears()
})
