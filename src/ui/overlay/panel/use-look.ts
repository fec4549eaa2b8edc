import { useEffect, useState } from 'react'
import { isDark } from '../../../app/page/badge-look'
import { FIRST_LOOK, type Look, readLook, watchLook, writeLook } from '../../../app/page/look'

type Shown = { look: Look; theme: 'light' | 'dark'; change: (part: Partial<Look>) => void }

/** How the panel looks and where it stands, remembered for every page. */
export const useLook = (): Shown => {
  const [look, setLook] = useState(FIRST_LOOK)
  const [, redraw] = useState(0)
  useEffect(() => {
    void readLook().then(setLook)
    const system = window.matchMedia('(prefers-color-scheme: dark)')
    const follow = () => redraw((count) => count + 1)
    system.addEventListener('change', follow)
    const stop = watchLook(setLook)
    return () => {
      system.removeEventListener('change', follow)
      stop()
    }
  }, [])
  const change = (part: Partial<Look>) => {
    setLook((before) => ({ ...before, ...part }))
    void writeLook(part)
  }
  return { look, theme: isDark(look.theme, window) ? 'dark' : 'light', change }
}
