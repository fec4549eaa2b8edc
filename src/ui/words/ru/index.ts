import type { en } from '../en'
import { border } from './border'
import { cards } from './cards'
import { common } from './common'
import { cost } from './cost'
import { desk } from './desk'
import { freight } from './freight'
import { goodsCode } from './goods-code'
import { overlay } from './overlay'
import { panel } from './panel'
import { parts } from './parts'
import { rates } from './rates'
import { rules } from './rules'
import { trust } from './trust'
import { workbench } from './workbench'

export const ru: Record<keyof typeof en, string> = {
  ...border,
  ...cards,
  ...common,
  ...cost,
  ...desk,
  ...freight,
  ...goodsCode,
  ...overlay,
  ...panel,
  ...parts,
  ...rates,
  ...rules,
  ...trust,
  ...workbench,
}
