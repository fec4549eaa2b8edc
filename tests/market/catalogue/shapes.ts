/** How the page carries its facts: the four generations of offer page seen on 1688. */
export type Generation = 'context' | 'init-data' | 'mobile' | 'laputa'

/** What happens at the offer's address instead of, or to, an ordinary page. */
export type Treatment =
  | 'sign-in-wall'
  | 'sign-in-redirect'
  | 'slider'
  | 'slider-redirect'
  | 'removed'
  | 'cut-off'
  | 'skeleton'
  | 'late'
  | 'other-offer'
  | 'translated'
  | 'price-blocked'
  | 'renamed'
  | 'new-layout'

export type SupplierKey =
  | 'heyu'
  | 'yanglan'
  | 'shiyou'
  | 'baichuan'
  | 'yutu'
  | 'chengxu'
  | 'weishuo'
  | 'nuanxu'
  | 'linu'
  | 'muhe'
  | 'xuanhuo'
  | 'suilan'

/** `memberId` is the stable key, `loginId` the chat name: on 1688 the two and the company name often differ. */
export type Supplier = {
  key: SupplierKey
  companyName: string
  shopName: string
  loginId: string
  memberId: string
  userId: number
  /** Sub-domain of the shop, `heyubeiye` in heyubeiye.1688.com. */
  shop: string
  years: number
  card: 'factory' | 'default'
  factoryFlag: boolean
  powerful: boolean
  trustpass: boolean
  /** 经营模式 as old pages write it. */
  businessModel: string
  /** What old pages say was checked, 深度验厂; absent when nothing was. */
  inspected?: '深度验厂' | '深度验商' | '企业身份认证'
  medal: string
  /** Percent text without the sign, '42.15'. */
  repeatRate?: string
  serviceScore?: string
  /** 货描, 响应, 发货 against the trade average, signed percent. */
  againstAverage: [string, string, string]
  province: string
  city: string
  founded: string
  creditCode: string
  /** Why it is in the market, for a person clicking around. */
  note: string
}

export type CategoryKey = 'cup' | 'beauty' | 'bag' | 'apparel' | 'gadget' | 'lamp' | 'pet' | 'tool'

export type Category = { key: CategoryKey; id: number; name: string; topId: number; group: string }

export type Axis = { name: string; values: string[] }

/** One row of the SKU table. Prices are yuan as text; a by-quantity offer has none here. */
export type Sku = {
  id: string
  values: string[]
  price?: string
  /** What it costs without the running promotion. */
  standing?: string
  stock: number
  sold: number
  kg?: string
  cm?: [string, string, string]
  /** A minimum written into the name. */
  moq?: number
}

export type Tier = { from: number; price: string }

export type Price = { by: 'quantity'; tiers: Tier[] } | { by: 'variant' } | { by: 'sign-in' }

/** `from` and `to` missing together: the page names the step and no quantity. */
export type Step = { from?: number; to?: number; hours: number }

export type Product = {
  key: string
  offerId: string
  supplier: SupplierKey
  category: CategoryKey
  generation: Generation
  title: string
  unit: string
  moq: number
  price: Price
  axes: Axis[]
  skus: Sku[]
  /** A sale for everybody, 限时8折. */
  promotion?: string
  newcomer?: { label: string; price: string; condition: string }
  /** 混批. The numbers may be there although it is off. */
  mixed?: { on: boolean; yuan: number; count: number }
  /** `to`: the place 1688 has worked it out for; absent when the page has no address of the buyer's. */
  freight?: { yuan: string; free?: true; to?: string }
  shipFrom?: string
  carrier?: string
  dispatch: Step[]
  soldOwn: number
  /** As shown, '3.5万+', with the label beside it. */
  soldShown?: { text: string; label: string }
  orders30?: string
  rating?: { grade: string; good: string; reviews: number }
  favourites?: number
  attributes: [name: string, value: string][]
  services: ServiceKey[]
  tags: TagKey[]
  labels?: string[]
  video?: boolean
  scene?: 'dropship'
  /** Said of the ordered unit, or of the carton it comes in when `packUnit` is another. */
  unitsPerPack?: { pieces: number; pieceUnit: string; packUnit: string }
  /** The drawn page shows a signed-in buyer, whose own data is then in the page data too. */
  signedIn?: boolean
  treatment?: Treatment
  /** The pack table and the weights disagree by a thousand (grams typed as kilograms). */
  weightsDisagree?: true
  /** A second offer id, named by the data of a page at this address. */
  dataNames?: string
  /** Why this product is here: what it tries. */
  tries: string
}

export type ServiceKey = 'return7' | 'late48' | 'freightBack' | 'fastRefund' | 'fake4' | 'broken'

export type TagKey = 'select' | 'best' | 'crossBorder'
