import type { Browser, Target } from './browser.ts'
import { until } from './until.ts'

/** The panel on a 1688 page, as a buyer uses it: by the names on its controls. */
export const PANEL: Target = { role: 'complementary', name: 'Landfall' }

export const inPanel = (role: string, name: string | RegExp): Target => ({ role, name, within: PANEL })

export const openPanel = async (browser: Browser) => {
  await browser.find({ role: 'button', name: 'Landfall', within: { css: 'landfall-badge' } }).click()
  await browser.find(PANEL).appears()
}

export type FirstRun = { country: string; currency?: string; quantity?: string; mode?: string; city?: string }

export const answerFirstRun = async (browser: Browser, answers: FirstRun) => {
  const { country, currency, quantity, mode, city } = answers
  await browser.find(inPanel('combobox', 'Destination country')).choose(country)
  if (currency) await browser.find(inPanel('combobox', 'Your currency')).choose(currency)
  if (quantity) await browser.find(inPanel('textbox', 'Usual quantity')).fill(quantity)
  if (mode) await browser.find(inPanel('radio', mode)).press('Space')
  if (city) await browser.find(inPanel('combobox', 'Forwarder')).fill(city)
  await browser.find(inPanel('button', 'Show landed cost')).click()
  await browser.find(inPanel('button', 'Save')).appears()
}

/** Opens or folds a block of the panel by its heading. */
export const unfold = (browser: Browser, heading: string): Promise<void> =>
  browser.find(inPanel('button', heading)).click()

export type OwnValue = { name: string; value: string; currency?: string }

/** "Everything this rests on" must be open. Puts the buyer's own value in place of ours. */
export const putOwnValue = async (browser: Browser, { name, value, currency }: OwnValue) => {
  const rests: Target = { role: 'region', name: 'Everything this rests on', within: PANEL }
  const row = browser.find({ role: 'button', name, within: rests })
  await row.click()
  await browser.find({ role: 'textbox', name: `Change this: ${name}`, within: rests }).fill(value)
  if (currency)
    await browser.find({ role: 'combobox', name: 'Currency of your value', within: rests }).choose(currency)
  await browser.find({ role: 'button', name: /^Use$/, within: rests }).click()
  await row.click()
}

export const panelText = (browser: Browser): Promise<string> => browser.find(PANEL).text()

/** Waits until the panel says it; throws with what it says instead. */
export const panelSays = (browser: Browser, what: string | RegExp): Promise<unknown> =>
  until(`the panel to say ${what}`, async () => {
    const text = await panelText(browser)
    if (typeof what === 'string' ? text.includes(what) : what.test(text)) return true
    throw new Error(text)
  })
