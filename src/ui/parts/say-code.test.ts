import { expect, test, vi } from 'vitest'
import { translator } from '../words/translator'
import { sayCode } from './say-code'

const t = translator('en')

test('a code has its words', () => {
  expect(sayCode(t, 'common.save')).toBe('Save')
})

test('a code of another version is shown as it is', () => {
  expect(sayCode(t, 'cost.line.moon-tax')).toBe('moon-tax')
})

test('a saved code whose words now want more is shown as it is, and nothing breaks', () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  expect(sayCode(t, 'desk.trust.score', {})).toBe('score')
  expect(warned).toHaveBeenCalledOnce()
})
