import type { Browser, Target } from '../../tests/e2e/driver/browser.ts'
import { FIRST_PRODUCT } from './first-product.ts'
import { saidBy } from './said.ts'

export type Guide = {
  browser: Browser
  picture: (name: string) => Promise<void>
  say: (line: string) => void
}

type Stop = [says: string, stop: (guide: Guide) => Promise<void>]

const PANEL: Target = { css: 'landfall-panel' }
const BADGE: Target = { role: 'button', within: { css: 'landfall-badge' } }

const inPanel = (role: string, name: string | RegExp): Target => ({ role, name, within: PANEL })

const seeTheBadge = async ({ browser, picture, say }: Guide) => {
  await browser.open(FIRST_PRODUCT)
  say(FIRST_PRODUCT)
  await browser.find({ role: 'button', name: 'Say where the goods go' }).appears()
  say(`The badge: ${await browser.find(BADGE).attribute('aria-label')}`)
  await picture('badge')
}

const answerTheFirstQuestions = async ({ browser, picture, say }: Guide) => {
  await browser.find(BADGE).click()
  await browser.find(inPanel('combobox', 'Destination country')).choose('Germany')
  await browser.find(inPanel('textbox', 'Usual quantity')).fill('200')
  await browser.find(inPanel('combobox', 'city')).fill('Guangzhou')
  say('Germany, 200 pieces, by sea, forwarder in Guangzhou')
  await picture('first-run')
  await browser.find(inPanel('button', 'Show landed cost')).click()
}

const readThePanel = async ({ browser, picture, say }: Guide) => {
  await browser.find(inPanel('button', /^Save$/)).appears()
  await picture('panel')
  for (const line of await saidBy(browser, 'landfall-panel')) say(line)
}

/** A sum with a hole is no total: the buyer asks the forwarder for the fee and types it in. */
const fillTheGap = async ({ browser, picture, say }: Guide) => {
  const gap = browser.find(inPanel('button', 'clearance fee'))
  if ((await gap.count()) === 0) return say('Nothing is missing.')
  await gap.reveal()
  await picture('incomplete')
  await gap.click()
  await browser.find(inPanel('textbox', 'Change this')).fill('60')
  await browser.find(inPanel('button', /^Use$/)).click()
  await gap.vanishes()
  const answer = (await saidBy(browser, 'landfall-panel')).filter((line) => line.includes('€'))
  say(`60 typed in: ${answer.at(-1)}`)
}

const lookCloser = async ({ browser, picture }: Guide) => {
  await browser.find(inPanel('heading', 'Landed cost')).reveal()
  await picture('landed-cost')
  await browser.find(inPanel('button', 'Every charge')).reveal()
  await picture('every-charge')
  await browser.find(inPanel('button', 'Supplier')).reveal()
  await picture('supplier')
}

const inTheDark = async ({ browser, picture }: Guide) => {
  await browser.setTheme('dark')
  await browser.find(inPanel('heading', 'Landed cost')).reveal()
  await picture('dark')
  await browser.setTheme('light')
}

const save = async ({ browser, picture, say }: Guide) => {
  await browser.find(inPanel('button', /^Save$/)).click()
  await browser.find(inPanel('button', 'Remove')).appears()
  say((await browser.find({ role: 'status', within: PANEL }).texts()).at(-1) ?? '')
  await picture('saved')
}

const openTheDesk = async ({ browser, picture, say }: Guide) => {
  await browser.find(inPanel('button', 'Open the Desk')).click()
  await browser.useTab('desk.html')
  await browser.find({ role: 'button', name: 'Remove' }).appears()
  await picture('desk-offer')
  say(await browser.address())
}

const comeBackTomorrow = async ({ browser, picture, say }: Guide) => {
  await browser.restart()
  await browser.openExtension('desk.html')
  await browser.find({ role: 'main' }).appears()
  await browser.find({ role: 'link', name: '厨房玻璃油壶' }).appears()
  await picture('desk')
  for (const line of await saidBy(browser, 'main')) say(line)
}

/** The tour, stop by stop. */
export const STOPS: Stop[] = [
  ['A product page of the sample marketplace', seeTheBadge],
  ['First run: who is buying, for where', answerTheFirstQuestions],
  ['What was read and what it costs, as the panel says it', readThePanel],
  ['What is missing, filled', fillTheGap],
  ['Closer', lookCloser],
  ['The same in the dark', inTheDark],
  ['Save', save],
  ['The Desk', openTheDesk],
  ['The browser is closed and started again: the Desk still has it', comeBackTomorrow],
]
