import { useEffect, useSyncExternalStore } from 'react'
import type { Theme } from '../../app/library/settings'
import { LANGUAGES, type Language } from '../words/translator'

const darkSystem = () => window.matchMedia('(prefers-color-scheme: dark)')

const subscribe = (changed: () => void) => {
  const media = darkSystem()
  media.addEventListener('change', changed)
  return () => media.removeEventListener('change', changed)
}

/** The page's own element carries theme, language and direction, so that scrollbars and fonts follow. */
export const usePageLook = (theme: Theme, language: Language, title: string): void => {
  const isDark = useSyncExternalStore(subscribe, () => darkSystem().matches)
  const shown = theme === 'system' ? (isDark ? 'dark' : 'light') : theme
  useEffect(() => {
    const page = document.documentElement
    page.dataset.theme = shown
    page.lang = language
    page.dir = LANGUAGES[language].direction
    document.title = `${title} · Landfall`
  }, [shown, language, title])
}
