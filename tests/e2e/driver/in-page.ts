/** Pieces of code that run in the page, as text, so that both browsers run the same. */

/**
 * A function body with its arguments as one expression. As text because extension pages forbid `new Function`.
 */
export const callOf = (body: string, args: unknown[]): string =>
  `(async function () { ${body} }).apply(null, ${JSON.stringify(args)})`

/** Body of a function that gives the names of the origin's databases. */
export const DATABASES = 'return (await indexedDB.databases()).map((database) => String(database.name))'

/**
 * Body of a function that scrolls `arguments[0]` to the top of the nearest box that scrolls, and nothing else:
 * scrollIntoView would also shift boxes that only hide what overflows.
 */
export const REVEAL = `
  const element = arguments[0]
  const scrolls = (box) => /auto|scroll/.test(getComputedStyle(box).overflowY) && box.scrollHeight > box.clientHeight
  const above = (box) => box.parentElement ?? box.getRootNode().host ?? null
  let box = above(element)
  while (box && !scrolls(box)) box = above(box)
  box ??= document.scrollingElement
  box.scrollTop += element.getBoundingClientRect().top - box.getBoundingClientRect().top - 8`

/** What came out of a page is unknown until looked at: here a list of texts, or a bug in the driver. */
export const textsOf = (value: unknown): string[] => {
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value
  throw new Error(`expected texts from the page, got ${JSON.stringify(value)}`)
}
