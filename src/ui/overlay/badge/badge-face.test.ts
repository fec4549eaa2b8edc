import { expect, test } from 'vitest'
import { aListing } from '../../../../tests/rows/a-listing'
import type { PageState } from '../../../app/page/page-session'
import type { Seen } from '../../../app/page/tell-seen'
import { pageProblem } from '../../../domain/page-problem'
import { badgeWords } from '../../words/badge/badge-words'
import { badgeCatalogue } from '../../words/badge/catalogues'
import { badgeFace } from './badge-face'

const words = badgeWords(badgeCatalogue('en'))
const read: PageState = { is: 'read', result: { ok: true, value: aListing() } }
const seen: Seen = { saved: false, ready: true, missing: [], dealbreakers: 0, language: 'en' }
const perUnit = { currency: 'USD', low: '7.01', likely: '7.40', high: '7.98' }

const faceOf = (answer: Partial<Seen>) => badgeFace(read, { ok: true, value: { ...seen, ...answer } }, words)

test('the badge shows what a unit lands for, at which quantity, and says the range', () => {
  const face = faceOf({ perUnit, quantity: 200 })
  expect([face.main, ...face.lines]).toEqual(['≈ $7.40', 'landed', 'at 200'])
  expect(face.label).toContain('Range $7.01 to $7.98')
})

test('an incomplete cost shows no amount at all', () => {
  const face = faceOf({ missing: ['clearance'] })
  expect([face.main, ...face.lines, face.label].join(' ')).not.toMatch(/\d/)
  expect(face.label).toContain('incomplete')
})

test('an offer whose variants differ asks to choose one, not to fill gaps', () => {
  const face = faceOf({ missing: ['variant', 'unit-weight'] })
  expect(face.label).toContain('choose one')
  expect(face.label).not.toContain('incomplete')
})

test('without a destination the badge asks for one', () => {
  expect(faceOf({ ready: false })).toMatchObject({ main: 'Where to?', tone: 'ask' })
})

test('a supplier to beware of is marked and said', () => {
  expect(faceOf({ perUnit, quantity: 200, dealbreakers: 1 })).toMatchObject({
    warns: true,
    label: expect.stringContaining('needs your attention'),
  })
})

test.each(pageProblem.shape.kind.options)('a page that is %s is named in words', (kind) => {
  const state: PageState = { is: 'read', result: { ok: false, problem: { kind, because: 'title' } } }
  const face = badgeFace(state, undefined, words)
  expect(face.tone).toBe('trouble')
  expect(face.label.length).toBeGreaterThan(20)
})

test('an update of the extension under the page asks for a reload', () => {
  const gone = { ok: false as const, problem: { kind: 'reload-page' as const, detail: '' } }
  expect(badgeFace(read, gone, words).label).toContain('Reload this page')
  const stopped: PageState = { is: 'reading', stopped: gone.problem }
  expect(badgeFace(stopped, undefined, words).label).toContain('Reload this page')
})
