/** Turns the project's table of category priors into `src/data/category-priors.json`. Run by hand. */
import { readFileSync, writeFileSync } from 'node:fs'
import { readCsv } from './read-csv.ts'

const [source = '../shared/data/category-priors.csv'] = process.argv.slice(2)
const list = (cell: string | undefined): string[] => (cell ?? '').split('|').filter(Boolean)

const priors = readCsv(readFileSync(source, 'utf8')).map((row) => ({
  id: row.id,
  keywords: list(row.zh_keywords),
  label: row.en_label,
  hs4: list(row.hs4_candidates),
  kg: { low: row.unit_kg_low, likely: row.unit_kg_likely, high: row.unit_kg_high },
  kgPerCbm: {
    low: row.packed_density_low,
    likely: row.packed_density_likely,
    high: row.packed_density_high,
  },
  cargo: row.cargo_class,
  flags: list(row.flags),
}))

const text = priors.map((prior) => `  ${JSON.stringify(prior)}`).join(',\n')
writeFileSync('src/data/category-priors.json', `[\n${text}\n]\n`)
