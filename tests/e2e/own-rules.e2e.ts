import { ADDRESSES } from '../market/addresses.ts'
import { expect, test } from './driver/landfall.ts'
import { answerFirstRun, inPanel, openPanel } from './driver/panel.ts'

const OFFER = ADDRESSES.kitchenBottle ?? ''
const MAIN = { css: 'main' } as const
const FILE = JSON.stringify({
  format: 'landfall-packs',
  version: 1,
  name: 'British tax',
  madeBy: 'a broker',
  asOf: '2026-11-22',
  vat: {
    GB: {
      percent: '25',
      tax: 'vat',
      evidence: { basis: 'official', source: 'a broker', asOf: '2026-11-22' },
    },
  },
})

test('the rules of the buyer’s country are there to be read', async ({ browser }) => {
  await browser.open(OFFER)
  await openPanel(browser)
  await answerFirstRun(browser, { country: 'United Kingdom', quantity: '200', city: 'Guangzhou' })
  await browser.find(inPanel('button', /^Save/)).click()
  await browser.find(inPanel('button', 'Remove')).appears()
  await browser.openExtension('desk.html#/rules')
  await browser.find({ role: 'heading', name: /^In force/ }).appears()
  expect(await browser.find(MAIN).text()).toContain('VAT 20 %')
})

test('a file of the buyer’s is looked at and then stands in the place of ours', async ({ browser }) => {
  await browser.find({ role: 'textbox', name: 'Or paste its text' }).fill(FILE)
  await browser.find({ role: 'button', name: 'Check it' }).click()
  await browser.find({ role: 'button', name: 'Use these rules' }).click()
  await browser.find({ role: 'button', name: 'Take out British tax' }).appears()
  expect(await browser.find(MAIN).text()).toContain('VAT 25 %')
})

test('the tax of an offer is worked out with it', async ({ browser }) => {
  await browser.openExtension('desk.html')
  await browser.find({ role: 'link', name: /oil bottle/i }).click()
  await browser.find({ role: 'button', name: /^Import VAT/ }).click()
  expect(await browser.find(MAIN).text()).toContain('× 25 %')
})

test('taken out, ours are used again', async ({ browser }) => {
  await browser.openExtension('desk.html#/rules')
  await browser.find({ role: 'button', name: 'Take out British tax' }).click()
  await browser.find({ role: 'button', name: 'Undo' }).appears()
  await browser.openExtension('desk.html')
  await browser.find({ role: 'link', name: /oil bottle/i }).click()
  await browser.find({ role: 'button', name: /^Import VAT/ }).click()
  expect(await browser.find(MAIN).text()).toContain('× 20 %')
})
