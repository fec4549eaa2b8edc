import { type Field, found } from '../../../domain/field'
import type { Badge, SupplierFacts } from '../../../domain/supplier'
import { all, anyDrawn, asYears, drawnText, foundDrawn, given, readAs, readDrawn, textOf } from '../drawn'
import { asPercent, asText } from '../page-data/values'
import { type Literal, textAt } from './script-literal'
import { readScores, shown } from './trade-scores'

const BOX = '.mod-supplierInfoSmall'

const SELLER_TYPES: [RegExp, 'factory' | 'trader' | 'agent' | 'service'][] = [
  [/^(?:生产|加工)/, 'factory'],
  [/^(?:经销|贸易)/, 'trader'],
  [/^招商/, 'agent'],
  [/^商业服务/, 'service'],
]

const INSPECTED: Record<string, Badge['code']> = {
  深度验厂: 'inspected-factory',
  深度验商: 'inspected-trader',
  企业身份认证: 'identity-checked',
}

const ICONS = '.guarantee-icons .content, .guarantee-icons .tips-content'

const iconTexts = (document: Document): string[] =>
  all(document, BOX)
    .flatMap((box) => all(box, ICONS))
    .map(drawnText)
    .filter((text) => text !== '')

const badges = (document: Document, config: Literal | undefined): Badge[] => [
  ...(textAt(config, 'isTP') === 'true' ? [{ code: 'trustpass', text: '诚信通' } as const] : []),
  ...(textAt(config, 'isSlsjSeller') === 'true'
    ? [{ code: 'powerful-merchant', text: '实力商家' } as const]
    : []),
  ...iconTexts(document).flatMap((text) => {
    const code = INSPECTED[text]
    return code ? [{ code, text }] : []
  }),
]

/** Guarantees in the box are the supplier's icons that are not an inspection. */
export const readGuarantees = (document: Document): Field<{ name: string }[]> | undefined => {
  const names = iconTexts(document).filter((text) => !INSPECTED[text])
  return anyDrawn(
    `${BOX} .guarantee-icons`,
    names.map((name) => ({ name })),
  )
}

const medalIn = (box: Element): string | undefined => {
  const drawn = box.querySelector('.trade-medal-container img')?.getAttribute('alt') ?? ''
  return /A{1,5}/.exec(drawn)?.[0] ?? textOf(box, '.medals-icon-level')
}

/**
 * The registered name stands over the shop (`.chinaname`, often hidden); the box shows it only for shops
 * that are not 实力商家, whose box shows the shop's own name instead.
 */
const companyName = (document: Document): Field<string> | undefined => {
  const meta = document.querySelector('meta[property="og:product:nick"]')?.getAttribute('content') ?? ''
  const shared = /name=([^;]*(?:公司|个体工商户[)）]?))\s*;/.exec(meta)?.[1]
  const common = `${BOX} .company-name a.name`
  return (
    readDrawn('.chinaname', textOf(document, '.chinaname'), asText) ??
    readDrawn(common, textOf(document, common), asText) ??
    readDrawn('og:product:nick', shared, asText)
  )
}

const shopUrl = (config: Literal | undefined): string | undefined => {
  const host = /^(?:https?:)?\/\/([\w.-]+\.1688\.com)/.exec(textAt(config, 'companySiteLink') ?? '')?.[1]
  return host && `https://${host}`
}

const fromBox = (box: Element): Partial<SupplierFacts> => {
  const read = <T>(selector: string, parse: (text: string) => T | undefined) =>
    readDrawn(`${BOX} ${selector}`, textOf(box, selector), parse)
  const model = textOf(box, '.biz-type-model')
  const type = SELLER_TYPES.find(([pattern]) => pattern.test(model))?.[1]
  const repeat = asPercent(drawnText(shown(box, '.description-value-ht')))
  return given<SupplierFacts>({
    shopName: read('.nameArea a.name', asText),
    years: read('.tp-info .year-number, .tp-info .tp-year', asYears),
    businessModel: read('.biz-type-model', asText),
    sellerType: type && foundDrawn(type, `${BOX} .biz-type-model`),
    medal: readDrawn(`${BOX} .trade-medal-container`, medalIn(box), asText),
    location: read('.address .disc', asText),
    repeatRate: repeat ? foundDrawn(repeat, `${BOX} .description-value-ht`) : undefined,
    scores: anyDrawn(`${BOX} .bsr`, readScores(box)),
  })
}

/** The page's supplier; the contact person's name and phones in the same box are left where they are. */
export const readSupplier = (document: Document, config: Literal | undefined): Partial<SupplierFacts> => {
  const box = document.querySelector(BOX)
  const data = (key: string) => readAs('page-data', `iDetailConfig.${key}`, textAt(config, key), asText)
  const signs = badges(document, config)
  return {
    ...(box && fromBox(box)),
    ...given<SupplierFacts>({
      companyName: companyName(document),
      loginId: data('loginId'),
      memberId: data('memberid'),
      shopUrl: readAs('page-data', 'iDetailConfig.companySiteLink', shopUrl(config), asText),
      badges: signs.length > 0 ? found(signs, 'page-data', `iDetailConfig, ${BOX}`) : undefined,
    }),
  }
}
