/** Page data of our own making, in the shape of a 2024+ page. */
export type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json }
type Branch = { [key: string]: Json }

export const OFFER = '700123456789'
export const ADDRESS = `https://detail.1688.com/offer/${OFFER}.html`

export const row = (id: number, name: string, price: string, more: Branch = {}): Branch => ({
  skuId: id,
  specAttrs: name,
  price,
  discountPrice: price,
  canBookCount: 100,
  saleCount: 0,
  promotionSku: false,
  ...more,
})

const MUG_ROWS = [row(5000000000001, '白色&gt;350ml', '12.50'), row(5000000000002, '黑色&gt;500ml', '15.80')]
const MUG_AXES = [
  { prop: '颜色', value: [{ name: '白色' }, { name: '黑色' }] },
  { prop: '容量', value: [{ name: '350ml' }, { name: '500ml' }] },
]

/** The three overlapping branches, each enough alone. */
export type Parts = { model?: Branch; dataJson?: Branch; modules?: Branch }

export const context = ({ model, dataJson, modules }: Parts): Branch => ({
  result: {
    data: {
      ...(dataJson && { Root: { fields: { dataJson } } }),
      ...Object.fromEntries(Object.entries(modules ?? {}).map(([name, fields]) => [name, { fields }])),
    },
    ...(model && { global: { globalData: { model } } }),
  },
})

export const aModel = (trade: Branch = {}, more: Branch = {}): Branch => ({
  offerDetail: {
    offerId: Number(OFFER),
    subject: '晨露陶瓷马克杯',
    status: 'PUBLISHED',
    skuProps: MUG_AXES,
    ...(more.offerDetail as Branch),
  },
  tradeModel: {
    unit: '个',
    beginAmount: 6,
    canBookedAmount: 200,
    minPrice: '12.50',
    maxPrice: '15.80',
    offerPriceModel: {
      priceDisplayType: 'skuPrice',
      currentPrices: [
        { beginAmount: 6, price: '12.50' },
        { beginAmount: 6, price: '15.80' },
      ],
    },
    skuMap: MUG_ROWS,
    ...trade,
  },
  sellerModel: { companyName: '晨露陶瓷有限公司', loginId: '晨露陶瓷', memberId: 'b2b-100200300400aabb' },
  ...Object.fromEntries(Object.entries(more).filter(([key]) => key !== 'offerDetail')),
})

export const aDataJson = (order: Branch = {}, more: Branch = {}): Branch => ({
  tempModel: { offerId: Number(OFFER), offerTitle: '晨露陶瓷马克杯', offerUnit: '个' },
  orderParamModel: {
    orderParam: {
      beginNum: 6,
      canBookedAmount: 200,
      skuParam: {
        skuPriceType: 'skuPrice',
        skuRangePrices: [
          { beginAmount: '6', price: '12.50' },
          { beginAmount: '6', price: '15.80' },
        ],
      },
      ...order,
    },
  },
  skuModel: {
    skuProps: MUG_AXES,
    skuInfoMap: Object.fromEntries(MUG_ROWS.map((one) => [one.specAttrs, one])),
  },
  ...more,
})

const IIFE = 'window.context=(function(b,d){var c=d.module||{};return d})(window.contextPath,'

/** The page's script as the site writes it, around the data given. */
export const asHtml = (json: string, script = `window.contextPath = "/default";\n${IIFE}${json});`): string =>
  `<!doctype html><html><head><title>1688</title></head><body><div id="root"></div><script>${script}</script></body></html>`
