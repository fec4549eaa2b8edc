import { createContext, useContext } from 'react'
import type { Library } from '../../app/library/open-library'
import type { Theme } from '../../app/library/settings'
import type { BuyerProfile } from '../../domain/buyer'

/** What every screen works with: the buyer's library and settings. Only screens and their panels use it. */
export type DeskApp = {
  library: Library
  buyer: BuyerProfile
  changeBuyer: (buyer: BuyerProfile) => void
  theme: Theme
  changeTheme: (theme: Theme) => void
}

export const AppContext = createContext<DeskApp | undefined>(undefined)

export const useApp = (): DeskApp => {
  const app = useContext(AppContext)
  if (!app) throw new Error('a screen was drawn outside the Desk')
  return app
}
