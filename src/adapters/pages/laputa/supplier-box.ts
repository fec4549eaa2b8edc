import { type Field, found } from '../../../domain/field'
import type { Badge, SupplierFacts } from '../../../domain/supplier'
import { asText, drawnText, foundAny, given, readAs } from '../drawn'
import { asCount } from './plain-number'
import { type Literal, textAt } from './script-literal'
import { percentIn, readScores, shown } from './trade-scores'

const BOX = '.mod-supplierInfoSmall'

const SELLER_TYPES: [RegExp, 'factory' | 'trader' | 'agent' | 'service'][] = [
  [/^(?:生产|加工)/, 'factory'],
  [/^(?:经销|贸易)/, 'trader'],
  [/^招商/, 'agent'],
  [/^商业服务/, 'service'],
]

const asSellerType = (model: string) => SELLER_TYPES.find(([pattern]) => pattern.test(model))?.[1]

const INSPECTED: Record<string, Badge['code']> = {
  深度验厂: 'inspected-factory',
  深度验商: 'inspected-trader',
  企业身份认证: 'identity-checked',
}

const tips = (box: Element): string[] =>
  [...box.querySelectorAll('.guarantee-icons .item .content, .guarantee-icons .item .tips-content')]
    .map(drawnText)
    .filter((tip) => tip !== '')

const badges = (box: Element | null, config: Literal | undefined): Badge[] => [
  ...(textAt(config, 'isTP') === 'true' ? [{ code: 'trustpass', text: '诚信通' } as const] : []),
  ...(textAt(config, 'isSlsjSeller') === 'true'
    ? [{ code: 'powerful-merchant', text: '实力商家' } as const]
    : []),
  ...(box ? tips(box) : []).flatMap((text) => {
    const code = INSPECTED[text]
    return code ? [{ code, text }] : []
  }),
]

/** Guarantees in the box are the supplier's icons that are not an inspection. */
export const readGuarantees = (document: Document): Field<{ name: string }[]> | undefined => {
  const box = document.querySelector(BOX)
  const names = box ? tips(box).filter((tip) => !INSPECTED[tip]) : []
  return foundAny(
    names.map((name) => ({ name })),
    'page-markup',
    `${BOX} .guarantee-icons`,
  )
}

const medalIn = (box: Element): string | undefined => {
  const drawn = box.querySelector('.trade-medal-container img')?.getAttribute('alt') ?? ''
  return /A{1,5}/.exec(drawn)?.[0] ?? (drawnText(box.querySelector('.medals-icon-level')) || undefined)
}

const REGISTERED = /(?:公司|个体工商户[)）]?)$/

/**
 * The registered name stands over the shop (`.chinaname`, often hidden); the box shows it only for shops
 * that are not 实力商家, whose box shows the shop's own name instead.
 */
const companyName = (document: Document, box: Element | null): Field<string> | undefined => {
  const banner = drawnText(document.querySelector('.chinaname'))
  if (banner) return found(banner, 'page-markup', '.chinaname')
  const common = drawnText(box?.querySelector('.company-name a.name'))
  if (common) return found(common, 'page-markup', `${BOX} .company-name`)
  const meta = document.querySelector('meta[property="og:product:nick"]')?.getAttribute('content') ?? ''
  const name = /name=([^;]+)/.exec(meta)?.[1]?.trim() ?? ''
  return REGISTERED.test(name) ? found(name, 'page-markup', 'og:product:nick') : undefined
}

const shopUrl = (config: Literal | undefined): string | undefined => {
  const host = /^(?:https?:)?\/\/([\w.-]+\.1688\.com)/.exec(textAt(config, 'companySiteLink') ?? '')?.[1]
  return host ? `https://${host}` : undefined
}

const fromBox = (box: Element): Partial<SupplierFacts> => {
  const at = (selector: string) => `${BOX} ${selector}`
  const read = <T>(selector: string, parse: (text: string) => T | undefined) =>
    readAs(drawnText(box.querySelector(selector)), 'page-markup', at(selector), parse)
  const model = drawnText(box.querySelector('.biz-type-model'))
  const type = asSellerType(model)
  const repeat = percentIn(shown(box, '.description-value-ht'))
  return given<SupplierFacts>({
    shopName: read('.nameArea a.name', asText),
    years: read('.tp-info .year-number, .tp-info .tp-year', asCount),
    businessModel: read('.biz-type-model', asText),
    sellerType: type ? found(type, 'page-markup', at('.biz-type-model')) : undefined,
    medal: readAs(medalIn(box), 'page-markup', at('.trade-medal-container'), asText),
    location: read('.address .disc', asText),
    repeatRate: repeat ? found(repeat, 'page-markup', at('.description-value-ht')) : undefined,
    scores: foundAny(readScores(box), 'page-markup', at('.bsr')),
  })
}

/** The page's supplier; the contact person's name and phones in the same box are left where they are. */
export const readSupplier = (document: Document, config: Literal | undefined): Partial<SupplierFacts> => {
  const box = document.querySelector(BOX)
  const data = (key: string) => readAs(textAt(config, key), 'page-data', `iDetailConfig.${key}`, asText)
  return {
    ...(box ? fromBox(box) : {}),
    ...given<SupplierFacts>({
      companyName: companyName(document, box),
      loginId: data('loginId'),
      memberId: data('memberid'),
      shopUrl: readAs(shopUrl(config), 'page-data', 'iDetailConfig.companySiteLink', asText),
      badges: foundAny(badges(box, config), 'page-data', `iDetailConfig, ${BOX}`),
    }),
  }
}
