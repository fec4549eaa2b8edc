import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Theme } from '../tests/e2e/driver/browser.ts'
import { answerFirstRun, inPanel, openPanel } from '../tests/e2e/driver/panel.ts'
import { freshBrowser } from '../tests/e2e/driver/run.ts'
import { ADDRESSES } from '../tests/market/addresses.ts'
import { startMarket } from '../tests/market/server.ts'

/** Takes the README's pictures anew from the sample marketplace: build first, then look at each of them. */
const FOLDER = join(import.meta.dirname, '..', 'docs', 'pictures')
const SIZE = { width: 1280, height: 860 }
const SAVED = ['kitchenBottle', 'giftSkincare', 'mensSetPiece', 'oldThermos', 'lipTint']
const BADGE = { role: 'button', within: { css: 'landfall-badge' } }

const picture = (browser: Browser, name: string) => browser.screenshot(join(FOLDER, `${name}.png`))

const saveAll = async (browser: Browser) => {
  for (const name of SAVED) {
    await browser.open(ADDRESSES[name] ?? '')
    await openPanel(browser)
    await browser.find(inPanel('button', /^Save/)).click()
    await browser.find(inPanel('button', 'Remove')).appears()
  }
}

const onThePage = async (browser: Browser, theme: Theme) => {
  await browser.setTheme(theme)
  await browser.open(ADDRESSES.kitchenBottle ?? '')
  await browser.find({ ...BADGE, name: /About/ }).appears()
  await picture(browser, `badge-${theme}`)
  await openPanel(browser)
  await browser.find(inPanel('heading', 'Landed cost')).reveal()
  await picture(browser, `panel-${theme}`)
}

const setUp = async (browser: Browser) => {
  await browser.setSize(SIZE)
  await browser.open(ADDRESSES.kitchenBottle ?? '')
  await openPanel(browser)
  await answerFirstRun(browser, { country: 'Germany', quantity: '200', city: 'Guangzhou' })
}

mkdirSync(FOLDER, { recursive: true })
const market = await startMarket({ port: 0 })
const { browser, remove } = await freshBrowser(market.port)
try {
  await setUp(browser)
  await onThePage(browser, 'dark')
  await onThePage(browser, 'light')
  await saveAll(browser)
  await browser.openExtension('desk.html')
  await browser.find({ role: 'link', name: '厨房玻璃油壶' }).appears()
  await picture(browser, 'desk')
  await browser.setSize({ width: 1280, height: 1180 })
  await browser.find({ role: 'link', name: /oil bottle/i }).click()
  await browser.find({ role: 'heading', name: 'From the goods to the door' }).appears()
  await picture(browser, 'workbench')
} finally {
  await remove()
  await market.close()
}
