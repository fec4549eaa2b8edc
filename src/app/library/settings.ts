/** The buyer's settings for our own pages: the same that the panel in a 1688 tab reads and writes. */
export { readBuyer, watchBuyer, writeBuyer } from '../settings/buyer-settings'
export { FIRST_LOOK, type Look, readLook, type Theme, watchLook, writeLook } from '../settings/look-settings'
