export { FIRST_LOOK, type Look, readLook, type Theme, watchLook, writeLook } from '../settings/look-settings'
