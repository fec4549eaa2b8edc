import { ADDRESSES } from '../market/addresses.ts'
import { expect, test } from './driver/landfall.ts'
import {
  answerFirstRun,
  inPanel,
  openPanel,
  PANEL,
  panelSays,
  panelText,
  putOwnValue,
  unfold,
} from './driver/panel.ts'

/** W1: a buyer in Lagos, first order of 200 kitchen bottles, sea or air. Rates are illustrative. */
const OFFER = ADDRESSES.kitchenBottle ?? ''

const HER_RATES = [
  { name: 'Your currency for 1 yuan', value: '0.14' },
  { name: 'Agent’s commission', value: '3' },
  { name: 'Payment fee', value: '0.4' },
  { name: 'Air freight rate', value: '6', currency: 'USD' },
  { name: 'Insurance rate', value: '0.5' },
  { name: 'Insured share of the value', value: '100' },
  { name: 'Duty rate', value: '10' },
  { name: 'VAT or GST rate', value: '7.5' },
  { name: 'Surcharge on duty', value: '0' },
  { name: 'CISS import supervision', value: '0' },
  { name: '4 % FOB levy', value: '0' },
  { name: 'ETLS community levy', value: '0' },
  { name: 'Clearance fee', value: '80', currency: 'USD' },
]

test('she says once where she buys for', async ({ browser }) => {
  await browser.setSize({ width: 1360, height: 1400 })
  await browser.open(OFFER)
  await openPanel(browser)
  await answerFirstRun(browser, {
    country: 'Nigeria',
    currency: 'USD · US Dollar',
    quantity: '200',
    mode: 'air',
    city: 'Guangzhou',
  })
})

test('the panel marks her tier, the minimum met and the dispatch promise for 200', async ({ browser }) => {
  const text = await panelText(browser)
  expect(text).toMatch(/≥\s*200[^\d]+27\.50[\s\S]*your price|your price[\s\S]*27\.50/)
  expect(text).toContain('Minimum order met: 50')
  expect(text).toMatch(/Dispatch for 200[^:]*: within 5 days/)
})

test('she puts her own rates in place of ours, each in one place', async ({ browser }) => {
  await unfold(browser, 'Everything this rests on')
  for (const rate of HER_RATES) await putOwnValue(browser, rate)
  await unfold(browser, 'Everything this rests on')
})

test('200 bottles land for 1,479.13 dollars, 7.40 each', async ({ browser }) => {
  const text = await panelText(browser)
  expect(text).toContain('$7.40')
  expect(text).toContain('$1,479.13')
  expect(text).toContain('¥5,867.72')
  expect(text).toContain('$821.48')
  expect(text).toContain('$1,160.98')
})

test.for([
  ['Goods', '¥5,500.00'],
  ['Import duty', '$116.10'],
  ['Import VAT', '$95.78'],
  ['Customs clearance', '$80.00'],
  ['Main freight', '$360.00'],
])('the line %s is %s', async ([name, amount], { browser }) => {
  const line = browser.find({ role: 'button', name: new RegExp(`^${name}`), within: PANEL })
  expect(await line.text()).toContain(amount)
})

test('a line says what it was worked out from and who says so', async ({ browser }) => {
  await browser.find(inPanel('button', /^Import duty/)).click()
  const text = await panelText(browser)
  expect(text).toMatch(/customs value \$1,160\.98 × 10 %/)
  expect(text).toContain('you entered')
  await browser.find(inPanel('button', /^Import duty/)).click()
})

test('five cartons are 0.21 m³ and 60 kg, charged by weight since their volume counts 35 kg', async ({
  browser,
}) => {
  await unfold(browser, 'Weight and packing')
  const text = await panelText(browser)
  expect(text).toMatch(/Gross weight\s*60 kg/)
  expect(text).toMatch(/Volume\s*0\.21 m³/)
  expect(text).toMatch(/Volumetric weight\s*35 kg/)
  expect(text).toMatch(/Chargeable\s*60 kg/)
})

test('air takes 15 to 29 days and the sea 59 to 79', async ({ browser }) => {
  const modes = await browser.find({ role: 'region', name: 'Air, sea or land', within: PANEL }).text()
  expect(modes).toMatch(/[Aa]ir[\s\S]*15–29 days/)
  expect(modes).toMatch(/[Ss]ea[\s\S]*59–79 days/)
})

test('to land at 6.50 she must get the bottle for 22.27 yuan', async ({ browser }) => {
  await unfold(browser, 'From a target cost back to the price')
  await browser.find(inPanel('textbox', /What may one unit cost you/)).fill('6.50')
  await panelSays(browser, 'Ask the supplier for ¥22.27')
})

test('the papers for Nigeria are listed, each with note and source', async ({ browser }) => {
  await unfold(browser, 'Papers to prepare')
  const text = await panelText(browser)
  expect(text).toContain('SONCAP')
  expect(text).toMatch(/e-Form M/)
  expect(text).toMatch(/CCVO/)
  expect(text).toMatch(/BA|CB/)
  expect(text).toMatch(/[Cc]ertificate of origin/)
  expect(text.match(/Source:/g)?.length).toBeGreaterThanOrEqual(4)
})

test('without the clearance fee the answer is incomplete and names it', async ({ browser }) => {
  await browser.find(inPanel('button', /^Customs clearance/)).click()
  await browser.find(inPanel('button', /Undo: use Landfall/)).click()
  await panelSays(browser, 'Incomplete: clearance fee missing')
  expect(await panelText(browser)).not.toContain('$7.00')
  await browser.find(inPanel('textbox', 'Change this: Clearance fee')).fill('80')
  await browser.find(inPanel('button', /^Use$/)).click()
})

test('one bottle fewer and the price is 31 yuan', async ({ browser }) => {
  await browser.find(inPanel('textbox', 'Quantity')).fill('199')
  await panelSays(browser, /31\.00[\s\S]{0,20}your price/)
})

test('she saves it, closes the browser, and the Desk still has all of it', async ({ browser }) => {
  await browser.find(inPanel('textbox', 'Quantity')).fill('200')
  await browser.find(inPanel('button', /^Save/)).click()
  await browser.find(inPanel('button', 'Remove')).appears()
  await browser.restart()
  await browser.openExtension('desk.html')
  await browser.find({ role: 'link', name: '厨房玻璃油壶' }).click()
  await browser.find({ role: 'button', name: 'Remove' }).appears()
  const text = await browser.find({ role: 'main' }).text()
  expect(text).toContain('$1,479.13')
  expect(text).toContain('27.50')
})

/** What the browsers ask for of their own accord; here it ends on this machine like everything else. */
const THE_BROWSER_ITSELF = /\.(?:mozilla\.(?:org|com|net)|googleapis\.com|google\.com)$/

test('nothing was asked of anyone but the product page itself', async ({ market }) => {
  const asked = market.requests
    .filter(({ host, path }) => !THE_BROWSER_ITSELF.test(host) && path !== '/favicon.ico')
    .map(({ method, host, path }) => `${method} https://${host}${path}`)
  expect([...new Set(asked)]).toEqual([`GET ${OFFER}`])
})
