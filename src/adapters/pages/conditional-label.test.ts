import { expect, test } from 'vitest'
import { conditionIn, labelIsFor } from './conditional-label'

test.each([
  { label: '新人价', because: 'it is for new customers' },
  { label: '限时新用户专享', because: 'a limit in time does not open it to everybody' },
  { label: '首次下单价', because: 'it is for a first order' },
  { label: '学生价', because: 'it is for schools' },
  { label: '老客价', because: 'it is for those who bought before' },
  { label: '企业采购价', because: 'it is for verified companies' },
  { label: '代发价', because: 'it is for resellers who have single pieces sent' },
  { label: '分销价', because: 'it is for resellers' },
  { label: '88VIP', because: 'it is for members' },
  { label: 'plus会员价', because: 'it is for members, in any letters' },
  { label: '满2件9折', because: 'it holds from an amount' },
  { label: '券后价', because: 'a coupon must be claimed' },
])('a price called $label is for some only: $because', ({ label }) => {
  expect(labelIsFor(label)).toBe('some')
})

test.each(['促销', '限时折扣', '活动价', '年中大促', '秒杀价', '特价'])(
  'a sale called %s is for everybody',
  (label) => {
    expect(labelIsFor(label)).toBe('all')
  },
)

test('a name that says neither leaves open whom the price is for', () => {
  expect(labelIsFor('伙拼节')).toBe('unsaid')
})

test.each([
  { text: '¥9.80 券后价 ¥12.00', says: '券后价' },
  { text: 'PLUS会员价¥5', says: 'PLUS会员价' },
  { text: '首件预估到手价¥3.3', says: '首件预估到手价' },
  { text: '首单立减¥2', says: '首单' },
  { text: '¥12.00 2件起批', says: undefined },
])('$text names the condition $says', ({ text, says }) => {
  expect(conditionIn(text)).toBe(says)
})
