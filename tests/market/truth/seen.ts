import type { Listing } from '../../../src/domain/listing.ts'

/** Fields as plain values: what was found, or the word for why not. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  if ('is' in value) return value.is === 'found' && 'value' in value ? plain(value.value) : value.is
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plain(part)]))
}

type Part = Record<string, unknown>

const only =
  (...names: string[]) =>
  (value: unknown): unknown => {
    const parts = (Array.isArray(value) ? value : [value]) as Part[]
    const kept = parts.map((part) =>
      Object.fromEntries(names.filter((name) => part[name] !== undefined).map((name) => [name, part[name]])),
    )
    return Array.isArray(value) ? kept : kept[0]
  }

const MAIN_PICTURES = 4

const attributeText = ({ name, values }: Part): Part => ({ name, value: (values as string[]).join(',') })

/** Wordings that are the reader's own to choose are left out of the comparison; numbers never are. */
const COMPARED: Record<string, (value: unknown) => unknown> = {
  images: (value) => (value as string[]).slice(0, MAIN_PICTURES),
  attributes: (value) => (value as Part[]).map(attributeText),
  promotion: only('standingLow', 'standingHigh'),
  conditionalPrices: only('label', 'price'),
  dispatch: only('from', 'to', 'hours'),
  sold: (value) =>
    Object.fromEntries((value as Part[]).map(({ kind, count, atLeast }) => [kind, { count, atLeast }])),
  badges: (value) => Object.fromEntries((value as Part[]).map(({ code }) => [code, true])),
}

const compared = (facts: Part): Part =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => {
      const choose = COMPARED[name]
      return [name, choose && typeof value === 'object' ? choose(value) : value]
    }),
  )

/** What a reading says of the offer, to be held against `offerTruth`. */
export const offerSeen = ({ supplier: _, offerId, url, generation, ...facts }: Listing): Part =>
  compared(plain(facts) as Part)

/** What it says of the seller, to be held against `supplierTruth`. */
export const supplierSeen = ({ supplier }: Listing): Part => compared(plain(supplier) as Part)

/** The same for a page of which only the drawing was left: its variants have no ids of 1688's. */
export const drawnSeen = (listing: Listing): Part => {
  const { variants, ...facts } = offerSeen(listing)
  const rows = Array.isArray(variants) ? (variants as Part[]).map(({ id: _, ...row }) => row) : variants
  return { ...facts, variants: rows }
}
