/** Every page up to 2020 in our captures says 元 and CNY; one that says another name counts in that. */
const YUAN = /^(?:元|圆|人民币|CNY|RMB|CN¥|[¥￥])$/i

/** The first of the currency names that is not the yuan's; a page that names none counts in yuan. */
export const otherThanYuan = (...names: (string | null | undefined)[]): string | undefined =>
  names.map((name) => name?.trim()).find((name) => name && !YUAN.test(name)) ?? undefined

const OVERSEAS = /^https?:\/\/global\.1688\.com\//

/**
 * What says that a page's figures are not yuan, or undefined. The overseas skin shows the buyer's own currency;
 * in which one its data stands nobody has seen.
 */
export const pageCurrency = (document: Document, url: string): string | undefined =>
  OVERSEAS.exec(url)?.[0] ??
  otherThanYuan(document.querySelector('meta[property="og:product:currency"]')?.getAttribute('content'))
