import { ADDRESSES } from '../market/addresses.ts'
import { expect, test } from './driver/landfall.ts'
import { answerFirstRun, inPanel, openPanel, PANEL, panelSays, panelText, unfold } from './driver/panel.ts'

/** A new buyer asks the panel why, puts in the forwarder's quote, sees which line moved, tries and takes back. */
const OFFER = ADDRESSES.kitchenBottle ?? ''
const LUNCH_BOX = ADDRESSES.bambooLunchBox ?? ''
const REGION = 'region'

test('the cost comes with its range and what makes it wide', async ({ browser }) => {
  await browser.setSize({ width: 1360, height: 1400 })
  await browser.open(OFFER)
  await openPanel(browser)
  await answerFirstRun(browser, { country: 'Germany', quantity: '200' })
  await panelSays(browser, /≈ €[\d.]+/)
  expect(await panelText(browser)).toMatch(/What makes the range wide[\s\S]*±/)
})

test('a line says base, rate, amount, rule and source', async ({ browser }) => {
  await browser.find(inPanel('button', /^Import VAT/)).press('Enter')
  const text = await panelText(browser)
  expect(text).toMatch(/€[\d,.]+ × 19 % = €[\d,.]+/)
  expect(text).toMatch(/in force since/)
  await browser.find(inPanel('button', /^Import VAT/)).press('Enter')
})

test('with the forwarder’s own quote the panel shows which lines moved, from what to what', async ({
  browser,
}) => {
  await unfold(browser, 'Freight and terms')
  await browser.find(inPanel('textbox', 'Change this: Freight quoted for this order')).fill('180')
  await browser.find(inPanel('button', /^Use$/)).press('Enter')
  const moved = browser.find({ role: REGION, name: 'What the last change moved', within: PANEL })
  await moved.appears()
  expect(await moved.text()).toMatch(/Unit cost €[\d.]+ → €[\d.]+ \(\+€[\d.]+\)/)
  expect(await moved.text()).toContain('Main freight +€')
  const line = browser.find({ role: 'button', name: /^Main freight/, within: PANEL })
  expect(await line.text()).toMatch(/€[\d.]+ → €180\.00/)
})

test('one press takes it back', async ({ browser }) => {
  await browser.find(inPanel('button', /^Undo$/)).press('Enter')
  await browser.find({ role: REGION, name: 'What the last change moved', within: PANEL }).vanishes()
  expect(await panelText(browser)).not.toContain('€180.00')
})

test('what is tried stands beside the base, and is gone when it is discarded', async ({ browser }) => {
  await browser.find(inPanel('checkbox', 'Try without saving')).press('Space')
  await browser.find(inPanel('textbox', 'Quantity')).fill('600')
  await panelSays(browser, /Trying: €[\d.]+ → €[\d.]+ each/)
  await browser.find(inPanel('button', /^Discard$/)).press('Enter')
  await panelSays(browser, /In total for 200/)
})

test('the code of the goods can be confirmed, with the duty of each candidate in sight', async ({
  browser,
}) => {
  await unfold(browser, 'Customs code and duty')
  await browser.find(inPanel('button', /^7013/)).appears()
  expect(await browser.find(inPanel('button', /^7013/)).text()).toMatch(/\d %/)
  await browser.find(inPanel('button', /^7013/)).press('Enter')
  await browser.find(inPanel('button', 'Use this code')).press('Enter')
  await panelSays(browser, 'Confirmed by you: 7013')
})

test('the curve names its steps and offers the best quantities', async ({ browser }) => {
  await unfold(browser, 'Cost by quantity')
  await panelSays(browser, /from 200 pieces\s*the price becomes ¥27\.50/)
  await browser.find(inPanel('button', /^200 pieces/)).press('Enter')
  await panelSays(browser, /In total for 200/)
})

test('a question about the goods leaves the codes that its answer allows, until it is taken back', async ({
  browser,
}) => {
  await browser.open(LUNCH_BOX)
  await openPanel(browser)
  await unfold(browser, 'Customs code and duty')
  await browser.find(inPanel('button', /^8215/)).appears()
  await panelSays(browser, 'What is it mainly made of?')
  await browser.find(inPanel('button', /^Plastic, silicone/)).press('Enter')
  await browser.find(inPanel('button', /^8215/)).vanishes()
  await browser.find(inPanel('button', /^3924\.10/)).appears()
  await browser.find(inPanel('button', 'Take back')).press('Enter')
  await browser.find(inPanel('button', /^8215/)).appears()
})
