import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser } from './browser.ts'
import { textsOf } from './in-page.ts'

/** The whole of axe-core as text: it is run in the page, nothing of it is in the extension. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Pages fade and fold: what is measured half way has colours of neither state. */
const CHECK = `
const settled = () => Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined)))
await settled()
const { violations } = await window.axe.run(arguments[0] ?? document, { resultTypes: ['violations'] })
return violations.flatMap(({ id, nodes }) =>
  nodes.map((node) => id + ': ' + node.html.slice(0, 160) + ' (' + (node.any[0] ?? node.all[0] ?? node.none[0])?.message + ')'))`

/** What axe-core finds wrong in the page, or inside the elements of one CSS selector; open shadow roots too. */
export const axeFindings = async (browser: Browser, within?: string): Promise<string[]> =>
  textsOf(await browser.evaluate(`${AXE};${CHECK}`, ...(within === undefined ? [] : [within])))
