import type { CurrencyCode } from '../../money'

/** ¥ on a Chinese forwarder's list is yuan. Longest first where one sign is part of another (HK$, $). */
const SIGNS: [RegExp, CurrencyCode][] = [
  [/HK\$|HKD|港[币元]/i, 'HKD'],
  [/A\$|AUD|澳元/i, 'AUD'],
  [/C\$|CAD|加元/i, 'CAD'],
  [/USD|US\$|美[元金刀]|долл/i, 'USD'],
  [/CNY|RMB|人民币|¥|юан|yuan/i, 'CNY'],
  [/EUR|€|欧元|евро/i, 'EUR'],
  [/GBP|£|英镑|фунт/i, 'GBP'],
  [/KZT|₸|тенге/i, 'KZT'],
  [/RUB|₽|руб/i, 'RUB'],
  [/NGN|₦|naira/i, 'NGN'],
]

/**
 * The one currency that a text names; undefined when it names none or several. 元 alone is yuan, and `$` alone the
 * American dollar.
 */
export const currencyIn = (text: string): CurrencyCode | undefined => {
  const named = SIGNS.filter(([sign]) => sign.test(text)).map(([, code]) => code)
  if (named.length > 0) return named.length === 1 ? named[0] : undefined
  const isYuan = /元/.test(text)
  const isDollar = /\$/.test(text)
  if (isYuan && isDollar) return undefined
  return isYuan ? 'CNY' : isDollar ? 'USD' : undefined
}
