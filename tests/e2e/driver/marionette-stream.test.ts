import { expect, test } from 'vitest'
import { inMessages } from './marionette-stream'

/** What comes out when the text arrives in pieces of this many bytes. */
const received = (text: string, bytes: number): string[] => {
  const out: string[] = []
  const take = inMessages((message) => out.push(message))
  const all = Buffer.from(text)
  const starts = Array.from({ length: Math.ceil(all.length / bytes) }, (_, index) => index * bytes)
  starts.map((start) => take(all.subarray(start, start + bytes)))
  return out
}

test.each([
  { because: 'all at once', bytes: 1000 },
  { because: 'byte by byte, through the middle of a Chinese character', bytes: 1 },
  { because: 'seven bytes at a time', bytes: 7 },
])('messages come out whole when they arrive $because', ({ bytes }) => {
  expect(received('5:["a"]10:["保温"]3:[1]', bytes)).toEqual(['["a"]', '["保温"]', '[1]'])
})
