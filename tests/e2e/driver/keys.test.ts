import { expect, test } from 'vitest'
import { strokes, typing } from './keys'

test('a chord goes down in order and up in reverse', () => {
  expect(strokes('Shift+Tab')).toEqual([
    { type: 'keyDown', value: '\uE008' },
    { type: 'keyDown', value: '\uE004' },
    { type: 'keyUp', value: '\uE004' },
    { type: 'keyUp', value: '\uE008' },
  ])
})

test('a key that does not exist is a mistake in the test, said at once', () => {
  expect(() => strokes('Shift+Tabulator')).toThrow('no such key: Tabulator')
})

test('words are typed character by character', () => {
  expect(
    typing('5.0')
      .map(({ value }) => value)
      .join(''),
  ).toBe('55..00')
})
