import type { Evidence, Span } from '../../domain/landed-cost/estimate'
import type { Lane } from '../../domain/landed-cost/packs'
import { Big } from '../../domain/money'
import { recalled } from '../destinations/layers'

export const span = (low: string, likely: string, high: string): Span => ({ low, likely, high })
const times = (price: string, factor: string): string => new Big(price).times(factor).round(2).toFixed()

/** One published price of a market that moved by a third either way in 2026 (field guide §2.4). */
export const about = (price: string): Span => span(times(price, '0.65'), price, times(price, '1.35'))

export const scaledSpan = (one: Span, low: string, likely: string, high: string): Span =>
  span(times(one.low, low), times(one.likely, likely), times(one.high, high))

type Lanes = { id: string; countries: string[]; span: Span; evidence: Evidence }

const general = { currency: 'USD', allIn: false, validFrom: '2026-01-01' }

/** What customs of arrival want to know before the ship leaves: AMS (US), ENS (EU, UK). Each bill of lading once. */
export const PRE_DECLARATION: NonNullable<Lane['surcharges']> = [
  {
    id: 'pre-declaration',
    per: 'shipment',
    span: span('25', '30', '35'),
    currency: 'USD',
    evidence: recalled('Usual fee for the advance cargo declaration (AMS, ENS, ACI)'),
  },
]

/** Groupage by sea: the larger of CBM and tonnes, at least one. */
export const seaLcl = (lane: Lanes): Lane => ({
  ...lane,
  ...general,
  mode: 'sea',
  per: 'wm',
  atLeast: '1',
})

export const air = (lane: Lanes): Lane => ({
  ...lane,
  ...general,
  mode: 'air',
  per: 'kg',
  divisor: '6000',
  validFrom: '2025-09-01',
})

/** Small parcels are not sold by the kilogram: 25 to 60 dollars a piece of half a kilogram to five. */
export const SAMPLE = span('25', '42', '60')
export const SAMPLE_SOURCE = recalled('Courier price of a sample of half a kilogram to five')

/** Each carton by itself, in half kilograms. */
export const express = (lane: Lanes): Lane => ({
  ...lane,
  ...general,
  mode: 'express',
  per: 'kg',
  divisor: '5000',
  roundUpTo: '0.5',
  byPiece: true,
  minimum: SAMPLE,
  minimumEvidence: SAMPLE_SOURCE,
  validFrom: '2025-09-01',
})

type Route = Lanes & { mode: 'sea' | 'rail'; surcharges?: Lane['surcharges'] }

/** Full containers from the price of a 40′. A high one costs the same; a 20′ about three fifths, from memory. */
export const fullContainers = ({ id, countries, mode, span: forty, evidence, surcharges }: Route): Lane[] => {
  const one = (container: '20GP' | '40GP' | '40HQ', price: Span, source: Evidence): Lane => ({
    id: `${id}-${container.toLowerCase()}`,
    route: id,
    countries,
    mode,
    load: 'fcl',
    per: 'container',
    container,
    span: price,
    ...general,
    ...(surcharges ? { surcharges } : {}),
    evidence: source,
  })
  const small = recalled(`0.55 to 0.65 of the price of a 40′ (${evidence.source})`)
  return [
    one('40HQ', forty, evidence),
    one('40GP', forty, evidence),
    one('20GP', scaledSpan(forty, '0.55', '0.6', '0.65'), small),
  ]
}
