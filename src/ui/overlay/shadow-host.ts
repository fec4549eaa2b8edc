export type ShadowHost = { root: ShadowRoot; remove: () => void }

/** The page's own shortcuts and traps must not hear what the buyer does in our elements. */
const PRIVATE_EVENTS = [
  'keydown',
  'keyup',
  'keypress',
  'input',
  'change',
  'beforeinput',
  'paste',
  'copy',
  'click',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'wheel',
  'focusin',
  'focusout',
  'submit',
]

/**
 * No rule of the page gets through: of two rules marked important, the one inside the shadow root wins. Not in
 * a style attribute, where it would also stand against a reader's own letter and line spacing.
 */
const HOST_CSS = ':host{all:initial!important;position:fixed!important;z-index:2147483647!important}'

/**
 * One element of ours, beside the page's body so that a page that swaps its body keeps it. It has no size of
 * its own; what is inside places itself. `remove` leaves nothing behind.
 */
export const shadowHost = (page: Document, name: string, css: string): ShadowHost => {
  const host = page.createElement(name)
  const root = host.attachShadow({ mode: 'open' })
  const style = page.createElement('style')
  style.textContent = HOST_CSS + css
  root.append(style)
  for (const type of PRIVATE_EVENTS) host.addEventListener(type, (event) => event.stopPropagation())
  page.documentElement.append(host)
  return { root, remove: () => host.remove() }
}
