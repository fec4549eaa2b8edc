import { categoryPriors } from '../src/data/category-priors'
import { packs as shipped } from '../src/data/packs'
import type { Packs } from '../src/domain/landed-cost/packs'
import { dutyFor } from './duty-files'

/**
 * The packs with the tariff lines of every heading the category priors name, which the extension reads from its
 * package only for the goods in question.
 */
export const packs: Packs = {
  ...shipped,
  duty: dutyFor([...new Set(categoryPriors.flatMap(({ hs4 }) => hs4))]),
}
