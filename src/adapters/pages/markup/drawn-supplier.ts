import type { SupplierFacts } from '../../../domain/supplier'
import { all, asYears, drawnText, given, readDrawn, textOf } from '../drawn'
import { asPercent, asScore, asText } from '../page-data/values'
import { nameOf } from './drawn-as-written'

const BOX = '#shopNavigation'
const ITEMS = `${BOX} .service-item, ${BOX} .shop-data-item`
const NAME = `${BOX} .shop-company-name`
const YEARS = `${BOX} .shop-tp-year`

/** The item under a label: by the label's key, which is the same in every language, or its Chinese words. */
const labelled = (document: Document, key: string, words: string): string | undefined => {
  const items = all(document, ITEMS)
  const item =
    items.find((one) => one.querySelector(`[i18n="${key}"]`)) ??
    items.find((one) => drawnText(one).includes(words))
  const label = drawnText(item?.querySelector('[i18n]')) || words
  return drawnText(item).replace(label, '').replace(/\s/g, '')
}

const shopUrl = (document: Document): string | undefined => {
  const link = document.querySelector(`${BOX} [data-trace="SHOP_HOME_PAGE"]`)
  const href = link?.getAttribute('href') ?? ''
  const host = /^(?:https?:)?\/\/([\w-]+\.1688\.com)(?:[/?]|$)/.exec(href)?.[1]
  return host && `https://${host}`
}

export const drawnSupplier = (document: Document): Partial<SupplierFacts> => {
  const name = document.querySelector(NAME)
  return given<SupplierFacts>({
    companyName: readDrawn(NAME, nameOf(name?.querySelector('[title]') ?? name), asText),
    shopUrl: readDrawn(BOX, shopUrl(document), asText),
    years: readDrawn(YEARS, textOf(document, YEARS), asYears),
    serviceScore: readDrawn(ITEMS, labelled(document, 'service', '服务'), asScore),
    repeatRate: readDrawn(ITEMS, labelled(document, 'returnRate', '回头率'), asPercent),
  })
}
