const NOT_DRAWN = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|TEXTAREA|TITLE)$/
const HIDDEN = '[hidden],[aria-hidden="true"],[style*="display:none"],[style*="display: none"]'
const SHOW_TEXT = 4
const LONGEST = 40

const isDrawn = (parent: Element | null): boolean =>
  parent !== null && !NOT_DRAWN.test(parent.tagName) && !parent.closest(HIDDEN)

/** A page that is only a message is short; past this many texts nobody looks on. */
const MOST = 10_000

function* texts(document: Document): Generator<[text: string, parent: Element | null]> {
  if (!document.body) return
  const walker = document.createTreeWalker(document.body, SHOW_TEXT)
  for (let left = MOST, node = walker.nextNode(); node && left > 0; left -= 1, node = walker.nextNode()) {
    const text = node.nodeValue?.trim()
    if (text) yield [text, node.parentElement]
  }
}

/**
 * The first short drawn text that matches. Never searches the whole HTML: normal pages hold bot-check
 * scripts and long texts with the same words in them.
 */
export const messageOn = (document: Document, pattern: RegExp): string | undefined => {
  for (const [text, parent] of texts(document))
    if (text.length <= LONGEST && pattern.test(text) && isDrawn(parent)) return text
  return undefined
}

/** True when fewer than `letters` characters are drawn in all. */
export const isNearlyEmpty = (document: Document, letters: number): boolean => {
  let seen = 0
  for (const [text, parent] of texts(document)) {
    seen += isDrawn(parent) ? text.length : 0
    if (seen >= letters) return false
  }
  return true
}
