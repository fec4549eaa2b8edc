/** A change of the part after `#` alone (a tab of the page, a scroll mark) is no new page. */
export const isNewPage = (from: URL, to: URL): boolean =>
  from.origin + from.pathname + from.search !== to.origin + to.pathname + to.search
