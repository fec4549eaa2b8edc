import { ADDRESSES } from '../market/addresses.ts'
import { axeFindings } from './driver/axe.ts'
import type { Browser } from './driver/browser.ts'
import { expect, test } from './driver/landfall.ts'
import { answerFirstRun, inPanel, openPanel, PANEL } from './driver/panel.ts'

/** Everybody gets at everything: by keyboard alone, with a screen reader, in the light and in the dark. */
const OFFER = ADDRESSES.kitchenBottle ?? ''
const OTHER = ADDRESSES.screwdriverKit ?? ''
const FIRST_FIELD = inPanel('combobox', 'Destination country')
const BADGE = { role: 'button', within: { css: 'landfall-badge' } } as const

const THEMES = ['light', 'dark'] as const

/** Only the panel: the page around it is the market's. */
const inThePanel = (browser: Browser) => axeFindings(browser, 'landfall-panel')

const tabUntil = async (browser: Browser, most: number): Promise<boolean> => {
  if (await browser.find(FIRST_FIELD).isFocused()) return true
  if (most === 0) return false
  await browser.press('Tab')
  return tabUntil(browser, most - 1)
}

test('Alt+Shift+L opens the panel', async ({ browser }) => {
  await browser.setSize({ width: 1360, height: 900 })
  await browser.open(OFFER)
  await browser.find(BADGE).appears()
  await browser.press('Alt+Shift+L')
  await browser.find(PANEL).appears()
})

test('Tab reaches the first question', async ({ browser }) => {
  expect(await tabUntil(browser, 12)).toBe(true)
})

test('Escape closes it, and the badge has the focus again', async ({ browser }) => {
  await browser.press('Escape')
  await browser.find(PANEL).vanishes()
  expect(await browser.find(BADGE).isFocused()).toBe(true)
})

test.for(THEMES)('the first questions are for everybody, %s', async (theme, { browser }) => {
  await browser.setTheme(theme)
  await browser.open(OFFER)
  await openPanel(browser)
  expect(await inThePanel(browser)).toEqual([])
})

test('the keyboard alone answers them', async ({ browser }) => {
  await answerFirstRun(browser, { country: 'Nigeria', currency: 'USD · US Dollar', quantity: '200' })
  await browser.find(inPanel('button', /^Save/)).press('Enter')
  await browser.find(inPanel('button', 'Remove')).appears()
})

test.for(THEMES)('the panel with an offer in it is for everybody, %s', async (theme, { browser }) => {
  await browser.setTheme(theme)
  await browser.open(OFFER)
  await openPanel(browser)
  await browser.find(inPanel('button', /^Goods/)).appears()
  expect(await inThePanel(browser)).toEqual([])
})

test('with every block unfolded, too', async ({ browser }) => {
  const heads = [
    'Freight and terms',
    'Customs code and duty',
    'Cost by quantity',
    'What is left when you sell',
    'Ways to pay the seller',
    'Everything this rests on',
    'From a target cost back to the price',
    'Weight and packing',
    'Papers to prepare',
    'Your visits',
    'Where each fact comes from',
  ]
  for (const head of heads) await browser.find(inPanel('button', head)).press('Enter')
  await browser.find(inPanel('button', /^Goods/)).press('Enter')
  await browser.find(inPanel('button', 'More')).press('Enter')
  expect(await inThePanel(browser)).toEqual([])
})

test('a second offer is saved to compare', async ({ browser }) => {
  await browser.open(OTHER)
  await openPanel(browser)
  await browser.find(inPanel('button', /^Save/)).press('Enter')
  await browser.find(inPanel('button', 'Remove')).appears()
})

const idOf = (address: string): string => /\d{6,}/.exec(address)?.[0] ?? ''

const SCREENS = [
  { screen: 'the library', hash: '#/', head: 'Saved offers' },
  { screen: 'a saved offer', hash: `#/offer/${idOf(OFFER)}`, head: 'Landed cost' },
  { screen: 'the comparison', hash: `#/compare?ids=${idOf(OFFER)},${idOf(OTHER)}`, head: 'Compare' },
  { screen: 'the suppliers', hash: '#/suppliers', head: 'Suppliers you met' },
  { screen: 'the calculator', hash: '#/calculator', head: 'Calculator' },
  { screen: 'the price lists', hash: '#/freight', head: /^Freight/ },
  { screen: 'the rules', hash: '#/rules', head: /^Rules/ },
  { screen: 'the settings', hash: '#/settings', head: 'Settings' },
  { screen: 'the welcome', hash: '#/welcome', head: 'Welcome to Landfall' },
].flatMap((place) => THEMES.map((theme) => ({ ...place, theme })))

test.for(SCREENS)(
  '$screen in the Desk is for everybody, $theme',
  async ({ hash, head, theme }, { browser }) => {
    await browser.setTheme(theme)
    await browser.openExtension(`desk.html${hash}`)
    await browser.find({ role: 'heading', name: head }).appears()
    expect(await axeFindings(browser)).toEqual([])
  },
)
