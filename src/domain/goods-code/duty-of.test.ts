import { expect, test } from 'vitest'
import { dutyFor } from '../../../tests/duty-files'
import { unitedStates } from '../../data/destinations/us'
import { dutyOf } from './duty-of'
import type { CodeCandidate } from './goods-code'

const candidate = (code: string): CodeCandidate => ({ code, label: code, because: 'search' })
const american = dutyFor(['6109', '7323', '9503', '9102', '6402']).us
const rules = unitedStates.find(({ id }) => id === 'us-2026-10')
const [tShirt, steel, toys, watch, shoes] = dutyOf(
  ['610910', '73239300', '9503', '91021110', '64021950'].map(candidate),
  american,
  rules,
)

test('all layers in force are in the percentage', () => {
  expect(tShirt?.percent).toEqual({ low: '36.5', high: '36.5' })
  expect(toys?.percent).toEqual({ low: '12.5', high: '12.5' })
})

test('the metals duty stands instead of the forced-labour duty', () => {
  expect(steel?.percent).toEqual({ low: '27', high: '27' })
})

test('a duty on parts has no percentage, and the rate as printed', () => {
  expect(watch).not.toHaveProperty('percent')
  expect(watch?.lines[0]).toMatchObject({ percent: null, printed: expect.stringContaining('on the strap') })
})

test('a duty for each pair has no percentage until pairs are counted', () => {
  expect(shoes?.lines).toEqual([{ code: '64021950', percent: null, printed: '76¢/pr. + 32%' }])
})

test('without a table nothing is said of the duty', () => {
  expect(dutyOf([candidate('610910')], undefined, undefined)).toEqual([
    { candidate: candidate('610910'), lines: [], remedy: false },
  ])
})

test('without rules of the date only the ordinary duty is named', () => {
  expect(dutyOf([candidate('61091000')], american, undefined)[0]?.percent).toEqual({
    low: '16.5',
    high: '16.5',
  })
})

test('a code newer than the table is looked up by its heading, whose range is wider', () => {
  const european = dutyFor(['8517']).eu
  const [phone] = dutyOf([candidate('851713')], european, undefined)
  expect(phone?.lines.length).toBeGreaterThan(1)
})

test('goods that were under an anti-dumping measure say so', () => {
  const [plates] = dutyOf([candidate('6912')], dutyFor(['6912']).eu, undefined)
  expect(plates?.remedy).toBe(true)
})
