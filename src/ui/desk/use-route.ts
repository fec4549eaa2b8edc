import { useSyncExternalStore } from 'react'
import { type Route, routeOf } from './route'

const subscribe = (changed: () => void) => {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}

/** Where the address says we are, and every change of it. */
export const useRoute = (): Route => routeOf(useSyncExternalStore(subscribe, () => window.location.hash))
