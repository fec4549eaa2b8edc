import type { en } from '../en'
import { common } from './common'
import { cost } from './cost'
import { desk } from './desk'
import { freight } from './freight'
import { overlay } from './overlay'
import { panel } from './panel'
import { parts } from './parts'
import { rates } from './rates'
import { trust } from './trust'

export const ru: Record<keyof typeof en, string> = {
  ...common,
  ...cost,
  ...desk,
  ...freight,
  ...overlay,
  ...panel,
  ...parts,
  ...rates,
  ...trust,
}
