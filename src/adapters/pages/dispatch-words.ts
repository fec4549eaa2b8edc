import { numberText } from '../../domain/number-text'

const TIMES = /\d\s*(?:小时|天|周|个?工作日|个?月)/g
const PROMISE =
  /^(?:\p{Script=Han}{0,6}[^\p{Script=Han}\d.])?(\p{Script=Han}{0,6})(\d{1,3})\s*(小时|天)之?内?发货/u
/** Words before a time that turn it into something else than a promise for every order. */
const NOT_A_PROMISE = /[不未超晚非除约]|定制|预售|至|到/

/**
 * "承诺48小时发货" → 48, "7天内发货" → 168. Undefined where the words name two times, a fraction or a span, or say
 * that nothing is promised.
 */
export const promisedHours = (text: string): number | undefined => {
  const [, before = '', count, word] = PROMISE.exec(text) ?? []
  if (!count || NOT_A_PROMISE.test(before) || text.match(TIMES)?.length !== 1) return undefined
  return Number(count) * (word === '天' ? 24 : 1) || undefined
}

/** "50件以内" → 50, "1万件以内" → 10000: up to how many a promise holds. */
export const upToCount = (text: string): number | undefined => {
  const number = /以内$/.test(text) ? numberText(text.replace(/以内$/, '')) : undefined
  const count = Number(number?.text)
  return number && !number.atLeast && number.unit.length <= 3 && Number.isInteger(count) && count > 0
    ? count
    : undefined
}
