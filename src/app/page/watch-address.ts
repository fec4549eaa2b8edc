import { isNewPage } from './is-new-page'

/** Where a browser does not tell of a new address (Firefox ESR, 2026), it is looked at this often, in ms. */
const LOOKS = 1000

/**
 * Calls `changed` when the page takes the address of another page without loading. Costs an event where the browser
 * has one. Returns the function that stops it.
 */
export const watchAddress = (view: Window, changed: () => void): (() => void) => {
  let last = new URL(view.location.href)
  const look = () => {
    const now = new URL(view.location.href)
    const isNew = isNewPage(last, now)
    last = now
    if (isNew) changed()
  }
  const { navigation } = view as { navigation?: EventTarget }
  const timer = navigation ? undefined : setInterval(look, LOOKS)
  navigation?.addEventListener('currententrychange', look)
  return () => {
    clearInterval(timer)
    navigation?.removeEventListener('currententrychange', look)
  }
}
