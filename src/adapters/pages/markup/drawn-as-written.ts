import { drawnText } from '../drawn'

/**
 * True where a browser's translator has put its own words: it wraps them in `<font>`. What stands there is
 * not what the seller wrote and is never read as such.
 */
export const isTranslated = (element: Element): boolean =>
  element.closest('font') !== null || element.querySelector('font') !== null

/** The seller's own words in an element, or '' where there are none or a translator has been at them. */
export const asWritten = (element: Element | null | undefined): string =>
  element && !isTranslated(element) ? drawnText(element) : ''

/** A `title` attribute keeps the name when the text is shortened or translated. */
export const nameOf = (element: Element | null | undefined): string =>
  element?.getAttribute('title')?.trim() || asWritten(element)
