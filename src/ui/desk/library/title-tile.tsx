import { knownValue } from '../../../domain/field'
import type { Listing } from '../../../domain/listing'
import { tileMark } from './tile-mark'

/**
 * Stands where a shop puts a picture: ours would have to be fetched, and we fetch nothing. One shade for all:
 * green and red say good and bad elsewhere.
 */
export const TitleTile = ({ listing }: { listing: Listing }) => (
  <span
    aria-hidden="true"
    lang="zh-CN"
    className="flex size-14 shrink-0 items-center justify-center rounded-md bg-accent-wash text-base font-semibold text-accent"
  >
    {tileMark(knownValue(listing.title) ?? '')}
  </span>
)
