import { useEffect, useState } from 'react'
import {
  FIRST_LOOK,
  readBuyer,
  readLook,
  type Theme,
  watchBuyer,
  watchLook,
  writeBuyer,
  writeLook,
} from '../../app/library/settings'
import type { BuyerProfile } from '../../domain/buyer'

export type Settings = {
  /** Undefined until read. */
  buyer: BuyerProfile | undefined
  changeBuyer: (buyer: BuyerProfile) => void
  theme: Theme
  changeTheme: (theme: Theme) => void
}

/** The buyer's settings, following changes made in any tab. */
export const useSettings = (): Settings => {
  const [buyer, setBuyer] = useState<BuyerProfile>()
  const [theme, setTheme] = useState<Theme>(FIRST_LOOK.theme)
  useEffect(() => {
    void readBuyer().then(setBuyer)
    return watchBuyer(setBuyer)
  }, [])
  useEffect(() => {
    void readLook().then((look) => setTheme(look.theme))
    return watchLook((look) => setTheme(look.theme))
  }, [])
  return {
    buyer,
    changeBuyer: (changed) => {
      setBuyer(changed)
      void writeBuyer(changed)
    },
    theme,
    changeTheme: (changed) => {
      setTheme(changed)
      void writeLook({ theme: changed })
    },
  }
}
