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
import { type Stored, useStored } from '../parts/use-stored'

export type Settings = {
  /** Undefined until read. */
  buyer: BuyerProfile | undefined
  changeBuyer: (buyer: BuyerProfile) => void
  theme: Theme
  changeTheme: (theme: Theme) => void
}

const BUYER: Stored<BuyerProfile> = { read: readBuyer, watch: watchBuyer, write: writeBuyer }

const THEME: Stored<Theme> = {
  read: async () => (await readLook()).theme,
  watch: (changed) => watchLook(({ theme }) => changed(theme)),
  write: (theme) => writeLook({ theme }),
}

/** The buyer's settings, following changes made in any tab. */
export const useSettings = (): Settings => {
  const [buyer, changeBuyer] = useStored(BUYER)
  const [theme = FIRST_LOOK.theme, changeTheme] = useStored(THEME)
  return { buyer, changeBuyer, theme, changeTheme }
}
