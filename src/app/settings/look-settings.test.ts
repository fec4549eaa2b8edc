import { beforeEach, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { FIRST_LOOK, readLook, writeLook } from './look-settings'

beforeEach(() => fakeBrowser.reset())

test('where the badge was put is remembered, and the theme with it', async () => {
  await writeLook({ badge: { side: 'right', top: 20 } })
  await writeLook({ theme: 'dark' })
  expect(await readLook()).toEqual({ theme: 'dark', badge: { side: 'right', top: 20 } })
})

test.each([
  { stored: 'nonsense', because: 'another type' },
  { stored: { theme: 'pink', badge: { side: 'up', top: 900 } }, because: 'values that do not exist' },
  { stored: { panel: { left: '3', top: null } }, because: 'half a place' },
])('settings that do not parse fall back to the first look: $because', async ({ stored }) => {
  await fakeBrowser.storage.local.set({ look: stored })
  expect(await readLook()).toEqual(FIRST_LOOK)
})
