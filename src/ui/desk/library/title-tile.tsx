import { knownValue } from '../../../domain/field'
import type { Listing } from '../../../domain/listing'
import { tileMark } from './tile-mark'

/** Each offer keeps its own shade, whatever stands beside it. */
const SHADES = [
  'bg-accent-wash text-accent',
  'bg-good-wash text-good',
  'bg-warn-wash text-warn',
  'bg-sunken text-soft',
  'bg-bad-wash text-bad',
]

const shadeOf = (offerId: string): string => SHADES[Number(offerId.slice(-4)) % SHADES.length] ?? ''

/** Stands where a shop puts a picture: ours would have to be fetched, and we fetch nothing. */
export const TitleTile = ({ listing }: { listing: Listing }) => (
  <span
    aria-hidden="true"
    lang="zh-CN"
    className={`flex size-14 shrink-0 items-center justify-center rounded-md text-base font-semibold ${shadeOf(listing.offerId)}`}
  >
    {tileMark(knownValue(listing.title) ?? '')}
  </span>
)
