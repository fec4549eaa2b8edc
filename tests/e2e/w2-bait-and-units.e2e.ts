import { ADDRESSES } from '../market/addresses.ts'
import type { Browser } from './driver/browser.ts'
import { expect, test } from './driver/landfall.ts'
import { answerFirstRun, inPanel, openPanel, PANEL, panelSays, panelText, unfold } from './driver/panel.ts'

/** W2: a UK marketplace seller, a bait price, a unit that is no piece. */
const SET = ADDRESSES.giftSkincare ?? ''
const BY_CARTON = ADDRESSES.mensSetCarton ?? ''
const BY_PIECE = ADDRESSES.mensSetPiece ?? ''

const FIVE_PIECE_SET = '控油五件套/礼盒装'
const idIn = (address: string): string => /offer\/(\d+)/.exec(address)?.[1] ?? ''

const saveAt = async (browser: Browser, address: string) => {
  await browser.open(address)
  await openPanel(browser)
  await browser.find(inPanel('button', /^Save/)).click()
  await browser.find(inPanel('button', 'Remove')).appears()
}

test('he says where he sells, opens the offer and chooses the five-piece set', async ({ browser }) => {
  await browser.setSize({ width: 1360, height: 1400 })
  await browser.open(SET)
  await openPanel(browser)
  await answerFirstRun(browser, {
    country: 'United Kingdom',
    currency: 'GBP · British Pound',
    quantity: '300',
    mode: 'sea',
  })
  await browser.find(inPanel('radio', FIVE_PIECE_SET)).press('Space')
  await panelSays(browser, '20.52')
})

test('he is told that ¥2.30 belongs to another variant, and which', async ({ browser }) => {
  await panelSays(browser, /¥2\.30 in the headline belongs to another variant: 洁面乳旅行装60g/)
})

test('his own variant’s price counts: 300 at ¥20.52', async ({ browser }) => {
  const goods = browser.find({ role: 'button', name: /^Goods/, within: PANEL })
  expect(await goods.text()).toContain('¥6,156.00')
})

test('the normal price stands apart from the sale', async ({ browser }) => {
  const text = await panelText(browser)
  expect(text).toContain('normally ¥25.65')
  expect(text).toContain('限时8.0折')
})

test('套 is explained as a set', async ({ browser }) => {
  expect(await panelText(browser)).toMatch(/套\s*= set/)
})

test('the dispatch promise for 300 is 15 days, not the 48 hours of the headline', async ({ browser }) => {
  expect(await panelText(browser)).toMatch(/Dispatch for 300[^:]*: within 15 days/)
})

test('weight and size of his variant are taken from the page', async ({ browser }) => {
  await unfold(browser, 'Weight and packing')
  await panelSays(browser, '0.933 kg')
  expect(await panelText(browser)).toContain('29.7 × 20.7 × 6.5 cm')
})

test('he saves it and two others of the same kind, one per carton and one per piece', async ({ browser }) => {
  await browser.find(inPanel('button', /^Save/)).click()
  await browser.find(inPanel('button', 'Remove')).appears()
  await saveAt(browser, BY_CARTON)
  await saveAt(browser, BY_PIECE)
})

test('the comparison counts pieces and does not rank the carton of unknown content', async ({ browser }) => {
  const ids = [SET, BY_CARTON, BY_PIECE].map(idIn).join(',')
  await browser.openExtension(`desk.html#/compare?ids=${ids}`)
  await browser.find({ role: 'table' }).appears()
  const text = await browser.find({ role: 'main' }).text()
  expect(text).toMatch(/Not ranked: sold by the carton/)
  expect(text).toContain('请问一箱装多少个？')
  // Five pieces a set: 20.52 / 5.
  expect(text).toMatch(/¥4\.10/)
})
