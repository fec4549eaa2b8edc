import type { Packs } from '../domain/landed-cost/packs'
import { packsOfCountry } from '../domain/landed-cost/packs-of-country'
import { containers } from './containers'
import { destinations } from './destinations/all'
import { noDutyLines } from './duty/no-lines'
import { packedRates } from './exchange-rates/rate-sets'
import { generalCharges } from './general-charges'
import { holidays } from './holidays'
import { lanes } from './lanes'
import { paymentMethods } from './payment-methods'
import { stages } from './stages'
import { transit } from './transit'
import { vat } from './vat'

/** All the dated figures the cost engine works with. Loaded by the background and the panel, not by the tab. */
export const packs: Packs = {
  rules: destinations,
  lanes,
  transit,
  duty: noDutyLines,
  vat,
  containers,
  stages,
  holidays,
  rates: packedRates,
  general: generalCharges,
  payments: paymentMethods,
}

/** What a cost in one country is worked out with, see `packsOfCountry`. */
export const packsFor = (country: string | undefined): Packs => packsOfCountry(packs, country)
