import * as z from 'zod/mini'
import { fieldOf } from './field'
import { decimalText } from './money'

/**
 * A badge as the site shows it. `code` is our own word for it; what it proves is in `data/badges`.
 * - trustpass 诚信通, powerful-merchant 实力商家, super-factory 超级工厂, source-factory 源头工厂/源头旗舰,
 * - inspected-factory 深度验厂, inspected-trader 深度验商, identity-checked 企业身份认证,
 * - factory-dealer: the page data's own `isFactoryDealer` flag (self-declared).
 */
export const badge = z.object({
  code: z.enum([
    'trustpass',
    'powerful-merchant',
    'super-factory',
    'source-factory',
    'inspected-factory',
    'inspected-trader',
    'identity-checked',
    'factory-dealer',
    'platform-select',
    'cross-border-select',
    'best-offer',
    'other',
  ]),
  text: z.string(),
})
export type Badge = z.infer<typeof badge>

/** 1688严选, 跨境Select and 镇店之宝 are marks of one offer: they come and go with the product, not with its seller. */
const OF_THE_OFFER: Badge['code'][] = ['platform-select', 'cross-border-select', 'best-offer']

export const isOfSeller = ({ code }: Badge): boolean => !OF_THE_OFFER.includes(code)

/**
 * One score of a supplier.
 * - `out-of-5`: 0 to 5.
 * - `against-average`: percent above (+) or below (−) the trade average; old pages (until 2020).
 * - `percent`: a share from 0 to 100.
 */
export const supplierScore = z.object({
  name: z.string(),
  value: decimalText,
  scale: z.enum(['out-of-5', 'against-average', 'percent']),
})
export type SupplierScore = z.infer<typeof supplierScore>

/** Everything one page says of its seller. An absent fact is unknown, never zero. */
export const supplierFacts = z.object({
  /** The registered name, 义乌市示例日用品有限公司. */
  companyName: fieldOf(z.string()),
  /** The name over the shop, where it differs. */
  shopName: fieldOf(z.string()),
  /** The chat name; free text, may look like another company. */
  loginId: fieldOf(z.string()),
  /** The stable key of the account; not always `b2b-…`. */
  memberId: fieldOf(z.string()),
  shopUrl: fieldOf(z.string()),
  /** Years of paid 诚信通 membership: not the company's age. */
  years: fieldOf(z.number()),
  /** What the page itself calls the seller; self-declared. */
  sellerType: fieldOf(z.enum(['factory', 'trader', 'agent', 'service', 'not-factory'])),
  /** 经营模式 as written, 生产厂家. */
  businessModel: fieldOf(z.string()),
  badges: fieldOf(z.array(badge)),
  /** AAA … AAAAA or Lv.N on old pages. */
  medal: fieldOf(z.string()),
  scores: fieldOf(z.array(supplierScore)),
  /** 回头率, percent 0–100. */
  repeatRate: fieldOf(decimalText),
  /** 服务分, 0–5. */
  serviceScore: fieldOf(decimalText),
  /** Province and city as written. */
  location: fieldOf(z.string()),
})
export type SupplierFacts = z.infer<typeof supplierFacts>

/** The facts without the marks of the offer they were read on: what is remembered of the seller. */
export const sellerOnly = (facts: SupplierFacts): SupplierFacts =>
  facts.badges.is === 'found'
    ? { ...facts, badges: { ...facts.badges, value: facts.badges.value.filter(isOfSeller) } }
    : facts
