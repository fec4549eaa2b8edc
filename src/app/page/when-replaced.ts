const STARTED = 'landfall:started'

/**
 * Tells the copy of this script that an earlier version of the extension left in the page that it is over, and calls
 * `over` when a later one says so. The page can hear and say the same word: it gains a badge taken off, no more.
 */
export const whenReplaced = (page: Document, over: () => void): void => {
  page.dispatchEvent(new Event(STARTED))
  page.addEventListener(STARTED, over, { once: true })
}
