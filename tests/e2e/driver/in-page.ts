/** Pieces of code that run in the page, as text, so that both browsers run the same. */

/**
 * A function body with its arguments as one expression. As text because extension pages forbid `new Function`.
 */
export const callOf = (body: string, args: unknown[]): string =>
  `(async function () { ${body} }).apply(null, ${JSON.stringify(args)})`

/** Body of a function that gives the names of the origin's databases. */
export const DATABASES = 'return (await indexedDB.databases()).map((database) => String(database.name))'

/**
 * Runs in the page: scrolls an element to the top of the nearest box that scrolls, and nothing else, where
 * scrollIntoView would also shift boxes that only hide what overflows.
 */
export const revealInPage = (element: Element): void => {
  const scrolls = (box: Element) =>
    /auto|scroll/.test(getComputedStyle(box).overflowY) && box.scrollHeight > box.clientHeight
  const above = (box: Element): Element | null => {
    const root = box.getRootNode()
    return box.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
  }
  let box = above(element)
  while (box && !scrolls(box)) box = above(box)
  const scroller = box ?? document.documentElement
  scroller.scrollTop += element.getBoundingClientRect().top - scroller.getBoundingClientRect().top - 8
}

/** What came out of a page is unknown until looked at: here a list of texts, or a bug in the driver. */
export const textsOf = (value: unknown): string[] => {
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value
  throw new Error(`expected texts from the page, got ${JSON.stringify(value)}`)
}
