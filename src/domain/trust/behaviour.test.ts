import { describe, expect, test } from 'vitest'
import { notShown } from '../field'
import type { Observation } from '../observation'
import { aGoodSupplier, anOffer, read } from './an-offer.test-data'
import { assessTrust } from './assess-trust'

const TODAY = '2026-11-22'

/** What the buyer saw five weeks before. */
const before: Observation = {
  offerId: '600000000001',
  at: '2026-10-18T09:00:00Z',
  lowYuan: '10',
  moq: 50,
  companyName: '义乌市好杯日用品有限公司',
  badges: ['powerful-merchant', 'trustpass'],
}

const now = anOffer({
  moq: read(200),
  pricing: read({ kind: 'by-quantity' as const, tiers: [{ from: 200, price: '10.80' }] }),
  supplier: {
    ...aGoodSupplier,
    companyName: read('义乌市新杯贸易有限公司'),
    badges: read([{ code: 'trustpass' as const, text: '诚信通' }]),
  },
})

const changesOf = (...report: Parameters<typeof assessTrust>) =>
  assessTrust(...report).reasons.filter(({ area }) => area === 'behaviour')

describe('a supplier seen again after five weeks', () => {
  test('badge gone, name changed, minimum and price risen: each with both dates', () => {
    const dates = { from: '2026-10-18', to: TODAY }
    expect(changesOf(now, [before], TODAY)).toMatchObject([
      { code: 'badge-gone', params: { badge: '实力商家', ...dates } },
      {
        code: 'name-changed',
        params: { before: before.companyName, now: '义乌市新杯贸易有限公司', ...dates },
      },
      { code: 'moq-risen', params: { before: '50', now: '200', ...dates } },
      { code: 'price-risen', params: { before: '10.00', now: '10.80', percent: '8', ...dates } },
    ])
  })

  test('the score is lower than without those changes, by exactly their points', () => {
    const without = assessTrust(now, [], TODAY).score ?? 0
    expect(assessTrust(now, [before], TODAY).score).toBe(without - 8 - 15 - 3 - 3)
  })

  test('a second look on the next day still tells the change', () => {
    const yesterday: Observation = {
      ...before,
      at: '2026-11-21T09:00:00Z',
      companyName: '义乌市新杯贸易有限公司',
    }
    const told = changesOf(now, [before, yesterday], TODAY)
    expect(told.find(({ code }) => code === 'name-changed')?.params.from).toBe('2026-10-18')
  })

  test.each([
    { because: 'the price fell', history: { ...before, lowYuan: '12', moq: 200 } },
    {
      because: 'a rise of four percent is everyday noise',
      history: { ...before, lowYuan: '10.40', moq: 200 },
    },
    { because: 'the same price is written otherwise', history: { ...before, lowYuan: '10.8', moq: 200 } },
    { because: 'it was longer than a year ago', history: { ...before, at: '2025-10-18T09:00:00Z' } },
    { because: 'it was another offer', history: { ...before, offerId: '600000000002' } },
  ])('no rise is told when $because', ({ history }) => {
    const codes = changesOf(now, [history], TODAY).map(({ code }) => code)
    expect(codes.filter((code) => code.endsWith('-risen'))).toEqual([])
  })

  test('a page that shows no badges today proves no badge gone', () => {
    const silent = { ...now, supplier: { ...now.supplier, badges: notShown } }
    expect(changesOf(silent, [before], TODAY).map(({ code }) => code)).not.toContain('badge-gone')
  })
})
