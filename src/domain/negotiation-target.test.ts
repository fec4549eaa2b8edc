import { expect, test } from 'vitest'
import { type NegotiationTarget, targetInChinese } from './negotiation-target'

const asked: NegotiationTarget = { offerId: '1', quantity: 500, askPrice: '22.27', currency: 'CNY' }

test.each([
  { target: asked, unit: '个', says: '500个，目标单价 22.27元/个', because: 'the page counts in 个' },
  {
    target: { ...asked, variant: '雾灰色' },
    unit: '套',
    says: '雾灰色 500套，目标单价 22.27元/套',
    because: 'the price is for one variant',
  },
  { target: asked, unit: undefined, says: '500，目标单价 22.27元', because: 'no unit is made up' },
])('a seller is told quantity and price: $because', ({ target, unit, says }) => {
  expect(targetInChinese(target, unit)).toBe(says)
})
