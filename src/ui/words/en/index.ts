import { common } from './common'
import { cost } from './cost'
import { desk } from './desk'
import { freight } from './freight'
import { overlay } from './overlay'
import { panel } from './panel'
import { parts } from './parts'
import { rates } from './rates'
import { trust } from './trust'

/** English is complete; every other catalogue has exactly these keys (`words.test.ts`). */
export const en = {
  ...common,
  ...cost,
  ...desk,
  ...freight,
  ...overlay,
  ...panel,
  ...parts,
  ...rates,
  ...trust,
} as const
