import { ADDRESSES } from '../market/addresses.ts'
import { expect, test } from './driver/landfall.ts'
import { answerFirstRun, inPanel, openPanel } from './driver/panel.ts'

const OFFER = ADDRESSES.kitchenBottle ?? ''
const MAIN = { css: 'main' } as const
const FREIGHT = { role: 'button', name: /^Main freight/ } as const

let publicFreight = ''

test('an offer is costed with a public freight price', async ({ browser }) => {
  await browser.open(OFFER)
  await openPanel(browser)
  await answerFirstRun(browser, { country: 'United Kingdom', quantity: '200', city: 'Guangzhou' })
  await browser.find(inPanel('button', /^Save/)).click()
  await browser.find(inPanel('button', 'Remove')).appears()
  await browser.openExtension('desk.html')
  await browser.find({ role: 'link', name: /oil bottle/i }).click()
  publicFreight = await browser.find(FREIGHT).text()
  expect(await browser.find(MAIN).text()).not.toContain('Dragon Bridge')
})

test('a forwarder’s price list is typed in', async ({ browser }) => {
  await browser.openExtension('desk.html#/freight')
  await browser.find({ role: 'button', name: 'Add a price list' }).click()
  await browser.find({ role: 'textbox', name: 'Forwarder' }).fill('Dragon Bridge')
  await browser.find({ role: 'combobox', name: 'How' }).choose('Sea')
  await browser.find({ role: 'combobox', name: 'The price is' }).choose('a chargeable kg')
  await browser.find({ role: 'combobox', name: 'Currency' }).choose('USD · US Dollar')
  await browser.find({ role: 'combobox', name: 'Clearance, duty and tax' }).choose('not inside the price')
  await browser.find({ role: 'textbox', name: 'Price' }).fill('7.77')
  await browser.find({ role: 'button', name: 'Keep the list' }).click()
  await browser.find({ role: 'button', name: /^Remove: Dragon Bridge/ }).appears()
})

test('the cost of the offer is worked out with it', async ({ browser }) => {
  await browser.openExtension('desk.html')
  await browser.find({ role: 'link', name: /oil bottle/i }).click()
  const freight = await browser.find(FREIGHT).text()
  expect(freight).not.toBe(publicFreight)
  await browser.find(FREIGHT).click()
  expect(await browser.find(MAIN).text()).toContain('Dragon Bridge')
})

/** As if the buyer had dropped the file: its text reaches the page as a File, as from the browser's own dialog. */
const dropping = (name: string, text: string): string => `(() => {
  const carried = new DataTransfer()
  carried.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}, { type: 'text/csv' }))
  const zone = document.querySelector('input[type=file]').closest('fieldset')
  zone.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: carried }))
})()`

const SHEET = 'Channel,Country,Price USD/KG,DDP\nSea to the door,GB,2.35,yes\n海运,GB,面议,no\n'

test('a forwarder’s spreadsheet is looked at, the cell that is no price is named, and the list is kept', async ({
  browser,
}) => {
  await browser.openExtension('desk.html#/freight')
  await browser.find({ role: 'button', name: 'Import from a spreadsheet' }).click()
  await browser.find({ role: 'heading', name: 'Import from a spreadsheet' }).appears()
  await browser.evaluate(dropping('prices.csv', SHEET))
  const forwarder = { role: 'textbox', name: 'Whose price list is it?' } as const
  await browser.find(forwarder).fill('Silk Sea')
  await browser.find({ role: 'button', name: 'Keep 1 list' }).appears()
  expect(await browser.find(MAIN).text()).toContain('面议')
  await browser.find({ role: 'button', name: 'Keep 1 list' }).click()
  await browser.find({ role: 'button', name: /^Remove: Silk Sea/ }).appears()
})
