const NOT_DRAWN = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|TEXTAREA|TITLE)$/
const HIDDEN = '[hidden],[aria-hidden="true"],[style*="display:none"],[style*="display: none"]'
const SHOW_TEXT = 4
const LONGEST = 40

const isDrawn = (parent: Element | null): boolean =>
  parent !== null && !NOT_DRAWN.test(parent.tagName) && !parent.closest(HIDDEN)

function* drawnTexts(document: Document): Generator<string> {
  if (!document.body) return
  const walker = document.createTreeWalker(document.body, SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue?.trim()
    if (text && isDrawn(node.parentElement)) yield text
  }
}

/**
 * The first short drawn text that matches. Never searches the whole HTML: normal pages hold bot-check
 * scripts and long texts with the same words in them.
 */
export const messageOn = (document: Document, pattern: RegExp): string | undefined => {
  for (const text of drawnTexts(document)) if (text.length <= LONGEST && pattern.test(text)) return text
  return undefined
}

/** True when fewer than `letters` characters are drawn in all. */
export const isNearlyEmpty = (document: Document, letters: number): boolean => {
  let seen = 0
  for (const text of drawnTexts(document)) {
    seen += text.length
    if (seen >= letters) return false
  }
  return true
}
