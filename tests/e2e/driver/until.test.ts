import { expect, test } from 'vitest'
import { until } from './until'

test('an answer that comes late is waited for', async () => {
  const answers = [undefined, false, null, 'here']
  expect(await until('it', async () => answers.shift(), 2000)).toBe('here')
})

test('zero and empty are answers', async () => {
  expect(await until('a count', async () => 0, 200)).toBe(0)
})

test('waiting ends, says for what, and keeps the last refusal', async () => {
  const refused = new Error('not yet')
  const waiting = until('the moon', () => Promise.reject(refused), 100)
  await expect(waiting).rejects.toMatchObject({ message: 'waited 100 ms for the moon', cause: refused })
})
