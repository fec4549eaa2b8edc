import * as z from 'zod/mini'
import { fieldOf } from './field'
import { decimalText } from './money'
import { supplierFacts } from './supplier'

/** Sizes in cm, weight in kg, of one packed sellable unit. The page's zeros mean unknown and are left out. */
export const packSize = z.object({
  lengthCm: decimalText,
  widthCm: decimalText,
  heightCm: decimalText,
  weightKg: z.optional(decimalText),
})
export type PackSize = z.infer<typeof packSize>

/** Prices are yuan per `unit`. */
export const priceTier = z.object({
  /** First quantity that gets this price. */
  from: z.number(),
  price: decimalText,
})
export type PriceTier = z.infer<typeof priceTier>

/**
 * Two price systems of 1688, never mixed:
 * - `by-quantity`: tiers with rising `from`, the same for every variant;
 * - `by-variant`: each variant has its own price and quantity does not change it; `low` and `high` span them.
 */
export const pricing = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('by-quantity'), tiers: z.array(priceTier) }),
  z.object({ kind: z.literal('by-variant'), low: decimalText, high: decimalText }),
])
export type Pricing = z.infer<typeof pricing>

/** A sale that runs for everybody now: what is paid is in `pricing`; this is what it was before. */
export const promotion = z.object({
  label: z.string(),
  standingLow: decimalText,
  standingHigh: decimalText,
})
export type Promotion = z.infer<typeof promotion>

/** A price only some get (新人价, 券后价, 月卡价, PLUS会员价): shown, never used as the price. */
export const conditionalPrice = z.object({
  label: z.string(),
  price: z.optional(decimalText),
  condition: z.string(),
})
export type ConditionalPrice = z.infer<typeof conditionalPrice>

export const variant = z.object({
  id: z.string(),
  /** One value for each axis, in the order of `variantAxes`. */
  values: z.array(z.string()),
  /** What anyone pays now, yuan. Not shown when the offer is priced by quantity. */
  price: fieldOf(decimalText),
  /** The price without a running promotion, where one runs. */
  standingPrice: fieldOf(decimalText),
  /** As declared by the seller; often not real. */
  stock: fieldOf(z.number()),
  sold: fieldOf(z.number()),
  /** A minimum of this variant's own (起订 written into its name: 定制款2000套起). */
  moq: fieldOf(z.number()),
  weightKg: fieldOf(decimalText),
  packSize: fieldOf(packSize),
  image: fieldOf(z.string()),
})
export type Variant = z.infer<typeof variant>

/** 混批: several offers of one shop count together towards a minimum, by yuan or by count. */
export const mixedOrder = z.object({
  allowed: z.boolean(),
  minYuan: z.optional(decimalText),
  minCount: z.optional(z.number()),
})
export type MixedOrder = z.infer<typeof mixedOrder>

/** Dispatch within `hours` for orders of `from`–`to` units; bounds missing when the page gives none. */
export const dispatchStep = z.object({
  from: z.optional(z.number()),
  to: z.optional(z.number()),
  hours: z.number(),
  text: z.string(),
})
export type DispatchStep = z.infer<typeof dispatchStep>

export const soldCount = z.object({
  /** `own` this offer; `all-channels` 全网销量, the same product in every shop; `orders-30-days` orders. */
  kind: z.enum(['own', 'all-channels', 'one-year', 'orders-30-days', 'other']),
  /** A lower bound when `atLeast` ("10万+"). */
  count: z.number(),
  atLeast: z.boolean(),
  text: z.string(),
})
export type SoldCount = z.infer<typeof soldCount>

export const service = z.object({
  code: z.optional(z.string()),
  name: z.string(),
  /** Where the promise does not hold, as written (不免邮区域: …, 定制商品除外). */
  exclusions: z.optional(z.string()),
})
export type Service = z.infer<typeof service>

export const domesticFreight = z.object({
  /** Yuan for the first unit or the whole order, to the place named; '0' only when the page says free. */
  amount: decimalText,
  /** `page-default`: to no address of the buyer's; `chosen-address`: to the address 1688 has for the buyer. */
  computedFor: z.enum(['page-default', 'chosen-address']),
  free: z.boolean(),
})
export type DomesticFreight = z.infer<typeof domesticFreight>

/** 1箱40个: how many pieces one ordered unit holds. */
export const unitsPerPack = z.object({ pieces: z.number(), pieceUnit: z.string(), packUnit: z.string() })
export type UnitsPerPack = z.infer<typeof unitsPerPack>

export const pageGeneration = z.enum(['laputa', 'init-data', 'context', 'mobile', 'markup'])
export type PageGeneration = z.infer<typeof pageGeneration>

/**
 * One offer page, read. Every fact is a Field. Money is yuan as decimal text; quantities count `unit`.
 * Holds nothing about the buyer: readers pick named paths and never copy objects from the page.
 */
export const listing = z.object({
  offerId: z.string().check(z.regex(/^\d{6,16}$/)),
  /** `https://detail.1688.com/offer/<id>.html`, without tracking. */
  url: z.string(),
  generation: pageGeneration,
  scene: fieldOf(z.enum(['wholesale', 'dropship'])),
  status: fieldOf(z.enum(['on-sale', 'off-shelf'])),
  title: fieldOf(z.string()),
  images: fieldOf(z.array(z.string())),
  video: fieldOf(z.object({ url: z.optional(z.string()), cover: z.optional(z.string()) })),
  category: fieldOf(z.object({ id: z.string(), name: z.optional(z.string()) })),
  attributes: fieldOf(z.array(z.object({ name: z.string(), values: z.array(z.string()) }))),
  /** 件 套 箱 …, the unit that MOQ, tiers and stock count. */
  unit: fieldOf(z.string()),
  unitsPerPack: fieldOf(unitsPerPack),
  moq: fieldOf(z.number()),
  mixedOrder: fieldOf(mixedOrder),
  pricing: fieldOf(pricing),
  promotion: fieldOf(promotion),
  conditionalPrices: fieldOf(z.array(conditionalPrice)),
  variantAxes: fieldOf(z.array(z.object({ name: z.string(), values: z.array(z.string()) }))),
  variants: fieldOf(z.array(variant)),
  stock: fieldOf(z.number()),
  weightKg: fieldOf(decimalText),
  packSize: fieldOf(packSize),
  domesticFreight: fieldOf(domesticFreight),
  shipFrom: fieldOf(z.string()),
  dispatch: fieldOf(z.array(dispatchStep)),
  /** The carrier the page names (常发韵达快递). */
  usualCarrier: fieldOf(z.string()),
  sold: fieldOf(z.array(soldCount)),
  rating: fieldOf(
    z.object({ grade: decimalText, goodPercent: z.optional(decimalText), reviews: z.optional(z.number()) }),
  ),
  favourites: fieldOf(z.number()),
  services: fieldOf(z.array(service)),
  tags: fieldOf(z.array(z.string())),
  supplier: supplierFacts,
})
export type Listing = z.infer<typeof listing>
