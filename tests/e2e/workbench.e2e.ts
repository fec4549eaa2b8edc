import { ADDRESSES } from '../market/addresses.ts'
import { expect, test } from './driver/landfall.ts'
import { answerFirstRun, inPanel, openPanel } from './driver/panel.ts'

const OFFER = ADDRESSES.kitchenBottle ?? ''
const MAIN = { css: 'main' } as const

test('an offer is saved for a buyer in the United Kingdom', async ({ browser }) => {
  await browser.open(OFFER)
  await openPanel(browser)
  await answerFirstRun(browser, { country: 'United Kingdom', quantity: '200', city: 'Guangzhou' })
  await browser.find(inPanel('button', /^Save/)).click()
  await browser.find(inPanel('button', 'Remove')).appears()
  await browser.openExtension('desk.html')
  await browser.find({ role: 'link', name: /oil bottle/i }).click()
  await browser.find({ role: 'heading', name: 'Ways to ship' }).appears()
})

test('what is tried by air stands beside the base, which stays as it was', async ({ browser }) => {
  await browser.find({ role: 'button', name: 'Try something' }).click()
  await browser.find({ role: 'radio', name: /^Air/ }).press('Space')
  await browser.find({ role: 'heading', name: 'Base and trials side by side' }).appears()
  expect(await browser.find(MAIN).text()).toContain('200 pieces · Air')
  await browser.find({ role: 'button', name: 'Base' }).click()
  expect(await browser.find(MAIN).text()).toContain('200 pieces · Sea')
})

test('the same order is looked at as if for Nigeria, and back', async ({ browser }) => {
  await browser.find({ role: 'combobox', name: 'Look as if for' }).choose('Nigeria')
  await browser.find({ role: 'button', name: 'Make Nigeria my destination' }).appears()
  await browser.find({ role: 'button', name: 'Back to United Kingdom' }).click()
  await browser.find({ role: 'button', name: 'Back to United Kingdom' }).vanishes()
})

test('a price from a chat is costed without a page, from its link too', async ({ browser }) => {
  await browser.openExtension('desk.html#/calculator')
  await browser.find({ role: 'textbox', name: 'The goods in a few words' }).fill('steel bottle')
  await browser.find({ role: 'textbox', name: 'Price of one' }).fill('30')
  await browser.find({ role: 'heading', name: 'Landed cost' }).appears()
  await browser.evaluate('location.reload()')
  await browser.find({ role: 'heading', name: 'Landed cost' }).appears()
  expect(await browser.find(MAIN).text()).toContain('¥3,000.00')
})
