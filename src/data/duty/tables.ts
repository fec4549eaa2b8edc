import type { DutyTable, Packs, TariffLine } from '../../domain/landed-cost/packs'
import eu from './eu.json'
import uk from './uk.json'
import us from './us.json'

type Printed = { evidence: DutyTable['evidence']; headings: Record<string, Record<string, unknown>> }

const isLine = (value: unknown): value is TariffLine => typeof value === 'object' && value !== null

const tableOf = ({ evidence, headings }: Printed): DutyTable => ({
  evidence,
  headings: Object.fromEntries(
    Object.entries(headings).map(([code, lines]) => [code, Object.values(lines).filter(isLine)]),
  ),
})

/** Tariff lines of the headings in the category priors; made by `scripts/data/make-duty.ts`. */
export const dutyTables: Packs['duty'] = {
  us: tableOf(us as unknown as Printed),
  eu: tableOf(eu as unknown as Printed),
  uk: tableOf(uk as unknown as Printed),
}
