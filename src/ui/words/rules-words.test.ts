import { expect, test } from 'vitest'
import { packs } from '../../data/packs'
import type { GistChange } from '../../domain/pack-file/change-gist'
import type { PackChange } from '../../domain/pack-file/pack-difference'
import type { PackProblemCode } from '../../domain/pack-file/parse-pack-file'
import { isWordKey } from './translator'

/** Kept complete by the type: a code that is added there is asked for here. */
const PROBLEMS: Record<PackProblemCode, true> = {
  'not-json': true,
  'too-large': true,
  'not-ours': true,
  missing: true,
  'unknown-field': true,
  'one-of': true,
  'wrong-kind': true,
  'not-valid': true,
  'falling-span': true,
  'dates-turned': true,
  overlap: true,
  'unknown-term': true,
  twice: true,
  'no-source': true,
}
const CHANGES: Record<GistChange['code'], true> = {
  'whole-added': true,
  'whole-removed': true,
  notes: true,
  'entry-added': true,
  added: true,
  removed: true,
  changed: true,
}
const PARTS: Record<PackChange['part'], true> = {
  rules: true,
  lanes: true,
  general: true,
  payments: true,
  rates: true,
  vat: true,
  transit: true,
  holidays: true,
}

test.each([
  { of: 'problem', codes: Object.keys(PROBLEMS) },
  { of: 'change', codes: Object.keys(CHANGES) },
  { of: 'part', codes: Object.keys(PARTS) },
  { of: 'basis', codes: packs.rules.map(({ basis }) => basis) },
])('every $of of a file of rules has words', ({ of, codes }) => {
  expect(codes.filter((code) => !isWordKey(`rules.${of}.${code}`))).toEqual([])
})
