// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { messageOn } from './page-message'

const REMOVED = /商品已下架/
const page = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')

test.each([
  { because: 'it is drawn', html: '<p>商品已下架</p>', gives: '商品已下架' },
  { because: 'it is hidden', html: '<div hidden><p>商品已下架</p></div>', gives: undefined },
  { because: 'it stands in a script', html: '<script>商品已下架</script>', gives: undefined },
  { because: 'it is part of a long text', html: `<p>${'字'.repeat(40)}商品已下架</p>`, gives: undefined },
  {
    because: 'it stands after more than any such page draws',
    html: `${'<p>字</p>'.repeat(10_001)}<p>商品已下架</p>`,
    gives: undefined,
  },
])('a message counts only where a buyer meets it: $because', ({ html, gives }) => {
  expect(messageOn(page(html), REMOVED)).toBe(gives)
})
