import type { RulePack } from '../../domain/landed-cost/rule-pack'
import { ghana, kenya, southAfrica } from './africa'
import { australia } from './australia'
import { brazil } from './brazil'
import { canada } from './canada'
import { tajikistan, turkmenistan, uzbekistan } from './central-asia'
import { customsUnion } from './eaeu'
import { europeanUnion } from './eu'
import { unitedKingdom } from './gb'
import { byCif, byFob, everywhereElse, switzerland } from './generic'
import { emirates, otherGulf, saudiArabia } from './gulf'
import { indonesia } from './indonesia'
import { japan } from './japan'
import { korea } from './korea'
import { malaysia } from './malaysia'
import { mexico } from './mexico'
import { newZealand } from './new-zealand'
import { nigeria } from './nigeria'
import { philippines } from './philippines'
import { india } from './south-asia'
import { singapore, thailand, vietnam } from './south-east-asia'
import { unitedStates } from './us'

/** The rules of every destination at every date we know of, the general ones last. */
export const destinations: RulePack[] = [
  ...unitedStates,
  ...europeanUnion,
  ...unitedKingdom,
  ...australia,
  ...newZealand,
  ...canada,
  ...mexico,
  ...brazil,
  ...nigeria,
  ...southAfrica,
  ...kenya,
  ...ghana,
  ...emirates,
  ...saudiArabia,
  ...otherGulf,
  ...customsUnion,
  ...uzbekistan,
  ...tajikistan,
  ...turkmenistan,
  ...singapore,
  ...malaysia,
  ...thailand,
  ...vietnam,
  ...philippines,
  ...indonesia,
  ...japan,
  ...korea,
  ...india,
  ...switzerland,
  ...byCif,
  ...byFob,
  ...everywhereElse,
]
