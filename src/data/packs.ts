import type { Packs } from '../domain/landed-cost/packs'
import { packsOfCountry } from '../domain/landed-cost/packs-of-country'
import { containers } from './containers'
import { emirates, nigeria, southAfrica } from './destinations/africa-gulf'
import { indonesia, japan, malaysia, philippines } from './destinations/asia'
import { brazil, canada, everywhereElse, india, otherUnionMembers, singapore } from './destinations/elsewhere'
import { europeanUnion } from './destinations/eu'
import { kazakhstan, kyrgyzstan, uzbekistan } from './destinations/eurasia'
import { unitedKingdom } from './destinations/gb'
import { australia, newZealand } from './destinations/oceania'
import { unitedStates } from './destinations/us'
import { dutyTables } from './duty/tables'
import { packedRates } from './exchange-rates/rate-sets'
import { generalCharges } from './general-charges'
import { holidays } from './holidays'
import { lanes } from './lanes'
import { stages } from './stages'
import { transit } from './transit'
import { vat } from './vat'

/** All the dated figures the cost engine works with. Loaded by the background and the panel, not by the tab. */
export const packs: Packs = {
  rules: [
    ...unitedStates,
    ...europeanUnion,
    ...unitedKingdom,
    ...australia,
    ...newZealand,
    ...nigeria,
    ...emirates,
    ...southAfrica,
    ...kazakhstan,
    ...kyrgyzstan,
    ...uzbekistan,
    ...canada,
    ...singapore,
    ...india,
    ...otherUnionMembers,
    ...brazil,
    ...japan,
    ...indonesia,
    ...philippines,
    ...malaysia,
    ...everywhereElse,
  ],
  lanes,
  transit,
  duty: dutyTables,
  vat,
  containers,
  stages,
  holidays,
  rates: packedRates,
  general: generalCharges,
  payments: [],
}

/** What a cost in one country is worked out with, see `packsOfCountry`. */
export const packsFor = (country: string | undefined): Packs => packsOfCountry(packs, country)
