import { expect, test } from 'vitest'
import { savedText } from './saved-text.ts'

// 商品 in GBK.
const GBK = [0xc9, 0xcc, 0xc6, 0xb7]
const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))

test.each([
  { because: 'it is UTF-8', saved: bytes('<p>商品'), text: '<p>商品' },
  {
    because: 'it says gbk and is',
    saved: bytes('<meta charset="gbk">', GBK),
    text: '<meta charset="gbk">商品',
  },
  { because: 'it says nothing and is GBK', saved: bytes(GBK, GBK), text: '商品商品' },
  {
    because: 'a browser saved it as UTF-8 and left gbk in it',
    saved: bytes('<meta charset="gbk">商品'),
    text: '<meta charset="gbk">商品',
  },
  { because: 'it is UTF-16', saved: bytes([0xff, 0xfe], [0x46, 0x55, 0xc1, 0x54]), text: '商品' },
  {
    because: 'it is UTF-16, high byte first',
    saved: bytes([0xfe, 0xff], [0x55, 0x46, 0x54, 0xc1]),
    text: '商品',
  },
  { because: 'it was cut in the middle of a letter', saved: bytes('<p>商品').subarray(0, 8), text: '<p>商' },
])('a saved file is decoded: $because', ({ saved, text }) => {
  expect(savedText(saved)).toBe(text)
})
