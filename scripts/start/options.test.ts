import { expect, test } from 'vitest'
import { hasScreen, readOptions } from './options'

test('without options the browser is whichever is found', () => {
  expect(readOptions([])).toEqual({ engine: undefined, live: false, tour: false, help: false })
})

test('a browser can be named', () => {
  expect(readOptions(['--browser', 'firefox']).engine).toBe('firefox')
})

test.each([['--browser', 'netscape'], ['--lvie']])('%s is answered, not guessed', (...args) => {
  expect(() => readOptions(args)).toThrow(/netscape|lvie/)
})

test.each([
  { because: 'a Mac always shows windows', env: {}, platform: 'darwin', shown: true },
  { because: 'Linux needs a display', env: {}, platform: 'linux', shown: false },
  { because: 'Linux with X has one', env: { DISPLAY: ':0' }, platform: 'linux', shown: true },
  { because: 'Wayland counts', env: { WAYLAND_DISPLAY: 'wayland-0' }, platform: 'linux', shown: true },
  { because: 'nobody watches CI', env: { CI: 'true', DISPLAY: ':0' }, platform: 'linux', shown: false },
] as const)('$because', ({ env, platform, shown }) => {
  expect(hasScreen(env, platform)).toBe(shown)
})
