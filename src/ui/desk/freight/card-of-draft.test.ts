import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { rateCard } from '../../../domain/freight/rate-card'
import { type CardDraft, draftOf, emptyDraft } from './card-draft'
import { cardOfDraft } from './card-of-draft'

const GIVEN = { id: 'c1', today: '2026-11-22' }

const typed = (change: Partial<CardDraft> = {}): CardDraft => ({
  ...emptyDraft(GIVEN.today, 'KZ'),
  forwarder: ' Dragon Bridge ',
  mode: 'truck',
  allIn: 'yes',
  currency: 'USD',
  per: 'kg',
  breaks: [{ from: '0', price: '3,4' }],
  ...change,
})

const FULL: Partial<CardDraft> = {
  from: '广州',
  breaks: [
    { from: '0', price: '3,4' },
    { from: '100', price: '3.1' },
  ],
  surcharges: [{ name: 'Battery', per: 'kg', amount: '0.5' }],
  daysLow: '12',
  daysHigh: '18',
  divisor: '6000',
  roundUpTo: '0,5',
  byPiece: true,
  atLeast: '21',
  minimum: '60',
  validTo: '2026-12-31',
  note: 'no brands',
  quoted: ['pickup'],
}

test('what was typed is a card that can be stored, and comes back into the form as it was', () => {
  const made = cardOfDraft(typed(FULL), GIVEN)
  const card = z.parse(rateCard, made.ok ? made.value : undefined)
  expect(card).toMatchObject({
    forwarder: 'Dragon Bridge',
    allIn: true,
    breaks: [
      { from: '0', price: '3.4' },
      { from: '100', price: '3.1' },
    ],
    roundUpTo: '0.5',
    days: { low: 12, high: 18 },
    enteredOn: '2026-11-22',
    quoted: ['pickup'],
  })
  expect(cardOfDraft(draftOf(card), GIVEN)).toEqual({ ok: true, value: card })
})

test('an empty form names all that a card must have, and supposes nothing', () => {
  expect(cardOfDraft(emptyDraft(GIVEN.today, undefined), GIVEN)).toEqual({
    ok: false,
    problem: {
      forwarder: 'needed',
      country: 'needed',
      mode: 'needed',
      allIn: 'needed',
      currency: 'needed',
      per: 'needed',
      'breaks.0.price': 'needed',
    },
  })
})

test.each<{ change: Partial<CardDraft>; at: string; code: string; because: string }>([
  { change: { minimum: 'sixty' }, at: 'minimum', code: 'not-a-number', because: 'words are no number' },
  { change: { minimum: '1,234' }, at: 'minimum', code: 'not-a-number', because: 'it reads in two ways' },
  { change: { divisor: '0' }, at: 'divisor', code: 'not-above-zero', because: 'nothing divides by nothing' },
  { change: { daysLow: '12' }, at: 'daysHigh', code: 'not-whole-days', because: 'one end is no span' },
  {
    change: { daysLow: '9', daysHigh: '3' },
    at: 'daysHigh',
    code: 'days-backwards',
    because: 'slow is faster',
  },
  {
    change: { breaks: [{ from: '0', price: '0' }] },
    at: 'breaks.0.price',
    code: 'not-above-zero',
    because: 'nobody carries for nothing',
  },
  {
    change: {
      breaks: [
        { from: '100', price: '2' },
        { from: '50', price: '3' },
      ],
    },
    at: 'breaks.1.from',
    code: 'breaks-not-rising',
    because: 'two prices would hold for 120 kg',
  },
  {
    change: { surcharges: [{ name: 'fuel', per: 'percent', amount: '' }] },
    at: 'surcharges.0.amount',
    code: 'needed',
    because: 'a surcharge without an amount is none',
  },
  { change: { validFrom: '' }, at: 'validFrom', code: 'needed', because: 'its first day is not known' },
  { change: { validTo: '2026-01-01' }, at: 'validTo', code: 'dates-backwards', because: 'it ends first' },
  { change: { validTo: '2026-02-31' }, at: 'validTo', code: 'not-a-day', because: 'there is no such day' },
  { change: { per: 'container' }, at: 'container', code: 'needed', because: 'which container is not said' },
])('$at is told as $code: $because', ({ change, at, code }) => {
  expect(cardOfDraft(typed(change), GIVEN)).toMatchObject({ ok: false, problem: { [at]: code } })
})

test('a container is a full load by sea, at one price, whatever was typed before', () => {
  const breaks = [
    { from: 'x', price: '2100' },
    { from: '5', price: '' },
  ]
  expect(
    cardOfDraft(typed({ mode: 'sea', load: 'lcl', per: 'container', container: '40HQ', breaks }), GIVEN),
  ).toMatchObject({
    ok: true,
    value: { load: 'fcl', container: '40HQ', breaks: [{ from: '0', price: '2100' }] },
  })
})

test('a price list of last month can be kept: it is shown and not used', () => {
  const made = cardOfDraft(typed({ validFrom: '2026-09-01', validTo: '2026-10-01' }), GIVEN)
  expect(made).toMatchObject({ ok: true, value: { validTo: '2026-10-01' } })
})
