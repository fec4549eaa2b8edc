import type {
  DispatchStep,
  DomesticFreight,
  Listing,
  MixedOrder,
  PackSize,
  Pricing,
  Service,
  SoldCount,
} from '../../../domain/listing'
import type { SupplierScore } from '../../../domain/supplier'
import { sayDuration } from '../../parts/say-duration'
import type { Units } from '../../parts/units'
import type { Language, Translate } from '../../words/translator'
import type { Format } from '../format'

/** Words and figures of one language; what `useWords` gives. */
export type Speech = { t: Translate; language: Language; format: Format }

type Rating = Extract<Listing['rating'], { is: 'found' }>['value']

export const sayPricing =
  ({ t, format }: Speech, unit: Units) =>
  (pricing: Pricing): string[] =>
    pricing.kind === 'by-variant'
      ? [t('desk.value.byVariant', { low: format.yuan(pricing.low), high: format.yuan(pricing.high) })]
      : pricing.tiers.map(({ from, price }) =>
          t('desk.value.tier', { from: unit.count(from), price: format.yuan(price) }),
        )

export const sayPack =
  ({ t, format }: Speech) =>
  ({ lengthCm, widthCm, heightCm, weightKg }: PackSize): string => {
    const [length, width, height] = [lengthCm, widthCm, heightCm].map(format.number)
    const size = { length: length ?? '', width: width ?? '', height: height ?? '' }
    return weightKg
      ? t('desk.value.packWeight', { ...size, kg: format.number(weightKg) })
      : t('desk.value.pack', size)
  }

export const sayFreight =
  ({ t, format }: Speech) =>
  ({ amount, computedFor, free }: DomesticFreight): string => {
    if (free) return t('desk.value.freightFree')
    const to = computedFor === 'page-default' ? 'desk.value.freightDefault' : 'desk.value.freightAddress'
    return t(to, { amount: format.yuan(amount) })
  }

const rangeOf = ({ t, format }: Speech, { from, to }: DispatchStep): string => {
  if (from !== undefined && to !== undefined)
    return t('desk.value.dispatchRange', { from: format.number(from), to: format.number(to) })
  if (from !== undefined) return t('desk.value.dispatchFrom', { from: format.number(from) })
  return to === undefined
    ? t('desk.value.dispatchAny')
    : t('desk.value.dispatchTo', { to: format.number(to) })
}

export const sayDispatch =
  (speech: Speech) =>
  (steps: DispatchStep[]): string[] =>
    steps.map((step) =>
      speech.t('desk.value.dispatch', {
        range: rangeOf(speech, step),
        time: sayDuration(speech.t, step.hours),
      }),
    )

export const sayMixed =
  ({ t, format }: Speech) =>
  ({ allowed, minYuan, minCount }: MixedOrder): string => {
    if (!allowed) return t('desk.value.mixedNo')
    const from = [minYuan && format.yuan(minYuan), minCount !== undefined && format.number(minCount)]
    const least = from.filter(Boolean).join(' / ')
    return least ? t('desk.value.mixedFrom', { from: least }) : t('desk.value.mixedYes')
  }

export const saySold =
  ({ t, format }: Speech) =>
  (counts: SoldCount[]): string[] =>
    counts.map(({ kind, count, atLeast }) => {
      const number = format.number(count)
      return t(`desk.value.sold.${kind}`, {
        count: atLeast ? t('desk.value.atLeast', { count: number }) : number,
      })
    })

export const sayServices =
  ({ t }: Speech) =>
  (services: Service[]): string[] =>
    services.map(({ name, exclusions }) => (exclusions ? t('desk.value.except', { name, exclusions }) : name))

export const sayRating =
  ({ t, format }: Speech) =>
  ({ grade, reviews }: Rating): string =>
    reviews === undefined
      ? t('desk.value.rating', { grade: format.number(grade) })
      : t('desk.value.ratingReviews', { grade: format.number(grade), reviews: format.number(reviews) })

const SCALES = {
  'out-of-5': 'desk.value.outOf5',
  'against-average': 'desk.value.againstAverage',
  percent: 'desk.value.percent',
} as const

export const sayScores =
  ({ t, format }: Speech) =>
  (scores: SupplierScore[]): string[] =>
    scores.map(({ name, value, scale }) => `${name}: ${t(SCALES[scale], { value: format.number(value) })}`)
