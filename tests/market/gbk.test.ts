import { expect, test } from 'vitest'
import { gbkBytes, gbkQuery } from './gbk.ts'
import { keywordsOf } from './pages/search/page.ts'

test('old pages go out in bytes that a browser reads back', () => {
  const text = '304不锈钢保温杯（起批量≥20个） ¤'
  expect(new TextDecoder('gb18030').decode(gbkBytes(text))).toBe(text)
})

test('a character that GBK does not have is refused, not replaced', () => {
  expect(() => gbkBytes('cm³ 🍵')).toThrow('not in GBK')
})

test('search words are written as the site writes them', () => {
  expect(gbkQuery('工业大风扇')).toBe('%B9%A4%D2%B5%B4%F3%B7%E7%C9%C8')
})

test.each([
  { query: 'keywords=%CC%D7%D7%B0', words: '套装', because: 'GBK is what the site expects' },
  { query: 'keywords=%E5%A5%97%E8%A3%85&charset=utf8', words: '套装', because: 'the address says UTF-8' },
  { query: 'keywords=%E6%9C%8D%E8%A3%85', words: '鏈嶈', because: 'UTF-8 read as GBK is garbled' },
])('$query asks for $words: $because', ({ query, words }) => {
  expect(keywordsOf(new URL(`https://s.1688.com/selloffer/offer_search.htm?${query}`))).toContain(words)
})
