import { expect, test } from 'vitest'
import { newBuyer } from '../../../domain/buyer'
import { activeTrial, changed, inputsOf, letterOf, noTrials, withoutTrial, withTrial } from './scenarios'

const base = { choice: { quantity: 50 }, buyer: { ...newBuyer, country: 'DE', language: 'ru' as const } }
const byAir = { choice: { quantity: 200 }, buyer: { ...base.buyer, mode: 'air' as const } }
const one = withTrial(noTrials, 'Trial A', base)

test('a new trial begins as a copy of what is on the table, and is on the table', () => {
  expect(activeTrial(one)).toMatchObject({ name: 'Trial A', inputs: base })
})

test('changing a trial leaves the base as it is', () => {
  const tried = changed(one, 1, { inputs: byAir })
  expect(inputsOf(base, activeTrial(tried))).toMatchObject({
    choice: { quantity: 200 },
    buyer: { mode: 'air' },
  })
  expect(base.buyer.mode).toBe('sea')
})

test('a change of language in the base reaches a trial too: it is nothing that is tried', () => {
  const tried = changed(one, 1, { inputs: { ...byAir, buyer: { ...byAir.buyer, language: 'en' } } })
  expect(inputsOf(base, activeTrial(tried)).buyer.language).toBe('ru')
})

test('a discarded trial leaves the base on the table, and its letter is not given again', () => {
  const none = withoutTrial(one, 1)
  expect(activeTrial(none)).toBeUndefined()
  expect(letterOf(none.made)).toBe('B')
})

test('there is room for three trials', () => {
  const full = [2, 3, 4].reduce((trials, at) => withTrial(trials, `Trial ${at}`, base), one)
  expect(full.list).toHaveLength(3)
})
