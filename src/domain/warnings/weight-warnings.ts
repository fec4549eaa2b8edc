import type { Choice } from '../choice'
import type { Listing, PackSize } from '../listing'
import { Big, big } from '../money'
import { chosenVariant } from '../price-at'
import { type Warning, warn } from './warning'

type Weight = { kg: Big; at: string }

const ownWeights = ({ variants }: Listing): Weight[] =>
  variants.is !== 'found'
    ? []
    : variants.value.flatMap(({ weightKg }) =>
        weightKg.is === 'found' ? [{ kg: big(weightKg.value), at: weightKg.at }] : [],
      )

const weightsOf = (listing: Listing): Weight[] => {
  const own = ownWeights(listing)
  if (own.length > 0 || listing.weightKg.is !== 'found') return own
  return [{ kg: big(listing.weightKg.value), at: listing.weightKg.at }]
}

/** Sellers who must fill in a weight type 1 or 0.01 everywhere: such a weight is no fact. */
const typedIn = (weights: Weight[]): Warning[] => {
  const first = weights[0]
  if (!first) return []
  if (weights.every(({ kg }) => kg.eq(1))) return [warn('weights-all-one', 'medium', first.at)]
  return weights.every(({ kg }) => kg.lte('0.01'))
    ? [warn('weight-tiny', 'medium', first.at, { kg: first.kg.toFixed() })]
    : []
}

/** kg for each cubic metre. Solid goods in a pack lie between 20 (pillows) and 3000 (metal parts). */
const DENSITY = { least: 20, most: 3000 }

const volumeM3 = ({ lengthCm, widthCm, heightCm }: PackSize): Big =>
  big(lengthCm).times(widthCm).times(heightCm).div(1_000_000)

const packOf = (listing: Listing, choice: Choice): PackSize | undefined => {
  const own = chosenVariant(listing, choice)?.packSize
  if (own?.is === 'found') return own.value
  return listing.packSize.is === 'found' ? listing.packSize.value : undefined
}

const chosenWeight = (listing: Listing, choice: Choice): Weight | undefined => {
  const own = chosenVariant(listing, choice)?.weightKg
  const field = own?.is === 'found' ? own : listing.weightKg
  return field.is === 'found' ? { kg: big(field.value), at: field.at } : undefined
}

const densityWarnings = (listing: Listing, choice: Choice): Warning[] => {
  const pack = packOf(listing, choice)
  const weight = chosenWeight(listing, choice)
  if (!pack || !weight) return []
  const volume = volumeM3(pack)
  if (volume.lte(0)) return []
  const density = weight.kg.div(volume).round(0, Big.roundHalfUp)
  if (density.gte(DENSITY.least) && density.lte(DENSITY.most)) return []
  const size = `${pack.lengthCm} × ${pack.widthCm} × ${pack.heightCm} cm`
  return [warn('weight-density', 'medium', weight.at, { kg: weight.kg.toFixed(), size })]
}

/** Weights that look typed in to get past a form, or that do not fit the pack's size. */
export const weightWarnings = (listing: Listing, choice: Choice): Warning[] => {
  const typed = typedIn(weightsOf(listing))
  return typed.length > 0 ? typed : densityWarnings(listing, choice)
}
