import type { Packs } from '../../domain/landed-cost/packs'
import { dutyTable } from '../../domain/landed-cost/packs'
import eu from './eu.json'
import uk from './uk.json'
import us from './us.json'

/** Tariff lines of the headings in the category priors; made by `scripts/data/make-duty.ts`. */
export const dutyTables: Packs['duty'] = {
  us: dutyTable.parse(us),
  eu: dutyTable.parse(eu),
  uk: dutyTable.parse(uk),
}
