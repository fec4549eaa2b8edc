/** Data of the pages since 2021; the older ones keep theirs in scripts that only `laputa/` knows. */
const MENTIONS_DATA = /contextPath|window\.context|__INIT_DATA|globalData/

/** The inline scripts that may hold the page's data object. */
export const pageScripts = (document: Document): string[] =>
  [...document.querySelectorAll('script:not([src])')]
    .map((script) => script.textContent ?? '')
    .filter((source) => MENTIONS_DATA.test(source))
