import { expect, test, vi } from 'vitest'
import { openFromDisk } from '../../../tests/duty-files'
import { chapterReader } from './duty-chapter'

test('a chapter is read once while it is remembered', async () => {
  const open = vi.fn(openFromDisk)
  const read = chapterReader(open)
  const [first, second] = await Promise.all([read('us', '61'), read('us', '61')])
  expect(first['6109']?.length).toBeGreaterThan(0)
  expect(second).toBe(first)
  expect(open).toHaveBeenCalledTimes(1)
})

test('Europe and Britain are columns of one file, read as two tables', async () => {
  const read = chapterReader(openFromDisk)
  const [eu, uk] = await Promise.all([read('eu', '42'), read('uk', '42')])
  const rateOf = (table: typeof eu) => table['4202']?.find(({ code }) => code === '42029291')?.layers.mfn
  expect([rateOf(eu), rateOf(uk)]).toEqual(['2.7', '2'])
})

test.each(['00', '77', '98', '6', '6a', '../us'])(
  'chapter %s is of no goods and is not asked for',
  async (chapter) => {
    const open = vi.fn(openFromDisk)
    expect(await chapterReader(open)('us', chapter)).toEqual({})
    expect(open).not.toHaveBeenCalled()
  },
)

test.each([
  { open: async () => ({ '61091000': ['rubbish', '?'] }), because: 'it is damaged' },
  { open: async () => Promise.reject(new Error('no such file')), because: 'it is missing' },
])('a chapter has no lines when $because: the duty is unknown, not nothing', async ({ open }) => {
  const told = vi.spyOn(console, 'error').mockReturnValue()
  expect(await chapterReader(open)('us', '61')).toEqual({})
  expect(told).toHaveBeenCalledTimes(1)
  told.mockRestore()
})
