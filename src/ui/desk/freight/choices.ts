import { type RateCard, rateCard } from '../../../domain/freight/rate-card'
import { sayCode } from '../../parts/say-code'
import type { Translate } from '../../words/translator'

type Option<V extends string = string> = { value: V; label: string }

const named =
  (t: Translate, of: string) =>
  <V extends string>(value: V): Option<V> => ({ value, label: sayCode(t, `${of}.${value}`) })

export const modeOptions = (t: Translate): Option<RateCard['mode']>[] =>
  rateCard.shape.mode.options.map(named(t, 'cost.mode'))

export const unitOptions = (t: Translate): Option<RateCard['per']>[] =>
  rateCard.shape.per.options.map(named(t, 'freight.per'))

export const loadOptions = (t: Translate): Option[] => ['lcl', 'fcl'].map(named(t, 'freight.load'))

export const containerOptions = (t: Translate): Option[] =>
  ['20GP', '40GP', '40HQ', '45HQ'].map(named(t, 'freight.container'))

export const extraOptions = (t: Translate): Option<RateCard['surcharges'][number]['per']>[] =>
  (['kg', 'wm', 'container', 'shipment', 'percent'] as const).map(named(t, 'freight.per'))

export const allInOptions = (t: Translate): Option[] => [
  { value: 'yes', label: t('cards.all-in.yes') },
  { value: 'no', label: t('cards.all-in.no') },
]
