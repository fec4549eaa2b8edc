import * as z from 'zod/mini'
import { type Evidence, evidence } from '../../domain/landed-cost/estimate'
import { market, official } from '../destinations/layers'

/**
 * A paper the goods need on their way. `id` is a key of the cost catalogue: `cost.paper.<id>` is its name,
 * `cost.paper-note.<id>` what it is for and who gets it.
 */
export const importDocument = z.object({ id: z.string(), countries: z.array(z.string()), evidence })
export type ImportDocument = z.infer<typeof importDocument>

const GUIDE = official('WorldFirst 1688 guide, customs papers by destination; not a full list', '2025-12-31')
const SON = market('Standards Organisation of Nigeria, documents for trade; clearing agents', '2026-11-22')

const CENTRAL_ASIA = ['KZ', 'KG', 'UZ', 'TJ', 'TM']

const paper = (id: string, countries: string[], source: Evidence): ImportDocument => ({
  id,
  countries,
  evidence: source,
})

export const documents: ImportDocument[] = [
  paper('ng-soncap', ['NG'], SON),
  paper('ng-form-m', ['NG'], GUIDE),
  paper('ng-ba', ['NG'], GUIDE),
  paper('eac', ['KZ', 'KG'], GUIDE),
  paper('uz-conformity', ['UZ'], GUIDE),
  paper('tj-conformity', ['TJ'], GUIDE),
  paper('tm-conformity', ['TM'], GUIDE),
  paper('invoice', CENTRAL_ASIA, GUIDE),
  paper('origin', [...CENTRAL_ASIA, 'NG'], GUIDE),
  paper('transport', CENTRAL_ASIA, GUIDE),
  paper('licence', CENTRAL_ASIA, GUIDE),
]

/** Empty where no list was found: that is no sign that nothing is needed. */
export const documentsFor = (country: string): ImportDocument[] =>
  documents.filter(({ countries }) => countries.includes(country))
