import { expect, test } from 'vitest'
import { runsTypeScript } from './new-node.mjs'

test.each([
  { version: '20.20.2', runs: false },
  { version: '22.17.1', runs: false },
  { version: '22.18.0', runs: true },
  { version: '23.5.0', runs: false },
  { version: '23.6.0', runs: true },
  { version: '24.0.0', runs: true },
  { version: '', runs: false },
])('Node $version runs our scripts: $runs', ({ version, runs }) => {
  expect(runsTypeScript(version)).toBe(runs)
})
