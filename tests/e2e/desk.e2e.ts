import { ADDRESSES } from '../market/addresses.ts'
import { expect, test } from './driver/landfall.ts'

const OFFER = ADDRESSES.kitchenBottle ?? ''
const SAVED = { role: 'link', name: /oil bottle/i } as const

test('the first screen asks for whom is bought, and leads to an empty library', async ({ browser }) => {
  await browser.openExtension('desk.html#/welcome')
  await browser.find({ role: 'combobox', name: 'Destination country' }).choose('Nigeria')
  await browser.find({ role: 'button', name: 'Show landed cost' }).click()
  await browser.find({ role: 'heading', name: 'Nothing saved yet' }).appears()
})

test('an offer saved on its page appears at once in the Desk that is open in another tab', async ({
  browser,
}) => {
  await browser.open(OFFER)
  await browser.find({ role: 'button', name: 'Landfall' }).click()
  await browser.find({ role: 'button', name: 'Open the Desk' }).click()
  await browser.useTab('desk.html')
  await browser.evaluate("location.hash = '#/'")
  await browser.find({ role: 'heading', name: 'Nothing saved yet' }).appears()
  await browser.useTab(OFFER)
  await browser.find({ role: 'button', name: /^Save/ }).click()
  await browser.find({ role: 'button', name: 'Remove' }).appears()
  await browser.useTab('desk.html')
  await browser.find(SAVED).appears()
})

test('the panel leads to the Desk that is open already, and opens no second one', async ({ browser }) => {
  await browser.useTab(OFFER)
  await browser.find({ role: 'button', name: 'Open the Desk' }).click()
  await browser.useTab('#/offer/')
  await browser.find({ role: 'heading', name: 'Landed cost' }).appears()
  expect((await browser.tabs()).filter((address) => address.includes('desk.html'))).toHaveLength(1)
})

test('it is found by a piece of its Chinese title', async ({ browser }) => {
  await browser.openExtension('desk.html')
  await browser.find({ role: 'searchbox', name: 'Search saved offers' }).fill('油壶')
  await browser.find(SAVED).appears()
  await browser.find({ role: 'searchbox', name: 'Search saved offers' }).fill('耳机')
  await browser.find(SAVED).vanishes()
})

test('nothing is lost when the browser is closed and started again', async ({ browser }) => {
  await browser.restart()
  await browser.openExtension('desk.html')
  await browser.find(SAVED).click()
  await browser.find({ role: 'heading', name: 'Landed cost' }).appears()
  expect(await browser.find({ css: 'main' }).text()).toContain('from 200 pieces: ¥27.50')
})

test('a removed offer comes back with Undo', async ({ browser }) => {
  await browser.openExtension('desk.html')
  await browser.find({ role: 'button', name: /^Remove/ }).click()
  await browser.find({ role: 'heading', name: 'Nothing saved yet' }).appears()
  await browser.find({ role: 'button', name: 'Undo' }).click()
  await browser.find(SAVED).appears()
})

test('the site has no database of ours', async ({ browser }) => {
  await browser.open(OFFER)
  expect(await browser.databases()).toEqual([])
})
