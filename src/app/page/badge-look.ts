import { type Look, readLook, watchLook, writeLook } from '../settings/look-settings'

type Place = Look['badge']

export type BadgeLook = {
  /** Called with the remembered place and theme once they are read, and on every change of either in any tab. */
  watch: (changed: (look: { place: Place; dark: boolean }) => void) => () => void
  move: (place: Place) => void
}

export const isDark = (theme: Look['theme'], view: Window): boolean =>
  theme === 'dark' || (theme === 'system' && view.matchMedia('(prefers-color-scheme: dark)').matches)

/** A drag makes many places a second; the last one is remembered when it has rested this long, in ms. */
const REST = 300

export const badgeLook = (view: Window): BadgeLook => {
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    watch: (changed) => {
      const tell = (look: Look) => changed({ place: look.badge, dark: isDark(look.theme, view) })
      void readLook().then(tell)
      return watchLook(tell)
    },
    move: (badge) => {
      clearTimeout(timer)
      timer = setTimeout(() => void writeLook({ badge }), REST)
    },
  }
}
