import { expect, test } from 'vitest'
import { aSupplier } from '../../../../tests/rows/a-listing'
import { found, notShown } from '../../../domain/field'
import type { SupplierFacts } from '../../../domain/supplier'
import { translator } from '../../words/translator'
import { formatIn } from '../format'
import { changesOf } from './changes'

const speech = { t: translator('en'), language: 'en' as const, format: formatIn('en') }

const seen = (...facts: SupplierFacts[]) => ({
  key: 'member:b2b-1',
  firstSeen: '2026-10-01',
  lastSeen: '2026-11-01',
  sightings: facts.map((one, i) => ({
    at: `2026-1${i}-01`,
    lastAt: `2026-1${i}-01`,
    offerId: '700000000001',
    facts: one,
  })),
})

test('a new company name is a change, with the day it was first seen', () => {
  const renamed = aSupplier({ companyName: found('义乌市新名贸易有限公司', 'page-data', 'x') })
  expect(changesOf(seen(aSupplier(), renamed), speech)).toEqual([
    {
      name: 'parts.fact.companyName',
      before: '义乌市晨露日用品有限公司',
      after: '义乌市新名贸易有限公司',
      on: '2026-11-01',
    },
  ])
})

test('a badge that is gone is a change', () => {
  const without = aSupplier({ badges: found([{ code: 'trustpass', text: '诚信通' }], 'page-data', 'x') })
  expect(changesOf(seen(aSupplier(), without), speech)).toMatchObject([
    { before: '诚信通 TrustPass member · 深度验厂 Inspected factory', after: '诚信通 TrustPass member' },
  ])
})

test('a fact the page did not show that day is no change', () => {
  expect(changesOf(seen(aSupplier(), aSupplier({ years: notShown })), speech)).toEqual([])
})
