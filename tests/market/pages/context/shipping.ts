import { dispatchCode, SERVICES } from '../../catalogue/labels.ts'
import type { Product, Step } from '../../catalogue/shapes.ts'
import { BUYER } from '../buyer.ts'
import { paidSpan } from './prices.ts'
import { quotedWeights } from './weights.ts'

const stepModel = (step: Step): object => {
  const { code, name } = dispatchCode(step.hours)
  return {
    ...(step.from ? { selectedStartQuantity: step.from } : {}),
    ...(step.to ? { selectedEndQuantity: step.to } : {}),
    selectedPtsOfferTagModel: {
      serviceCode: code,
      serviceName: name,
      required: false,
      disabled: false,
      agreeDeliveryHours: step.hours,
      selected: false,
    },
    selected: false,
  }
}

const promise = (product: Product): string => {
  const hours = product.dispatch[0]?.hours ?? 48
  const text = hours <= 72 ? `承诺${hours}小时发货` : `承诺${hours / 24}天发货`
  return product.carrier ? `${text}·常发${product.carrier}` : text
}

/** The dispatch promise and its steps; a first step with an upper bound becomes the headline 50袋以内. */
export const deliveryLimit = (product: Product): object => {
  const first = product.dispatch[0]
  return {
    attrs: { offerUnit: product.unit, ptsOfferStepModels: product.dispatch.map(stepModel) },
    limitTimeDay: Math.ceil((first?.hours ?? 48) / 24),
    offerId: Number(product.offerId),
    orderCntLevelText: first?.to ? `${first.to}${product.unit}以内` : '',
    limitTimeDesc: promise(product),
    expectTimeDesc: '',
  }
}

export const protections = (product: Product): object[] =>
  product.services.map((key) => {
    const service = SERVICES[key]
    return {
      serviceCode: service.code,
      serviceName: service.name,
      description: service.about,
      buyerDescription: service.name,
      type: key === 'freightBack' ? 'insurance' : 'protect',
      ...(service.hours ? { agreeDeliveryHours: service.hours } : {}),
    }
  })

export const guarantees = (product: Product): object[] =>
  product.services.map((key) => ({
    serviceName: SERVICES[key].name,
    description: SERVICES[key].about,
    serviceCode: SERVICES[key].code,
    textColor: '#222222',
  }))

/** Where to: 1688 names no place until it knows the buyer's. */
const destination = (product: Product): object =>
  product.freight?.to
    ? {
        targetLocation: `配送至：${product.freight.to}`,
        recieveAddress: `${product.freight.to}${BUYER.street}`,
        recieveAddressCode: '330106',
        receiveAddressId: String(BUYER.userId),
      }
    : { targetLocation: '选择配送地址为您计算运费及送达时间' }

const cost = (product: Product): object =>
  product.freight
    ? { totalCost: Number(product.freight.yuan), postFeeValue: Number(product.freight.yuan) }
    : {}

export const shippingFields = (product: Product): Record<string, unknown> => {
  const free = product.freight?.free ?? false
  return {
    unitWeight: 0,
    freeEndAmount: -1,
    minWeight: 0,
    logistics: '',
    officialLogistics: false,
    templateId: 338600000 + Number(product.offerId.slice(-5)),
    ...destination(product),
    ...cost(product),
    price: paidSpan(product)?.low ?? '',
    deliveryLimitText: promise(product),
    deliveryFee: free ? 'FREE' : 'TEMPLATED',
    postFree: free,
    freeDeliverFee: free,
    isSkuTradeSupported: product.price.by !== 'quantity',
    deliveryLimitTimeModel: deliveryLimit(product),
    volume: 0,
    unit: product.unit,
    startAmount: product.moq,
    location: product.shipFrom ?? '',
    protectionInfos: protections(product),
  }
}

export const freightInfo = (product: Product): Record<string, unknown> => ({
  unitWeight: 0,
  freeEndAmount: -1,
  officialLogistics: false,
  deliveryFee: { name: product.freight?.free ? 'FREE' : 'TEMPLATED' },
  location: product.shipFrom ?? '',
  ...destination(product),
  logisticsText: promise(product),
  ...(product.freight ? { totalCost: Number(product.freight.yuan) } : {}),
  ...(quotedWeights(product) ? { skuWeight: quotedWeights(product) } : {}),
})
