import { type Field, found, unreadable } from '../../../domain/field'
import type { SupplierFacts } from '../../../domain/supplier'
import { asText, drawnText, given, readAs } from '../drawn'
import { nameOf } from './drawn-as-written'

const BOX = '#shopNavigation'
const ITEMS = `${BOX} .service-item, ${BOX} .shop-data-item`

/** The item under a label: by the label's key, which is the same in every language, or its Chinese words. */
const labelled = (document: Document, key: string, words: string): string | undefined => {
  const items = [...document.querySelectorAll(ITEMS)]
  const item =
    items.find((one) => one.querySelector(`[i18n="${key}"]`)) ??
    items.find((one) => drawnText(one).includes(words))
  const label = drawnText(item?.querySelector('[i18n]')) || words
  return item ? drawnText(item).replace(label, '').replace(/\s/g, '') : undefined
}

const figure = (saw: string | undefined, pattern: RegExp, most: number): Field<string> | undefined => {
  if (!saw) return undefined
  const value = pattern.exec(saw)?.[1]
  return value !== undefined && Number(value) <= most
    ? found(value, 'page-markup', ITEMS)
    : unreadable(saw, ITEMS)
}

const years = (text: string): number | undefined =>
  Number(/^(?:入驻)?(\d{1,2})年$/.exec(text)?.[1]) || undefined

const shopUrl = (document: Document): string | undefined => {
  const link = document.querySelector(`${BOX} [data-trace="SHOP_HOME_PAGE"], ${BOX} .shop-company-name`)
  const host = /^(?:https?:)?\/\/([\w-]+\.1688\.com)(?:[/?]|$)/.exec(link?.getAttribute('href') ?? '')?.[1]
  return host ? `https://${host}` : undefined
}

export const drawnSupplier = (document: Document): Partial<SupplierFacts> => {
  const name = document.querySelector(`${BOX} .shop-company-name`)
  const company = nameOf(name?.querySelector('[title]') ?? name)
  return given<SupplierFacts>({
    companyName: readAs(company, 'page-markup', `${BOX} .shop-company-name`, asText),
    shopUrl: readAs(shopUrl(document), 'page-markup', `${BOX} a`, asText),
    years: readAs(drawnText(document.querySelector('.shop-tp-year')), 'page-markup', '.shop-tp-year', years),
    serviceScore: figure(labelled(document, 'service', '服务'), /^(\d(?:\.\d)?)分?$/, 5),
    repeatRate: figure(labelled(document, 'returnRate', '回头率'), /^(\d{1,3}(?:\.\d{1,2})?)%$/, 100),
  })
}
