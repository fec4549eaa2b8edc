import { expect, test } from 'vitest'
import { promisedHours, upToCount } from './dispatch-words'

test.each([
  { text: '承诺48小时发货', hours: 48 },
  { text: '48小时内发货', hours: 48 },
  { text: '付款后15天内发货', hours: 360 },
  { text: '承诺7天发货·常发韵达快递', hours: 168 },
  { text: '1.5天发货', hours: undefined },
  { text: '不承诺48小时发货', hours: undefined },
  { text: '定制15天发货，现货48小时发货', hours: undefined },
  { text: '承诺3-7天发货', hours: undefined },
  { text: '7个工作日内发货', hours: undefined },
  { text: '超过48小时发货赔付', hours: undefined },
  { text: '48小时内接单，72小时发货', hours: undefined },
])('$text promises $hours hours for every order', ({ text, hours }) => {
  expect(promisedHours(text)).toBe(hours)
})

test.each([
  { text: '50件以内', count: 50 },
  { text: '1万件以内', count: 10000 },
  { text: '50-99件以内', count: undefined },
  { text: '50件', count: undefined },
])('$text: the promise holds up to $count', ({ text, count }) => {
  expect(upToCount(text)).toBe(count)
})
