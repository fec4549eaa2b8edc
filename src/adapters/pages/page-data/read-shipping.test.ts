import { expect, test } from 'vitest'
import { knownValue } from '../../../domain/field'
import type { Listing } from '../../../domain/listing'
import { readPageData } from '../read-offer'
import { ADDRESS, aModel, context, type Json } from '../testing/a-page'

type Fields = { [key: string]: Json }

const listingOf = (shippingServices: Fields): Listing => {
  const result = readPageData(context({ model: aModel(), modules: { shippingServices } }), ADDRESS)
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

const hoursOf = ({ dispatch }: Listing) =>
  knownValue(dispatch)?.map(({ to, hours }) => `${to ?? ''}:${hours}`) ?? dispatch.is

test.each([
  { text: '承诺48小时发货', says: [':48'], because: 'it is one promise' },
  { text: '7天内发货', says: [':168'], because: 'days are hours' },
  { text: '不承诺48小时发货', says: 'unreadable', because: 'nothing is promised' },
  { text: '1.5天发货', says: 'unreadable', because: 'half a day is not five days' },
  {
    text: '定制15天发货，现货48小时发货',
    says: 'unreadable',
    because: 'the two promises are for different goods',
  },
  { text: '承诺3-7天发货', says: 'unreadable', because: 'it is a span' },
])('$text is dispatch $says: $because', ({ text, says }) => {
  expect(hoursOf(listingOf({ deliveryLimitText: text }))).toEqual(says)
})

test.each([
  { bound: '50袋以内', says: ['50:48'], because: 'up to fifty' },
  { bound: '1万件以内', says: ['10000:48'], because: '万 is ten thousand' },
  { bound: '少量', says: 'unreadable', because: 'nobody knows how many' },
])('a promise for $bound holds $says: $because', ({ bound, says }) => {
  const deliveryLimitTimeModel = { limitTimeDesc: '承诺48小时发货', orderCntLevelText: bound }
  expect(hoursOf(listingOf({ deliveryLimitTimeModel }))).toEqual(says)
})

const step = (name: string, hours: number) => ({
  selectedPtsOfferTagModel: { serviceName: name, agreeDeliveryHours: hours },
})

test.each([
  { name: '7天发货', hours: 168, says: [':168'], because: 'name and hours agree' },
  { name: '七天发货', hours: 168, says: [':168'], because: 'a numeral agrees as well' },
  { name: '极速发货', hours: 24, says: [':24'], because: 'the name gives no time' },
  { name: '2周发货', hours: 48, says: 'unreadable', because: 'the name gives weeks' },
  { name: '两周发货', hours: 48, says: 'unreadable', because: 'the name gives weeks' },
  { name: '1.5天发货', hours: 48, says: 'unreadable', because: 'the name gives another time' },
])('a step called $name of $hours hours is $says: $because', ({ name, hours, says }) => {
  const deliveryLimitTimeModel = { attrs: { ptsOfferStepModels: [step(name, hours)] } }
  expect(hoursOf(listingOf({ deliveryLimitTimeModel }))).toEqual(says)
})

const PAID = { totalCost: 8, templateId: 100200 }

test.each([
  {
    fields: PAID,
    freight: { amount: '8', free: false, computedFor: 'page-default' },
    because: 'it is an amount',
  },
  {
    fields: { ...PAID, freeDeliverFee: true, freeEndAmount: 99 },
    freight: { amount: '8', free: false, computedFor: 'page-default' },
    because: 'it is free only from 99 on',
  },
  {
    fields: { ...PAID, deliveryFee: 'FREE' },
    freight: undefined,
    because: 'free and 8 yuan contradict each other',
  },
  { fields: { totalCost: '$8.00', templateId: 100200 }, freight: undefined, because: 'it is in dollars' },
  {
    fields: { ...PAID, receiveAddressId: '0', recieveAddress: '' },
    freight: { amount: '8', free: false, computedFor: 'page-default' },
    because: 'an address of id 0 is none',
  },
  {
    fields: { ...PAID, receiveAddressId: '77' },
    freight: { amount: '8', free: false, computedFor: 'chosen-address' },
    because: 'the buyer has an address',
  },
])('freight: $because', ({ fields, freight }) => {
  expect(knownValue(listingOf(fields).domesticFreight)).toEqual(freight)
})
