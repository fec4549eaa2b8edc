import { expect, test } from 'vitest'
import { ownWrites } from './own-writes'

const afterWriting = <T>(...values: T[]) => {
  const own = ownWrites<T>()
  for (const value of values) own.wrote(value)
  return own
}

test('news of an older change does not undo a newer one', () => {
  const own = afterWriting('ru', 'en')
  expect(own.isNewer('ru')).toBe(false)
  expect(own.isNewer('en')).toBe(true)
})

test('a change made in another tab is shown', () => {
  expect(afterWriting('ru').isNewer('en')).toBe(true)
  expect(ownWrites<string>().isNewer('en')).toBe(true)
})

test('what we chose earlier and another tab chooses again is shown', () => {
  const own = afterWriting('dark', 'light')
  own.isNewer('dark')
  own.isNewer('light')
  expect(own.isNewer('dark')).toBe(true)
})

test('there and back again: only the last news counts', () => {
  const own = afterWriting('dark', 'light', 'dark')
  expect([own.isNewer('dark'), own.isNewer('light'), own.isNewer('dark')]).toEqual([false, false, true])
})

test('storage may give the keys back in another order', () => {
  const own = afterWriting({ mode: 'air', values: { duty: '10', tax: '5' } }, { mode: 'sea', values: {} })
  expect(own.isNewer({ values: { tax: '5', duty: '10' }, mode: 'air' } as never)).toBe(false)
})
