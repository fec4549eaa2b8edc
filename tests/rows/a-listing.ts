import { found, notShown } from '../../src/domain/field'
import type { Listing, Variant } from '../../src/domain/listing'
import type { SupplierFacts } from '../../src/domain/supplier'

const read = <T>(value: T, at: string) => found(value, 'page-data', at)

/** Our own invention in the shape of a page that was read: a shop of cups in Yiwu. */
export const aSupplier = (facts: Partial<SupplierFacts> = {}): SupplierFacts => ({
  companyName: read('义乌市晨露日用品有限公司', 'model.sellerModel.companyName'),
  shopName: notShown,
  loginId: read('晨露日用', 'model.sellerModel.loginId'),
  memberId: read('b2b-1000000000001', 'model.sellerModel.memberId'),
  shopUrl: read('https://chenlu.1688.com', 'model.sellerModel.winportUrl'),
  years: read(6, 'model.sellerModel.tpYear'),
  sellerType: read('factory', 'model.sellerModel.sellerType'),
  businessModel: notShown,
  badges: read(
    [
      { code: 'trustpass', text: '诚信通' },
      { code: 'inspected-factory', text: '深度验厂' },
    ],
    'model.sellerModel.signs',
  ),
  medal: notShown,
  scores: notShown,
  repeatRate: read('43.5', 'shopNavigation.repeatRate'),
  serviceScore: read('4.5', 'shopNavigation.serviceScore'),
  location: read('浙江 金华', 'model.sellerModel.location'),
  ...facts,
})

export const aVariant = (facts: Partial<Variant> & { id: string; values: string[] }): Variant => ({
  price: notShown,
  standingPrice: notShown,
  stock: read(4200, 'skuModel.canBookCount'),
  sold: notShown,
  moq: notShown,
  weightKg: notShown,
  packSize: notShown,
  image: notShown,
  ...facts,
})

export const aListing = (facts: Partial<Listing> = {}): Listing => ({
  offerId: '700000000001',
  url: 'https://detail.1688.com/offer/700000000001.html',
  generation: 'context',
  scene: read('wholesale', 'sceneKey'),
  status: read('on-sale', 'model.offerDetail.status'),
  title: read('304不锈钢保温杯大容量车载水杯定制', 'model.offerDetail.subject'),
  images: notShown,
  video: notShown,
  category: read({ id: '122000001', name: '保温杯' }, 'model.offerDetail.leafCategoryName'),
  attributes: read(
    [
      { name: '材质', values: ['304不锈钢'] },
      { name: '容量', values: ['500ml', '750ml'] },
    ],
    'model.offerDetail.featureAttributes',
  ),
  unit: read('个', 'model.tradeModel.unit'),
  unitsPerPack: notShown,
  moq: read(50, 'model.tradeModel.beginAmount'),
  mixedOrder: read({ allowed: true, minCount: 50 }, 'model.tradeModel.mixModel'),
  pricing: read(
    {
      kind: 'by-quantity' as const,
      tiers: [
        { from: 50, price: '31.00' },
        { from: 200, price: '27.50' },
      ],
    },
    'model.tradeModel.offerPriceModel',
  ),
  promotion: notShown,
  conditionalPrices: notShown,
  variantAxes: read([{ name: '颜色', values: ['白色', '墨绿'] }], 'skuModel.skuProps'),
  variants: read(
    [aVariant({ id: '1', values: ['白色'] }), aVariant({ id: '2', values: ['墨绿'] })],
    'skuModel.skuInfoMap',
  ),
  stock: read(8400, 'model.tradeModel.canBookedAmount'),
  weightKg: read('0.3', 'model.detailDescription.unitWeight'),
  packSize: notShown,
  domesticFreight: read(
    { amount: '180', computedFor: 'page-default' as const, free: false },
    'shippingServices.freight',
  ),
  shipFrom: read('浙江 金华', 'shippingServices.location'),
  dispatch: read(
    [
      { to: 50, hours: 48, text: '48小时发货' },
      { from: 51, to: 500, hours: 120, text: '5天发货' },
    ],
    'shippingServices.timeLimit',
  ),
  usualCarrier: notShown,
  sold: read(
    [{ kind: 'own' as const, count: 1200, atLeast: true, text: '已售1200+' }],
    'model.offerDetail.saleCount',
  ),
  rating: notShown,
  favourites: notShown,
  services: read(
    [{ code: 'qtbj', name: '7天无理由退货', exclusions: '定制商品除外' }],
    'mainServices.guarantees',
  ),
  tags: notShown,
  supplier: aSupplier(),
  ...facts,
})
