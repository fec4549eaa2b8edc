import type { CurrencyCode } from '../money'
import { ratesLeanedOn } from './rates-leaned-on'
import type { Scene } from './scene'
import type { Sheet } from './sheet'

/** The currencies whose rate this sum leans on and nobody but our memory vouches for; the total's first. */
export const recalledIn = (scene: Scene, sheet: Sheet): CurrencyCode[] =>
  ratesLeanedOn(scene, sheet).filter((one) => scene.rates(one)?.evidence.basis === 'recalled')
