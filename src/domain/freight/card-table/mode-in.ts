import type { TransportMode } from '../../buyer'

/** 海派 UPS goes by sea and is delivered by UPS: the main leg stands before the courier's name. */
const MAIN: [RegExp, TransportMode][] = [
  [/海[派运卡快]|快船|慢船|美森|以星|整柜|拼箱|散货|\bsea\b|ocean|\blcl\b|\bfcl\b|морск|море/i, 'sea'],
  [/空[派运加]|航空|\bair\b|авиа|самол/i, 'air'],
  [/铁[路派运]|班列|\brail|train|ж\/?д(?!\p{L})|желез|поезд/iu, 'rail'],
  [/卡[车航班]|汽运|陆运|公路|truck|\broad\b|авто|фур[аы]/i, 'truck'],
]
const PARCEL: [RegExp, TransportMode][] = [
  [/快递|dhl|ups|fedex|courier/i, 'express'],
  [/ems|邮政|小包|\bpost|почт/i, 'post'],
]

const only = (text: string, words: [RegExp, TransportMode][]): TransportMode | undefined => {
  const named = words.filter(([word]) => word.test(text)).map(([, mode]) => mode)
  return named.length === 1 ? named[0] : undefined
}

/** How the main leg goes, as a channel's name says it; undefined when it says nothing, or two ways at once. */
export const modeIn = (text: string): TransportMode | undefined => {
  const isMain = MAIN.some(([word]) => word.test(text))
  return isMain ? only(text, MAIN) : only(text, PARCEL)
}

const INSIDE = /双清|包税|包清关|\bddp\b|all[- ]?in\b|карго|\bcargo all\b|под ключ/i
const OUTSIDE = /不包税|自税|不含税|\bdap\b|\bddu\b|без растамож|без тамож/i

/** Whether the price holds clearance, duty and tax; undefined when the text does not say. */
export const allInFrom = (text: string): boolean | undefined => {
  if (OUTSIDE.test(text)) return false
  return INSIDE.test(text) ? true : undefined
}
