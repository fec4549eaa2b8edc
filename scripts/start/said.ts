import type { Browser } from '../../tests/e2e/driver/browser.ts'
import { textsOf } from '../../tests/e2e/driver/in-page.ts'

/** Body: the words under a host element and its shadow root, one line for each paragraph, row or heading. */
const LINES = `
  const host = document.querySelector(arguments[0])
  const BLOCKS = /^(?:P|LI|H[1-6]|LABEL|TR|DT|SECTION|HEADER|FOOTER|FORM|TABLE|UL|DL|MAIN|NAV|ARTICLE)$/
  const SKIPPED = /^(?:SELECT|STYLE|SCRIPT|DATALIST|SVG|NAV)$/i
  const lines = ['']
  const walk = (node) => {
    if (node.nodeType === Node.TEXT_NODE) lines[lines.length - 1] += ' ' + node.data.trim()
    if (node.nodeType === Node.ELEMENT_NODE && SKIPPED.test(node.tagName)) return
    const block = BLOCKS.test(node.tagName ?? '')
    if (block) lines.push('')
    for (const child of (node.shadowRoot ?? node).childNodes) walk(child)
    if (block) lines.push('')
  }
  walk(host)
  return lines.map((line) => line.replace(/\\s+/g, ' ').trim()).filter((line) => line.length > 1)`

/** What an element says, line by line, as a person would read it out. */
export const saidBy = async (browser: Browser, selector: string): Promise<string[]> =>
  textsOf(await browser.evaluate(LINES, selector))
