/**
 * Everything a buyer can replace in the cost of an order, one id each. Values are decimal text:
 * `percent` as "3.5"; `money` in the currency stored with the value; `decimal` in the unit named.
 * Ids beginning `layer/` replace the rate of one customs layer or fee of the rule pack in force; `rate/USD`
 * is yuan for one dollar, for figures in a third currency (`exchange-rate` is the total's currency for 1 yuan).
 */
export const ASSUMPTIONS = {
  'exchange-rate': { kind: 'decimal', unit: 'per-cny', scope: 'buyer' },
  'domestic-freight': { kind: 'money', unit: 'order', scope: 'offer' },
  agent: { kind: 'percent', unit: 'goods', scope: 'buyer' },
  inspection: { kind: 'money', unit: 'order', scope: 'buyer' },
  'payment-fee': { kind: 'percent', unit: 'goods+domestic-freight', scope: 'buyer' },
  'currency-margin': { kind: 'percent', unit: 'spend-in-china', scope: 'buyer' },
  'unit-weight': { kind: 'decimal', unit: 'kg', scope: 'offer' },
  'carton-pieces': { kind: 'decimal', unit: 'pieces', scope: 'offer' },
  'carton-length': { kind: 'decimal', unit: 'cm', scope: 'offer' },
  'carton-width': { kind: 'decimal', unit: 'cm', scope: 'offer' },
  'carton-height': { kind: 'decimal', unit: 'cm', scope: 'offer' },
  'carton-weight': { kind: 'decimal', unit: 'kg', scope: 'offer' },
  'air-rate': { kind: 'money', unit: 'kg', scope: 'buyer' },
  'air-divisor': { kind: 'decimal', unit: 'cm3/kg', scope: 'buyer' },
  'express-rate': { kind: 'money', unit: 'kg', scope: 'buyer' },
  'sea-rate': { kind: 'money', unit: 'wm', scope: 'buyer' },
  /** The forwarder's price for the whole main leg of this order; stands before any rate. */
  'main-freight': { kind: 'money', unit: 'order', scope: 'offer' },
  /** 1 = the carrier's price holds clearance, duty and tax; 0 = declared import. */
  'lane-all-in': { kind: 'decimal', unit: 'yes-no', scope: 'buyer' },
  /** Share of the main freight that enters the customs value (EAEU: to the union's border). */
  'freight-share': { kind: 'percent', unit: 'main-freight', scope: 'buyer' },
  'rail-rate': { kind: 'money', unit: 'kg', scope: 'buyer' },
  'truck-rate': { kind: 'money', unit: 'kg', scope: 'buyer' },
  'origin-handling': { kind: 'money', unit: 'order', scope: 'buyer' },
  insurance: { kind: 'percent', unit: 'insured-value', scope: 'buyer' },
  /** 100 = cost and freight; 110 = the usual 110 % of CIF. */
  'insured-share': { kind: 'percent', unit: 'cif', scope: 'buyer' },
  'insurance-minimum': { kind: 'money', unit: 'order', scope: 'buyer' },
  /** An own value with a currency is the duty itself, as customs assessed it; so for each layer of duty. */
  duty: { kind: 'percent', unit: 'customs-value', scope: 'offer' },
  /** The least duty for a kilogram of the goods (EAEU: “10 %, but not less than 2 euro a kg”). */
  'duty-minimum-per-kg': { kind: 'money', unit: 'kg', scope: 'offer' },
  tax: { kind: 'percent', unit: 'tax-base', scope: 'buyer' },
  clearance: { kind: 'money', unit: 'order', scope: 'buyer' },
  'destination-handling': { kind: 'money', unit: 'order', scope: 'buyer' },
  delivery: { kind: 'money', unit: 'order', scope: 'buyer' },
  /** Price of the price list with a VAT invoice (fapiao) over the price without: percent of the goods. */
  'vat-invoice': { kind: 'percent', unit: 'goods', scope: 'offer' },
  /** Moulds, artwork, set-up: paid once; `tooling-units` = how many units it is spread over (absent: this order). */
  tooling: { kind: 'money', unit: 'order', scope: 'offer' },
  'tooling-units': { kind: 'decimal', unit: 'pieces', scope: 'offer' },
  /** Samples with their freight, paid before; spread over the units of this order. */
  samples: { kind: 'money', unit: 'order', scope: 'offer' },
  /** Units that cannot be sold, percent of the order: the unit cost is spread over the rest. */
  defects: { kind: 'percent', unit: 'order', scope: 'buyer' },
  repacking: { kind: 'money', unit: 'order', scope: 'buyer' },
  'export-clearance': { kind: 'money', unit: 'order', scope: 'buyer' },
  /** Certificates the country asks for (EAC, SONCAP …). */
  conformity: { kind: 'money', unit: 'order', scope: 'offer' },
  /** A fixed sum for each payment (a bank's transfer fee). */
  'payment-fixed': { kind: 'money', unit: 'order', scope: 'buyer' },
  /** What money tied up costs in a year, percent; counted over the days from payment to arrival. */
  'cost-of-money': { kind: 'percent', unit: 'year', scope: 'buyer' },
  'days-tied-up': { kind: 'decimal', unit: 'days', scope: 'buyer' },
  /** The value customs are expected to count instead of the price (minimum prices). Replaces the customs value only. */
  'customs-assessed-value': { kind: 'money', unit: 'order', scope: 'offer' },
  /** Under CIF and the like: the freight and insurance that the seller's invoice shows apart (FOB countries deduct them). */
  'freight-inside': { kind: 'money', unit: 'order', scope: 'offer' },
  'insurance-inside': { kind: 'money', unit: 'order', scope: 'offer' },
  /** Distinct HS6 items in a parcel (EU: three euro each). */
  'tariff-items': { kind: 'decimal', unit: 'pieces', scope: 'offer' },
  'container-rate': { kind: 'money', unit: 'container', scope: 'buyer' },
  'post-rate': { kind: 'money', unit: 'kg', scope: 'buyer' },
  /** One extra sum the buyer knows of (a customs bond, storage). */
  other: { kind: 'money', unit: 'order', scope: 'offer' },
} as const satisfies Record<
  string,
  { kind: 'percent' | 'money' | 'decimal'; unit: string; scope: 'buyer' | 'offer' }
>

export type AssumptionId = keyof typeof ASSUMPTIONS
