/** Turns the dated table of standard VAT and GST rates into `src/data/vat-standard-rates.json`. Run by hand. */
import { readFileSync, writeFileSync } from 'node:fs'
import { readCsv } from './read-csv.ts'

const [source = '../shared/data/vat-standard-rates.csv'] = process.argv.slice(2)
const rows = readCsv(readFileSync(source, 'utf8'))
const lines = rows.map(
  (row) =>
    `  ${JSON.stringify(row.iso2)}: ${JSON.stringify([row.standard_rate_pct, row.tax, row.base_source?.replace(/ \(.*\)/, ''), row.confidence])}`,
)
writeFileSync('src/data/vat-standard-rates.json', `{\n${lines.join(',\n')}\n}\n`)
